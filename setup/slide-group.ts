import { defineComponent, h } from 'vue'

/**
 * Holds the slides of a show, where Slidev has Vue's `TransitionGroup`. That one
 * lays the page out four times for each key, to find out whether a slide has
 * moved: none ever does. One slide fades into the next by styles/deck.css alone.
 */
export const SlideGroup = defineComponent({
  props: { name: String, tag: String },
  setup: (_, { slots }) => () => h('div', slots.default?.()),
})

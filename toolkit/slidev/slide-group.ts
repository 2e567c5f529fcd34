import { defineComponent, h } from 'vue'

/**
 * Holds the slides of a show, where Slidev has Vue's `TransitionGroup`. That one
 * lays the page out four times for each key, to find out whether a slide has
 * moved: none ever does. One slide simply takes the place of the other; a fade
 * would cost a third of the time from the key to the picture.
 */
export const SlideGroup = defineComponent({
  props: { name: String, tag: String },
  setup: (_, { slots }) => () => h('div', slots.default?.()),
})

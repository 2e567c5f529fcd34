import { SLIDE_CONTENT, SLIDE_LOADING, SLIDE_PAGE } from '../slidev/names.ts'

/** The id of the slide as the HTML brings it. */
export const SNAPSHOT = 'snapshot'

/** The class of a document that does not show it. */
export const NO_SNAPSHOT = 'no-snapshot'

/** The class of a document whose snapshot is not shown before it is at the step that was asked for. */
export const WAITS = 'snapshot-waits'

/** The id of what tells that another slide is shown, for who does not see it. */
export const SAID = 'snapshot-said'

/** The class of the links that lead on from it. */
export const WAYS = 'snapshot-ways'

/** What a deck puts beside the slide, into the body, and what belongs to the page from the start. */
export const KEPT = 'body > [data-snapshot=keep]'

/** What a deck draws over every slide (slide-top.vue): it is there before the slide is, and its words are not the slide's. */
export const LAYER = '[data-snapshot=layer]'

/** What is there once the slide is drawn. */
export const DRAWN = `#${SLIDE_CONTENT} .${SLIDE_PAGE} > :not(.${SLIDE_LOADING}, ${LAYER})`

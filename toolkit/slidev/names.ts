/*
 * What Slidev calls things in its pages: ids, classes, custom properties and what it remembers.
 * None of it is promised; a new version of Slidev is checked against this one file.
 */

/** The id of the canvas of the slide that is shown. */
export const SLIDE_CONTENT = 'slide-content'

/** The id of the element that holds the slides on that canvas: the one that is shown, and hidden ones. */
export const SLIDESHOW = 'slideshow'

/** The class of a slide. */
export const SLIDE_PAGE = 'slidev-page'

/** The class of what is shown while the code of a slide is loaded. */
export const SLIDE_LOADING = 'slidev-slide-loading'

/** A diagram that is drawn in the browser, in a shadow root, which is empty until then. */
export const DIAGRAM = '.mermaid'

/** The class of what a later click reveals. */
export const HIDDEN_BY_CLICKS = 'slidev-vclick-hidden'

/** How much larger than its canvas a slide is shown. */
export const SLIDE_SCALE = '--slidev-slide-scale'

/** What is around the canvas. */
export const CONTAINER_BACKGROUND = '--slidev-slide-container-background'

/** The key under which the browser remembers the chosen scheme: `dark`, `light` or `auto`. */
export const CHOSEN_SCHEME = 'slidev-color-schema'

/** The element that Slidev's app is mounted on. */
export const APP = '#app'

/** What holds all slides of the page for print, and nothing else. */
export const PRINT_CONTENT = '#print-content'

/** A slide on the page for print; with clicks there is one for every click. */
export const PRINTED_SLIDE = '.print-slide-container'

/** The id of such a slide, `003-02`: its number from 1, and its clicks, one more than have been made. */
export const PRINTED_SLIDE_ID = /^(\d+)-(\d+)$/

/** Something of Slidev's that is not promised to anybody, and that we use. */
export interface Internal {
  /** A name or a text, as it is written in Slidev's files. */
  readonly name: string
  /** The files in which it has to stand, below the package `@slidev/`; the first that matches is enough. */
  readonly in: string
  /** What it is used for. */
  readonly use: string
}

const CLIENT = 'client/**/*.{vue,ts,css}'
const CLI = 'cli/dist/*.mjs'

/**
 * All of Slidev's insides that are used, in this folder and in the styles and
 * slides above it. `tests/slidev/contract.test.ts` holds every line to the Slidev
 * that is installed, and the project to this list: what is not on it is not used.
 */
export const CONTRACT: readonly Internal[] = [
  { name: 'export { slides }', in: 'client/logic/slides.ts', use: 'slides.ts: the slides of the running deck' },
  { name: 'export function useTimer', in: 'client/composables/useTimer.ts', use: 'timer.ts: the clock of the presenter' },
  { name: 'export const currentOverviewPage', in: 'client/logic/overview.ts', use: 'overview.ts: the slide that is chosen in the overview' },
  { name: 'export const showOverview', in: 'client/state/storage.ts', use: 'overview.ts: whether the overview is open' },
  { name: '<template>', in: 'client/pages/print.vue', use: 'pages.ts: the page for print' },
  { name: '/@slidev/configs', in: CLI, use: 'configs.ts: where the configuration of the running deck is' },
  { name: 'exportPptxEditable', in: 'cli/dist/pptx-*.mjs', use: 'pptx.ts: the export to PowerPoint' },
  { name: 'noteHTML', in: CLI, use: 'notes.ts: the note of a slide' },
  { name: 'slidev-note-click-mark', in: CLI, use: 'note-html.ts: where to click' },
  { name: 'frontmatterRaw', in: CLI, use: 'notes.ts: the source of a slide' },
  { name: '.frontmatter', in: CLI, use: 'notes.ts: the module that holds both' },
  { name: 'new BroadcastChannel(channelKey)', in: 'client/state/syncState.ts', use: 'windows-over-network.ts: how windows talk' },
  { name: 'state.lastUpdate?.type === syncType.value', in: 'client/setup/root.ts', use: 'windows-over-network.ts: whom a window follows' },
  { name: '__preloaded', in: CLIENT, use: 'stage/loading.ts: has a slide drawn before it is shown' },

  { name: 'slidev-color-schema', in: CLIENT, use: 'names.ts: the chosen scheme, in the browser\'s storage' },
  { name: '#app', in: CLIENT, use: 'names.ts: what the app is mounted on' },
  { name: 'slide-content', in: CLIENT, use: 'names.ts: the canvas of a slide' },
  { name: 'slide-container', in: CLIENT, use: 'stage/styles: what is around the canvas' },
  { name: 'slideshow', in: CLIENT, use: 'names.ts: what holds the slides' },
  { name: 'page-root', in: CLIENT, use: 'stage/access/overview.ts: the page behind the overview' },
  { name: 'print-content', in: CLIENT, use: 'names.ts: what holds the slides on the page for print' },
  { name: 'print-slide-container', in: CLIENT, use: 'names.ts: a slide on the page for print' },
  { name: 'select-list', in: CLIENT, use: 'stage/access/controls.ts: a menu' },
  { name: 'slidev-page', in: CLIENT, use: 'names.ts: a slide' },
  { name: 'slidev-slide-loading', in: CLIENT, use: 'names.ts, stage/styles: a slide that is on its way' },
  { name: 'slidev-slide-container', in: CLIENT, use: 'stage/access/overview.ts: a slide in the overview' },
  { name: 'slidev-slide-content', in: CLIENT, use: 'styles: the canvas behind a slide' },
  { name: 'slidev-presenter', in: CLIENT, use: 'stage: the speaker\'s window' },
  { name: 'slidev-goto-input', in: CLIENT, use: 'stage/access/controls.ts: the field for a slide\'s number' },
  { name: 'slidev-vclick-hidden', in: CLIENT, use: 'names.ts: what a click will reveal' },
  { name: 'slidev-vclick-target', in: CLIENT, use: 'styles: what clicks reveal' },
  { name: 'slidev-layout', in: CLIENT, use: 'styles: a slide in a layout of a theme' },
  { name: 'slidev-code', in: CLIENT, use: 'styles: code' },
  { name: 'slidev-code-dishonored', in: CLIENT, use: 'styles: lines of code that are not meant' },
  { name: 'slidev-code-highlighted', in: CLIENT, use: 'styles: lines of code that are meant' },

  { name: '--slidev-slide-scale', in: CLIENT, use: 'names.ts: how large a slide is shown' },
  { name: '--slidev-slide-container-background', in: CLIENT, use: 'names.ts: what is around the canvas' },
  { name: '--slidev-presenter-notes-row-size', in: CLIENT, use: 'stage/styles: how high the notes are' },
  { name: '--slidev-presenter-notes-width', in: CLIENT, use: 'stage/styles: how wide they are' },
  { name: 'grid-container', in: CLIENT, use: 'stage/styles: the parts of the presenter' },
  { name: '--slidev-theme-primary', in: CLIENT, use: 'styles: the accent' },
  { name: '--slidev-controls-foreground', in: CLIENT, use: 'styles: the controls' },
  { name: '--slidev-code-background', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-foreground', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-font-size', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-line-height', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-margin', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-padding', in: CLIENT, use: 'styles: code' },
  { name: '--slidev-code-radius', in: CLIENT, use: 'styles: code' },
]

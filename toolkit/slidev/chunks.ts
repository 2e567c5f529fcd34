import type { Plugin } from 'vite'
import { relative, sep } from 'node:path'
import { ROOT } from '../shell/cli.ts'

/** Parts of Slidev's client that every slide needs. What is not named here comes with the page or dialog that uses it. */
const CLIENT = /@slidev\/client\/(?:composables|logic|state|modules|setup|[\w-]+\.ts$|pages\/play|internals\/(?:SlidesShow|SlideContainer|SlideWrapper|SlideLoading|NavControls|Controls|IconButton|MenuButton|VerticalDivider|SyncControls|LaserPointer|PresenterMouse|DrawingLayer)\.vue)/

/** What Slidev makes up while it builds, but for the slides themselves. */
const VIRTUAL = /^\/@slidev\/(?!slides\/\d+\/md)|\.frontmatter$/

/** Packages that come with a dialog, not with the first slide. */
const LATER = /node_modules\/(?:fuse\.js|floating-vue|@floating-ui|file-saver|drauu|@drauu\/core)\//

const OURS = /^(?:setup\/|layouts\/|(?:global|slide)-top\.vue|toolkit\/(?:slidev\/(?!pen)|site\/|stage\/(?!readiness|components\/)|stage\/components\/(?:KeyboardHelp|UpdateOffer)\.vue)|components\/(?:parts\/(?:ProgressRail|LevelNumeral)|slides\/SlideLink)\.vue)/

/** The file that a module goes to; undefined for those that slides bring along. */
function fileOf(id: string): string | undefined {
  if (CLIENT.test(id) || VIRTUAL.test(id))
    return 'app'
  if (/\/node_modules\/(?!@slidev\/client)/.test(id) && !LATER.test(id) && /\.m?js$/.test(id))
    return 'vendor'
  const own = relative(ROOT, id.replace(/[?#].*/, '')).split(sep).join('/')
  if (/^(?:data|model)\//.test(own))
    return 'deck'
  return OURS.test(own) ? 'app' : undefined
}

/** Puts what every slide needs into a few files: each one more costs a reader a request. */
export function fewFiles(): Plugin {
  return {
    name: 'deck:few-files',
    apply: 'build',
    config: () => ({ build: { rollupOptions: { output: { manualChunks: fileOf } } } }),
  }
}

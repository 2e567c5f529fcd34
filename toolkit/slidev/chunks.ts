import type { Plugin } from 'vite'
import { relative, sep } from 'node:path'
import { ROOT } from '../shell/cli.ts'

/** Modules of Slidev's client that every slide needs. Others are in the chunk of the page or dialog that uses them. */
const CLIENT = /@slidev\/client\/(?:composables|logic|state|modules|setup|[\w-]+\.ts$|pages\/play|internals\/(?:SlidesShow|SlideContainer|SlideWrapper|SlideLoading|NavControls|Controls|IconButton|MenuButton|VerticalDivider|SyncControls|LaserPointer|PresenterMouse|DrawingLayer)\.vue)/

/** Slidev's virtual modules, without the slides themselves. */
const VIRTUAL = /^\/@slidev\/(?!slides\/\d+\/md)|\.frontmatter$/

/** Packages that only dialogs need. */
const LATER = /node_modules\/(?:fuse\.js|floating-vue|@floating-ui|file-saver|drauu|@drauu\/core)\//

const OURS = /^(?:setup\/|layouts\/|(?:global|slide)-top\.vue|toolkit\/(?:slidev\/(?!pen)|site\/|stage\/(?!readiness|components\/)|stage\/components\/(?:KeyboardHelp|UpdateOffer)\.vue)|components\/(?:parts\/(?:ProgressRail|LevelNumeral)|slides\/SlideLink)\.vue)/

/** Names the chunk of a module; undefined where the bundler decides. */
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

/** Puts what every slide needs into a few chunks, and all styles into one file: each one is a request, and compressed on its own. */
export function fewFiles(): Plugin {
  return {
    name: 'deck:few-files',
    apply: 'build',
    config: () => ({ build: { cssCodeSplit: false, rollupOptions: { output: { manualChunks: fileOf } } } }),
  }
}

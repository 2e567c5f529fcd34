import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './cli.ts'

/** A part of Slidev that this talk does without, and what stands in its place. */
interface LeftOut {
  /** What is asked for. */
  readonly wanted: RegExp
  /** Who asks, if the others shall have the real one. */
  readonly by?: RegExp
  /** The module in its place. */
  readonly instead: string
}

/** A component that is fetched once it is first drawn. */
function whenDrawn(path: string): string {
  return `import { defineAsyncComponent } from 'vue'
export default defineAsyncComponent(() => import('@slidev/client/internals/${path}'))`
}

/** A component that is fetched once the slide is there and the browser has nothing else to do. */
function whenIdle(path: string): string {
  return `import { defineAsyncComponent } from 'vue'
import { idle } from ${JSON.stringify(join(ROOT, 'setup/loading.ts'))}
export default defineAsyncComponent(async () => {
  await idle()
  return import('@slidev/client/internals/${path}')
})`
}

/** Vue with its compiler, as Slidev asks for it. */
const VUE = /vue\/dist\/vue\.esm-bundler\.js$/

/** Vue, with our own component in the place of one of its own. */
const OWN_SLIDE_GROUP = `export * from 'vue'
export { SlideGroup as TransitionGroup } from ${JSON.stringify(join(ROOT, 'setup/slide-group.ts'))}`

const NOTHING = 'export default { render: () => null }'
const NO_DIRECTIVE = '() => ({ install() {} })'

/**
 * Slidev brings tools for code, formulas and editing in the browser along with
 * its client, whether a talk has code or not: half of what a reader would fetch.
 */
const LEFT_OUT: readonly LeftOut[] = [
  // What animates a list whose items move about.
  { wanted: VUE, by: /\/SlidesShow\.vue/, instead: OWN_SLIDE_GROUP },
  // Types over code, which bring a highlighter and a positioning library.
  { wanted: /^@shikijs\/vitepress-twoslash\/client$/, instead: 'export default { install() {} }' },
  { wanted: /^floating-vue$/, by: /\/(?:SlidesShow|SlideContainer|print)\.vue|\/VSwitch\.ts/, instead: 'export const recomputeAllPoppers = () => {}' },
  // Hand-drawn marks, motion, and elements dragged about in the editor.
  { wanted: /\/modules\/v-mark$/, instead: `export const createVMarkDirective = ${NO_DIRECTIVE}` },
  { wanted: /\/modules\/v-motion$/, instead: `export const createVMotionDirectives = ${NO_DIRECTIVE}` },
  { wanted: /\/modules\/v-drag$/, instead: `export const createVDragDirective = ${NO_DIRECTIVE}` },
  { wanted: /^\.\/DragControl\.vue$/, instead: NOTHING },
  // The parser of Markdown files, for one function that lies beside it as well.
  { wanted: /^@slidev\/parser\/core$/, by: /@slidev\/client\/logic\/utils\.ts/, instead: 'export { parseRangeString } from \'@slidev/parser/utils\'' },
  // The looks of code, formulas, alerts and long texts.
  {
    wanted: /^(?:@shikijs\/magic-move\/style|@shikijs\/vitepress-twoslash\/style|markdown-it-github-alerts\/styles\/.*|\.\/katex|\.\/code|\.\/shiki-twoslash|uno:typography)\.css$/,
    by: /@slidev\/client\/styles\/index\.ts/,
    instead: '',
  },
  // Dialogs that the headmatter switches off, and the logo in one of them.
  { wanted: /\/(?:InfoDialog|ContextMenu)\.vue$/, by: /\/(?:Controls|presenter)\.vue/, instead: NOTHING },
  // What is there on request.
  { wanted: /^drauu$/, by: /\/useDrawings\.ts/, instead: `export { createDrauu } from ${JSON.stringify(join(ROOT, 'setup/pen.ts'))}` },
  { wanted: /^\.\/Settings\.vue$/, by: /\/NavControls\.vue/, instead: whenDrawn('Settings.vue') },
  ...['Goto', 'QuickOverview', 'DrawingControls'].map(name => (
    { wanted: new RegExp(`/${name}\\.vue$`), by: /\/Controls\.vue/, instead: whenIdle(`${name}.vue`) }
  )),
]

/** Directives that would do nothing, as the compiled code asks for them. */
const LEFT_OUT_DIRECTIVE = /_resolveDirective\("(mark|motion|drag)"\)/

const PREFIX = '\0left-out:'

/**
 * Leaves out of the built deck what it does not use.
 *
 * A line of the list that nothing asks for any more stops the build: Slidev has
 * changed, and what the line kept out may come in at another door.
 */
export function leaveOut(): Plugin {
  const require = createRequire(import.meta.url)
  const unused = new Set(LEFT_OUT.keys())
  return {
    name: 'deck:leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const index = LEFT_OUT.findIndex(({ wanted, by }) => wanted.test(source) && (by === undefined || by.test(importer)))
      // Slides are compiled when the deck is built: Vue's own compiler stays at home.
      if (index === -1)
        return VUE.test(source) ? require.resolve('vue/dist/vue.runtime.esm-bundler.js') : undefined
      unused.delete(index)
      return `${PREFIX}${source.replace(/^.*\/|\.\w+$/g, '')}-${index}${source.endsWith('.css') ? '.css' : '.js'}`
    },
    load(id) {
      return id.startsWith(PREFIX) ? LEFT_OUT[Number(/-(\d+)\.\w+$/.exec(id)?.[1])]?.instead : undefined
    },
    transform(code, id) {
      const directive = LEFT_OUT_DIRECTIVE.exec(code)?.[1]
      if (directive !== undefined)
        this.error(`${id} uses v-${directive}, which scripts/leave-out.ts leaves out: take its line out there.`)
    },
    buildEnd(error) {
      if (error === undefined && unused.size > 0)
        this.error(`Nothing asks any more for ${[...unused].map(index => LEFT_OUT[index]?.wanted).join(', ')}: mend the list in scripts/leave-out.ts.`)
    },
  }
}

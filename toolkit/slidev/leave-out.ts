import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The layouts of a theme. */
const LAYOUTS = 'layouts'

/** A module of Slidev that may be left out, and what replaces it. */
interface LeftOut {
  /** The module, as it is imported. */
  readonly wanted: RegExp
  /** The modules that import it, if others are to get the real one. */
  readonly by?: RegExp
  /** The code of the module in its place. */
  readonly instead: string
  /** What the Markdown of a slide has that needs it; or `layouts`, where slides with a layout of a theme need it. */
  readonly unless?: RegExp | typeof LAYOUTS
  /** The directive that it defines, to find components that use it. */
  readonly directive?: string
}

/** Finds the path of a module of ours that replaces one of Slidev's. */
function own(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Writes a component that is fetched when it is first drawn. */
function whenDrawn(path: string): string {
  return `import { defineAsyncComponent } from 'vue'
export default defineAsyncComponent(() => import('@slidev/client/internals/${path}'))`
}

/** Writes a component that is fetched when the browser is idle. */
function whenIdle(path: string): string {
  return `import { defineAsyncComponent } from 'vue'
import { idle } from ${JSON.stringify(own('idle.ts'))}
export default defineAsyncComponent(async () => {
  await idle()
  return import('@slidev/client/internals/${path}')
})`
}

/** Vue with its compiler, as Slidev asks for it. */
const VUE = /vue\/dist\/vue\.esm-bundler\.js$/

/** Vue, with one component replaced by ours. */
const OWN_SLIDE_GROUP = `export * from 'vue'
export { SlideGroup as TransitionGroup } from ${JSON.stringify(own('slide-group.ts'))}`

const NOTHING = 'export default { render: () => null }'
const NO_DIRECTIVE = '() => ({ install() {} })'

const CODE = /`/
const TYPES = /twoslash/
const DRAG = /\bv-drag\b|<v-?drag/i
const ALERTS = /^\s*> \[!/m
/** As Slidev tells whether a slide has formulas. */
const FORMULAS = /\$.*\$/

/** Leaves out a stylesheet that comes with every deck. */
function look(wanted: RegExp, unless: RegExp): LeftOut {
  return { wanted, by: /@slidev\/client\/styles\/index\.ts/, instead: '', unless }
}

/** Leaves out a stylesheet of Slidev's default theme; its colours of code are for a highlighter that Slidev no longer has. */
function themeLook(wanted: RegExp, unless?: typeof LAYOUTS): LeftOut {
  return { wanted, by: /@slidev\/theme-default\/styles\/index\.ts/, instead: '', ...unless && { unless } }
}

/**
 * Slidev's client has tools for code, formulas and editing in every deck: half of what a reader would fetch.
 * What no slide uses is left out.
 */
const LEFT_OUT: readonly LeftOut[] = [
  // What animates a list whose items move about.
  { wanted: VUE, by: /\/SlidesShow\.vue/, instead: OWN_SLIDE_GROUP },
  // Types over code, which bring a highlighter and a positioning library.
  { wanted: /^@shikijs\/vitepress-twoslash\/client$/, instead: 'export default { install() {} }', unless: TYPES },
  { wanted: /^floating-vue$/, by: /\/(?:SlidesShow|SlideContainer|print)\.vue|\/VSwitch\.ts/, instead: 'export const recomputeAllPoppers = () => {}', unless: TYPES },
  // Hand-drawn marks, motion, and elements dragged about in the editor.
  { wanted: /\/modules\/v-mark$/, instead: `export const createVMarkDirective = ${NO_DIRECTIVE}`, unless: /\bv-mark\b/, directive: 'mark' },
  { wanted: /\/modules\/v-motion$/, instead: `export const createVMotionDirectives = ${NO_DIRECTIVE}`, unless: /\bv-motion\b/, directive: 'motion' },
  { wanted: /\/modules\/v-drag$/, instead: `export const createVDragDirective = ${NO_DIRECTIVE}`, unless: DRAG, directive: 'drag' },
  { wanted: /^\.\/DragControl\.vue$/, instead: NOTHING, unless: DRAG },
  // The parser of Markdown files, for one function that lies beside it as well.
  { wanted: /^@slidev\/parser\/core$/, by: /@slidev\/client\/logic\/utils\.ts/, instead: 'export { parseRangeString } from \'@slidev/parser/utils\'' },
  // The looks of code, formulas and alerts.
  look(/^\.\/code\.css$/, CODE),
  look(/^@shikijs\/magic-move\/style\.css$/, /magic-move/),
  look(/^(?:@shikijs\/vitepress-twoslash\/style|\.\/shiki-twoslash)\.css$/, TYPES),
  look(/^markdown-it-github-alerts\/styles\/.*\.css$/, ALERTS),
  look(/^\.\/katex\.css$/, FORMULAS),
  themeLook(/^\.\/prism\.css$/),
  themeLook(/^(?:@slidev\/client\/styles\/layouts-base|\.\/layouts)\.css$/, LAYOUTS),
  // Dialogs that the headmatter switches off, and the logo in one of them.
  { wanted: /\/(?:InfoDialog|ContextMenu)\.vue$/, by: /\/(?:Controls|presenter)\.vue/, instead: NOTHING },
  // What is fetched when it is used.
  { wanted: /^drauu$/, by: /\/useDrawings\.ts/, instead: `export { createDrauu } from ${JSON.stringify(own('pen.ts'))}` },
  { wanted: /^\.\/Settings\.vue$/, by: /\/NavControls\.vue/, instead: whenDrawn('Settings.vue') },
  ...['Goto', 'QuickOverview', 'DrawingControls'].map(name => (
    { wanted: new RegExp(`/${name}\\.vue$`), by: /\/Controls\.vue/, instead: whenIdle(`${name}.vue`) }
  )),
]

/** What is known of a slide. */
interface UsedSlide {
  /** Its Markdown. */
  readonly content: string
  readonly frontmatter: Readonly<Record<string, unknown>>
}

/** A directive as the compiled code asks for it. */
const DIRECTIVE = /_resolveDirective\("(\w+)"\)/g

const PREFIX = '\0left-out:'

/**
 * Leaves out of the built deck what its slides do not use; `ownLayouts` names layouts that need nothing of a theme.
 *
 * A line of the list that nothing imports any more stops the build: Slidev has changed, and may import the same
 * under another name.
 */
export function leaveOut(slides: readonly UsedSlide[], ownLayouts: readonly string[]): Plugin {
  const require = createRequire(import.meta.url)
  const needs = ({ content, frontmatter: { layout } }: UsedSlide, what: RegExp | typeof LAYOUTS) =>
    what === LAYOUTS ? layout !== undefined && !ownLayouts.includes(String(layout)) : what.test(content)
  const leftOut = LEFT_OUT.filter(({ unless }) => unless === undefined || !slides.some(slide => needs(slide, unless)))
  const unused = new Set(leftOut.keys())
  return {
    name: 'deck:leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const index = leftOut.findIndex(({ wanted, by }) => wanted.test(source) && (by === undefined || by.test(importer)))
      // Slides are compiled when the deck is built: Vue's compiler is not needed.
      if (index === -1)
        return VUE.test(source) ? require.resolve('vue/dist/vue.runtime.esm-bundler.js') : undefined
      unused.delete(index)
      return `${PREFIX}${source.replace(/^.*\/|\.\w+$/g, '')}-${index}${source.endsWith('.css') ? '.css' : '.js'}`
    },
    load(id) {
      return id.startsWith(PREFIX) ? leftOut[Number(/-(\d+)\.\w+$/.exec(id)?.[1])]?.instead : undefined
    },
    transform(code, id) {
      const used = Array.from(code.matchAll(DIRECTIVE), ([, name]) => name)
      const missing = leftOut.find(({ directive }) => directive !== undefined && used.includes(directive))?.directive
      if (missing !== undefined)
        this.error(`${id} uses v-${missing}, which toolkit/slidev/leave-out.ts leaves out, as no slide in Markdown asks for it: take its line out there.`)
    },
    buildEnd(error) {
      if (error === undefined && unused.size > 0)
        this.error(`Nothing asks any more for ${[...unused].map(index => leftOut[index]?.wanted).join(', ')}: mend the list in toolkit/slidev/leave-out.ts.`)
    },
  }
}

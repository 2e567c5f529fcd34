import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** A text in a file of Slidev's client that does the wrong thing, and what stands in its place. */
interface Mend {
  /** The file, below the client's folder. */
  readonly file: string
  readonly wrong: string
  readonly right: string
}

const own = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))

/** All that is mended. */
export const MENDS: readonly Mend[] = [
  // Over time its clock shows `-1:-2:-18`, and it can be stopped with a mouse only.
  { file: 'pages/presenter.vue', wrong: '\'../internals/TimerInlined.vue\'', right: own('../stage/components/TalkClock.vue') },
  // A clock that was paused itself would stand still when the talk goes on from another place.
  { file: 'composables/useTimer.ts', wrong: 'interval.pause()', right: '' },
  // With the pen in hand the key C wiped the slide, which nothing could take back.
  { file: 'composables/useDrawings.ts', wrong: 'e.code === \'KeyC\' && noModifier', right: 'false' },
  { file: 'composables/useDrawings.ts', wrong: 'import { createDrauu } from \'drauu\'', right: `import { createDrauu } from 'drauu'\nimport { wipe } from ${own('wipe.ts')}` },
  { file: 'composables/useDrawings.ts', wrong: 'drauu.clear()\n    if (syncUp.value)\n      patchDrawingState(currentSlideNo.value, \'\')', right: 'wipe(drauu)' },
]

/**
 * Mends what is wrong in Slidev's client. A text that is not there any more stops
 * the build: Slidev has changed, and the line may have become needless.
 */
export function mendSlidev(): Plugin {
  const unused = new Set(MENDS)
  return {
    name: 'deck:mend-slidev',
    enforce: 'pre',
    transform(code, id) {
      // The dev server writes a version behind the names of files from packages.
      const [path = ''] = id.split('?', 1)
      const mends = MENDS.filter(({ file, wrong }) => path.endsWith(`/@slidev/client/${file}`) && code.includes(wrong))
      mends.forEach(mend => unused.delete(mend))
      return mends.length === 0
        ? undefined
        : { code: mends.reduce((mended, { wrong, right }) => mended.replaceAll(wrong, () => right), code), map: null }
    },
    buildEnd(error) {
      // A server that edits ends without having been asked for every file.
      if (error === undefined && this.environment.mode === 'build' && unused.size > 0)
        this.error(`Slidev has no longer ${[...unused].map(({ file, wrong }) => `"${wrong}" in ${file}`).join(', ')}: mend the list in toolkit/slidev/mend-slidev.ts.`)
    },
  }
}

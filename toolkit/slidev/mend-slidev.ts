import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** A text in a file of Slidev's client that is wrong, and what replaces it. */
interface Mend {
  /** The file, below the client's folder. */
  readonly file: string
  readonly wrong: string
  readonly right: string
}

const own = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))

export const MENDS: readonly Mend[] = [
  // After the end of the talk its clock shows `-1:-2:-18`, and only a mouse can stop it.
  { file: 'pages/presenter.vue', wrong: '\'../internals/TimerInlined.vue\'', right: own('../stage/components/TalkClock.vue') },
  // What is said at this click was below the end of the notes, until the speaker scrolled; only notes that are edited follow.
  { file: 'internals/NoteStatic.vue', wrong: ':clicks-context="clicksContext"', right: ':clicks-context="clicksContext" auto-scroll' },
  // Through the overview shone the slide behind it, as blots between the small ones. The numbers beside them were too pale to read.
  { file: 'internals/QuickOverview.vue', wrong: ' !bg-opacity-75 p-16', right: ' p-16' },
  { file: 'internals/QuickOverview.vue', wrong: 'class="opacity-50"', right: 'class="opacity-80"' },
  // A window that paused the clock would not show it running again when another window goes on.
  { file: 'composables/useTimer.ts', wrong: 'interval.pause()', right: '' },
  // While drawing, the key C wiped the slide, and that could not be undone.
  { file: 'composables/useDrawings.ts', wrong: 'e.code === \'KeyC\' && noModifier', right: 'false' },
  { file: 'composables/useDrawings.ts', wrong: 'import { createDrauu } from \'drauu\'', right: `import { createDrauu } from 'drauu'\nimport { wipe } from ${own('wipe.ts')}` },
  { file: 'composables/useDrawings.ts', wrong: 'drauu.clear()\n    if (syncUp.value)\n      patchDrawingState(currentSlideNo.value, \'\')', right: 'wipe(drauu)' },
  // The page for print reads the range before the router has the address, and showed all slides.
  { file: 'composables/useNav.ts', wrong: 'currentRoute?.query?.range as string | undefined', right: 'new URLSearchParams(location.search).get(\'range\') ?? undefined' },
  // With Caps Lock the key is a capital letter.
  { file: 'logic/shortcuts.ts', wrong: 'strokeShortcut(\'f\',', right: 'strokeShortcut(({ key, shiftKey }) => key.toLowerCase() === \'f\' && !shiftKey,' },
  // Where the browser blocks storage, the first access to it would stop the app.
  { file: 'main.ts', wrong: 'import { createApp } from \'vue\'', right: `import ${own('../stage/storage.ts')}\nimport { createApp } from 'vue'` },
  // Only windows of one browser find each other in a built deck, so any host may be trusted. The dev server may have guests.
  { file: 'setup/root.ts', wrong: '!TRUST_ORIGINS.includes(', right: '__SLIDEV_HAS_SERVER__ && !TRUST_ORIGINS.includes(' },
  // A window that followed another one sent its own state back, which undid later steps of the other. Slides that it follows to are in its history.
  { file: 'setup/root.ts', wrong: 'import { initSharedState,', right: 'import { sharedState, initSharedState,' },
  { file: 'setup/root.ts', wrong: 'function updateSharedState() {', right: `let following = 0
  function updateSharedState() {
    const isKnown = sharedState.page === +currentSlideNo.value && sharedState.clicks === clicksContext.value.current
    if (following > 0 || (isKnown && sharedState.lastUpdate))
      return` },
  { file: 'setup/root.ts', wrong: `router.replace({
      path: getSlidePath(state.page, isPresenter.value),
      query: {
        ...router.currentRoute.value.query,
        clicks: state.clicks || 0,
      },
    })`, right: `following++
    router[+state.page === +currentSlideNo.value ? 'replace' : 'push']({
      path: getSlidePath(state.page, isPresenter.value),
      query: {
        ...router.currentRoute.value.query,
        clicks: state.clicks || undefined,
      },
    }).finally(() => following--)` },
  // On a busy machine, changes that came before the timer were lost between the windows.
  { file: 'state/syncState.ts', wrong: 'import { reactive,', right: 'import { nextTick, reactive,' },
  ...['patching', 'updating'].map(flag => ({ file: 'state/syncState.ts', wrong: `${flag}Timeout = setTimeout(() => ${flag} = false, 0)`, right: `void nextTick(() => ${flag} = false)` })),
  // Two fingers could not zoom, and changed the slide.
  ...['play', 'presenter'].map(page => ({ file: `pages/${page}.vue`, wrong: '\'../composables/useSwipeControls\'', right: own('../stage/swipe.ts') })),
  // It asks once, and some browsers refuse until the reader has pressed something.
  { file: 'composables/useWakeLock.ts', wrong: 'request(\'screen\')', right: 'whenAllowed(() => request(\'screen\'))' },
  { file: 'composables/useWakeLock.ts', wrong: 'import { watch } from \'vue\'', right: `import { watch } from 'vue'\nimport { whenAllowed } from ${own('../stage/wake-lock.ts')}` },
]

/**
 * Replaces what is wrong in Slidev's client. A text that is not there any more stops the build: Slidev has changed,
 * and the line may no longer be needed.
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
      // The dev server may end before every file was asked for.
      if (error === undefined && this.environment.mode === 'build' && unused.size > 0)
        this.error(`Slidev has no longer ${[...unused].map(({ file, wrong }) => `"${wrong}" in ${file}`).join(', ')}: mend the list in toolkit/slidev/mend-slidev.ts.`)
    },
  }
}

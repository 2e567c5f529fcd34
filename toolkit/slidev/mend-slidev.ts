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
  // The address is not read yet when the page for print asks which slides it shall have: it had them all.
  { file: 'composables/useNav.ts', wrong: 'currentRoute?.query?.range as string | undefined', right: 'new URLSearchParams(location.search).get(\'range\') ?? undefined' },
  // With Caps Lock a letter comes as a capital.
  { file: 'logic/shortcuts.ts', wrong: 'strokeShortcut(\'f\',', right: 'strokeShortcut(({ key, shiftKey }) => key.toLowerCase() === \'f\' && !shiftKey,' },
  // Where the browser keeps nothing, the first question for what is kept would end it all.
  { file: 'main.ts', wrong: 'import { createApp } from \'vue\'', right: `import ${own('../stage/storage.ts')}\nimport { createApp } from 'vue'` },
  // The windows of a built deck that find each other are of one browser, on any host. The server that edits it may have guests.
  { file: 'setup/root.ts', wrong: '!TRUST_ORIGINS.includes(', right: '__SLIDEV_HAS_SERVER__ && !TRUST_ORIGINS.includes(' },
  // Who follows another window told it so, which undid what that one had done meanwhile. Back leads through the slides that were shown there as well.
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
  // What came, or was pressed, before a busy browser had a moment for a timer was lost between the windows.
  { file: 'state/syncState.ts', wrong: 'import { reactive,', right: 'import { nextTick, reactive,' },
  ...['patching', 'updating'].map(flag => ({ file: 'state/syncState.ts', wrong: `${flag}Timeout = setTimeout(() => ${flag} = false, 0)`, right: `void nextTick(() => ${flag} = false)` })),
  // Two fingers could not zoom, and turned the slide.
  ...['play', 'presenter'].map(page => ({ file: `pages/${page}.vue`, wrong: '\'../composables/useSwipeControls\'', right: own('../stage/swipe.ts') })),
  // It asks once, and is refused where a page may ask only after a key.
  { file: 'composables/useWakeLock.ts', wrong: 'request(\'screen\')', right: 'whenAllowed(() => request(\'screen\'))' },
  { file: 'composables/useWakeLock.ts', wrong: 'import { watch } from \'vue\'', right: `import { watch } from 'vue'\nimport { whenAllowed } from ${own('../stage/wake-lock.ts')}` },
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

import { canBeKept, onNewVersion } from './registration.ts'

/** Whether the reader has done anything since the page was loaded. */
let isUsed = false

/** The time of the last `beforeunload`, after which requests are cancelled. */
let leftAt = Number.NEGATIVE_INFINITY

/** How long that may take, in milliseconds. */
const LEAVING = 10_000

/** Loads the page again when a part of it is no longer on the host: another version has taken the place of this one. */
export function recoverFromRedeploy(): void {
  for (const use of ['keydown', 'pointerdown'])
    addEventListener(use, () => isUsed = true, { once: true, capture: true })
  addEventListener('beforeunload', ({ timeStamp }) => leftAt = timeStamp)
  addEventListener('vite:preloadError', () => void loadAfresh())
}

/**
 * Loads this page again as the host has it now, at its slide and click; nothing happens without
 * a network, and to a page that was just loaded again, which would not become better.
 */
export async function loadAfresh(): Promise<void> {
  const [loaded] = performance.getEntriesByType('navigation')
  const isFresh = loaded instanceof PerformanceNavigationTiming && loaded.type === 'reload' && !isUsed
  if (isFresh || performance.now() - leftAt < LEAVING)
    return
  try {
    if (canBeKept() && navigator.serviceWorker.controller) {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      await onNewVersion(accept => accept())
    }
    else if ((await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' })).ok) {
      location.reload()
    }
  }
  catch {
    // There is no network.
  }
}

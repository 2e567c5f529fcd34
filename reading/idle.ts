/** Does some work when nothing else is going on; not every browser can tell. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window)
    requestIdleCallback(work)
  else
    setTimeout(work, 200)
}

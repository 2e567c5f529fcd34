/** Resolves when the browser is idle. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: 5000 })
    else
      setTimeout(resolve, 200)
  })
}

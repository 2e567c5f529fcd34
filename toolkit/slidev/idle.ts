/** Resolves when the browser is idle, or after so many milliseconds: Chromium may not call itself idle for seconds after the address has changed. */
export function idle(timeout = 5000): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout })
    else
      setTimeout(resolve, 200)
  })
}

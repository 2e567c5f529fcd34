/** Has a page come light on paper, whatever it is on the screen. */
export function comeLightOnPaper(signal?: AbortSignal): void {
  const { classList } = document.documentElement
  let wasDark = false
  addEventListener('beforeprint', () => wasDark = classList.replace('dark', 'light'), { ...signal && { signal } })
  addEventListener('afterprint', () => {
    if (wasDark)
      classList.replace('light', 'dark')
  }, { ...signal && { signal } })
}

/** Has slides come light on paper, whatever they are on the screen. */
export function comeLightOnPaper(): void {
  let wasDark = false
  addEventListener('beforeprint', () => {
    const { classList } = document.documentElement
    wasDark = classList.contains('dark')
    if (wasDark)
      classList.replace('dark', 'light')
  })
  addEventListener('afterprint', () => {
    if (wasDark)
      document.documentElement.classList.replace('light', 'dark')
  })
}

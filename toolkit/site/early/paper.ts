/** Has a page come light on paper, whatever it is on the screen; who asks for it twice gets it once. */
export function comeLightOnPaper(): void {
  const { classList } = document.documentElement
  let wasDark = false
  addEventListener('beforeprint', () => wasDark = classList.replace('dark', 'light'))
  addEventListener('afterprint', () => {
    if (wasDark)
      classList.replace('light', 'dark')
  })
}

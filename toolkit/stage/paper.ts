import deck from 'virtual:deck'

/** Has slides come whole and light on paper, whatever they are on the screen. */
export function comeLightOnPaper(): void {
  const { style } = document.documentElement
  style.setProperty('--canvas-width', `${deck.canvas.width}px`)
  style.setProperty('--canvas-ratio', `${deck.canvas.width / deck.canvas.height}`)
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

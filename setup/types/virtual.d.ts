declare module 'virtual:deck-notes' {
  /** The speaker's notes as HTML, by the number of the slide; empty while the deck is edited. */
  const notes: Readonly<Record<number, string>>
  export default notes
}

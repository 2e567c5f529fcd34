declare module 'virtual:deck-notes' {
  /** The speaker's notes as HTML, by the id of the slide; empty while the deck is edited. */
  const notes: Readonly<Record<string, import('../slidev/note-html.ts').NoteHtml>>
  export default notes
}

declare module 'virtual:deck' {
  /** The deck that is being shown. */
  const deck: import('../../deck/deck.ts').Deck
  export default deck
}

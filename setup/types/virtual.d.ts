declare module 'virtual:deck-notes' {
  /** The speaker's notes as HTML, by the number of the slide; empty while the deck is edited. */
  const notes: Readonly<Record<number, string>>
  export default notes
}

declare module '#slidev/slides' {
  import type { ShallowRef } from 'vue'

  export const slides: ShallowRef<readonly { readonly no: number, readonly meta: { readonly slide: { noteHTML: string } } }[]>
}

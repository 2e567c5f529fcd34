/** What a build is made for; see scripts/talk.ts. */
interface ImportMetaEnv {
  /** The talk at the deck's own address, if it is not the main one. */
  readonly VITE_TALK?: string
}

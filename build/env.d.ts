/** What a build is made for; see build/talk.ts and build/plugins.ts. */
interface ImportMetaEnv {
  /** The talk at the deck's own address, if it is not the main one. */
  readonly VITE_TALK?: string
  /** The address of the site; empty while there is none. */
  readonly VITE_SITE_URL: string
}

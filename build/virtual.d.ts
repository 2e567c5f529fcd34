declare module 'virtual:tool-icons' {
  /** The icons that tools name, by their names. */
  const icons: Readonly<Record<string, { readonly viewBox: string, readonly body: string } | undefined>>
  export default icons
}

/** The colours of as many levels as there are. */
declare module 'virtual:level-colours.css'

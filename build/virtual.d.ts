declare module 'virtual:drawings/*' {
  /** The drawings of the diagrams as SVG, by their names. */
  const drawings: Readonly<Record<string, string | undefined>>
  export default drawings
}

declare module 'virtual:tool-icons' {
  /** The icons that tools name, by their names. */
  const icons: Readonly<Record<string, { readonly viewBox: string, readonly body: string } | undefined>>
  export default icons
}

/** The colours of as many levels as there are. */
declare module 'virtual:level-colours.css'

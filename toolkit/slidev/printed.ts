/** A slide on the page for print, as Slidev keeps it. */
interface Printed {
  readonly number: number
  /** Whether its own content is there, not only what Slidev puts around it. */
  readonly isDrawn: boolean
  readonly firstClick: number
  readonly lastClick: number
}

/**
 * Tells whether Slidev's page for print is whole: every slide is drawn and, with clicks, there once for
 * each of them. A slide says how many clicks it has while it is drawn, and only then Slidev adds the others.
 *
 * It reads the click contexts of the slides from Vue's tree of components, as Slidev does not export them. The page
 * itself does not tell: a layer over the slides is drawn before them. Runs inside the page, so it uses nothing from outside.
 */
export function isPrintWhole({ app, clicks }: { readonly app: string, readonly clicks: boolean }): boolean {
  const printed = [...printedBelow(read(document.querySelector(app), '_vnode'))]
  const slides = Map.groupBy(printed, ({ number }) => number)
  return printed.length > 0 && printed.every(({ isDrawn }) => isDrawn)
    && [...slides.values()].every(([first, ...others]) =>
      first !== undefined && (!clicks || others.length === Math.max(0, first.lastClick - first.firstClick)))

  function* printedBelow(node: unknown): Generator<Printed> {
    const props = read(read(node, 'component'), 'props')
    const context = read(props, 'clicksContext')
    if (context !== undefined) {
      yield {
        number: Number(read(read(props, 'route'), 'no')),
        isDrawn: read(context, 'isMounted') === true,
        firstClick: Number(read(context, 'clicksStart')),
        lastClick: Number(read(context, 'total')),
      }
      return
    }
    const children = read(node, 'children')
    const inside = [read(read(node, 'component'), 'subTree'), read(read(node, 'suspense'), 'activeBranch'), ...Array.isArray(children) ? children : []]
    for (const child of inside.filter(child => child !== undefined))
      yield* printedBelow(child)
  }

  function read(from: unknown, key: string): unknown {
    return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
  }
}

import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'

/** A technique that is shown as another one leads straight to a name that is shown. */
export function checkShownAs(catalog: Catalog): Problem[] {
  return catalog.techniques.flatMap(({ id, shownAs }) => {
    const shown = shownAs === undefined ? undefined : find(catalog.techniques, shownAs)
    return shown?.shownAs === undefined
      ? []
      : [{ path: `techniques.${id}.shownAs`, message: `${quote(shown.id)} is itself shown as ${quote(shown.shownAs)}`, fix: 'point to a technique that is shown under its own name' }]
  })
}

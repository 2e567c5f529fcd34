import type { Catalog } from '../model/catalog.ts'
import type { Look } from '../toolkit/site/look.ts'
import type { PutAway } from '../toolkit/site/policy.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOfferPutAway } from '../composables/read-offer.ts'
import { colourOf } from '../styles/colours.ts'
import { FACES } from '../styles/faces.ts'
import { ROOT } from '../toolkit/shell/cli.ts'

/** The look of pages before the deck's own styles are loaded. */
export const LOOK: Look = {
  paper: colourOf('paper'),
  fonts: { faces: FACES, fallback: readFileSync(join(ROOT, 'styles/fallback-fonts.css'), 'utf8') },
  // A button needs the app, and all steps of a diagram are shown.
  withoutScript: '.read-offer button{display:none}#snapshot .dg-later{opacity:1!important;translate:none!important;visibility:visible!important}.snapshot-ways{background:var(--paper);color:var(--ink)}',
}

/** Lists what a reader can put away: ReadOffer.vue. */
export function putAway(catalog: Catalog): readonly PutAway[] {
  return [{ key: readOfferPutAway(catalog), selector: '.read-offer' }]
}

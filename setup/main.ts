import { defineAppSetup } from '@slidev/types'
import { keepOffline } from '../offline/registration.ts'
import { bringFonts } from './fonts.ts'
import { passSkipped } from './pace/passing.ts'
import { keepTimer } from './pace/timer.ts'
import { switchOnStyles, takeOver } from './still.ts'
import { arrangeSlides } from './talk/arrange.ts'
import { writePlainly } from './talk/plain.ts'
import { stayInTalk } from './talk/stay.ts'

/** What must be in place before the deck is drawn. */
export default defineAppSetup(async ({ router }) => {
  arrangeSlides()
  keepTimer()
  writePlainly(router)
  stayInTalk(router)
  passSkipped(router)
  // A deck without its fonts is still a deck.
  void bringFonts(router).catch(() => undefined)
  takeOver()
  keepOffline()
  await switchOnStyles()
})

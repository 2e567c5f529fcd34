import { defineAppSetup } from '@slidev/types'
import { keepOffline } from '../offline/registration.ts'
import { bringFonts } from './fonts.ts'
import { switchOnStyles, takeOver } from './still.ts'

export default defineAppSetup(async ({ router }) => {
  // A deck without its fonts is still a deck.
  void bringFonts(router).catch(() => undefined)
  takeOver()
  keepOffline()
  await switchOnStyles()
})

import { defineRootSetup } from '@slidev/types'
import { mendControls } from '../access/controls.ts'
import { ignoreStartButton, leaveKeysToBrowser, shareKeysWithControls } from '../access/keys.ts'
import { readKeysByPosition } from '../access/layouts.ts'
import { openOthersBeside } from '../access/links.ts'
import { openOverviewToKeyboard } from '../access/overview.ts'
import { titleEachSlide } from '../access/title.ts'
import { useLoadingAhead } from '../loading.ts'
import { answerOtherWindows } from '../windows.ts'

/** What the whole deck needs: to be usable without a mouse and without eyes, to be fast, and to find its other windows. */
export default defineRootSetup(() => {
  titleEachSlide()
  leaveKeysToBrowser()
  ignoreStartButton()
  readKeysByPosition()
  shareKeysWithControls()
  openOthersBeside()
  mendControls()
  openOverviewToKeyboard()
  useLoadingAhead()
  answerOtherWindows()
})

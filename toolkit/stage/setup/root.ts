import { defineRootSetup } from '@slidev/types'
import { mendControls } from '../access/controls.ts'
import { shareKeysWithControls } from '../access/keys.ts'
import { openOverviewToKeyboard } from '../access/overview.ts'
import { titleEachSlide } from '../access/title.ts'
import { useLoadingAhead } from '../loading.ts'
import { answerOtherWindows } from '../windows.ts'

/** What the whole deck needs: to be usable without a mouse and without eyes, to be fast, and to find its other windows. */
export default defineRootSetup(() => {
  titleEachSlide()
  shareKeysWithControls()
  mendControls()
  openOverviewToKeyboard()
  useLoadingAhead()
  answerOtherWindows()
})

import { defineRootSetup } from '@slidev/types'
import { mendControls } from '../access/controls.ts'
import { readKeysByPosition } from '../access/keyboard-layouts.ts'
import { ignoreStartButton, leaveKeysToBrowser, shareKeysWithControls } from '../access/keys.ts'
import { openOutsideLinksInTabs } from '../access/links.ts'
import { makeOverviewAccessible } from '../access/overview.ts'
import { titleEachSlide } from '../access/title.ts'
import { useLoadingAhead } from '../loading.ts'
import { answerOtherWindows } from '../windows.ts'

/** Sets up access by keyboard and screen reader, loading ahead, and answers to other windows. */
export default defineRootSetup(() => {
  titleEachSlide()
  leaveKeysToBrowser()
  ignoreStartButton()
  readKeysByPosition()
  shareKeysWithControls()
  openOutsideLinksInTabs()
  mendControls()
  makeOverviewAccessible()
  useLoadingAhead()
  answerOtherWindows()
})

import { defineRootSetup } from '@slidev/types'
import { useLoadingAhead } from './loading.ts'
import { answerOtherWindows } from './windows.ts'

export default defineRootSetup(() => {
  useLoadingAhead()
  answerOtherWindows()
})

import { defineRootSetup } from '@slidev/types'
import { useLoadingAhead } from './loading.ts'

export default defineRootSetup(() => {
  useLoadingAhead()
})

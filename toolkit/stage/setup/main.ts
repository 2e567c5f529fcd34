import { defineAppSetup } from '@slidev/types'
import { recoverFromRedeploy } from '../../site/offline/redeploy.ts'
import { passSkipped } from '../pace/passing.ts'
import { keepTimer } from '../pace/timer.ts'
import { fitPaper, leadToPrint } from '../paper.ts'
import { arrangeSlides } from '../talk/arrange.ts'
import { redirectToPlainPath } from '../talk/plain-path.ts'
import { stayInTalk } from '../talk/stay.ts'

/** Sets up what is needed before the deck is drawn. */
export default defineAppSetup(({ router }) => {
  recoverFromRedeploy()
  arrangeSlides()
  keepTimer()
  redirectToPlainPath(router)
  fitPaper()
  leadToPrint(router)
  stayInTalk(router)
  passSkipped(router)
})

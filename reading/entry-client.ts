import { recoverFromRedeploy } from '../toolkit/site/offline/redeploy.ts'
import { keepOffline } from '../toolkit/site/offline/registration.ts'
import { markCurrent } from './current.ts'
import { mountIslands } from './hydrate.ts'
import { followScheme } from './scheme.ts'
import { holdLanding } from './scroll-restoration.ts'
import { startSearch } from './search.ts'
import '../toolkit/stage/storage.ts'

recoverFromRedeploy()
followScheme()
const main = document.querySelector('main')
if (main)
  holdLanding(main)
markCurrent()
startSearch()
mountIslands()
keepOffline()

import { keepOffline } from '../toolkit/site/offline/registration.ts'
import { markCurrent } from './current.ts'
import { wakeIslands } from './hydrate.ts'
import { followScheme } from './scheme.ts'
import { holdLanding } from './scroll-restoration.ts'
import { startSearch } from './search.ts'

const main = document.querySelector('main')
if (main)
  holdLanding(main)
markCurrent()
startSearch()
wakeIslands()
keepOffline()
// Last, because a browser that allows no storage stops here.
followScheme()

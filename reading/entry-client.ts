import { keepOffline } from '../offline/registration.ts'
import { markCurrent } from './current.ts'
import { holdLanding } from './landing.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'
import { wakeIslands } from './wake.ts'

const main = document.querySelector('main')
if (main)
  holdLanding(main)
markCurrent()
startSearch()
wakeIslands()
keepOffline()
// Last, because a browser that allows no storage stops here.
followScheme()

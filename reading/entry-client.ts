import { markCurrent } from './current.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'
import { wakeIslands } from './wake.ts'

markCurrent()
startSearch()
wakeIslands()
// Last, because a browser that allows no storage stops here.
followScheme()

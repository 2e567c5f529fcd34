import { markCurrent } from './current.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'
import { settleParts } from './settle.ts'
import { wakeIslands } from './wake.ts'

markCurrent()
startSearch()
settleParts()
wakeIslands()
// Last, because a browser that allows no storage stops here.
followScheme()

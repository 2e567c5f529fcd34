import { markCurrent } from './current.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'

markCurrent()
startSearch()
// Last, because a browser that allows no storage stops here.
followScheme()

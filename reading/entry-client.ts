import { markCurrent } from './current.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'
import { settleParts } from './settle.ts'

markCurrent()
startSearch()
settleParts()
// Last, because a browser that allows no storage stops here.
followScheme()

import { keepOffline } from '../offline/registration.ts'
import { markCurrent } from './current.ts'
import { followScheme } from './scheme.ts'
import { startSearch } from './search.ts'
import { settling } from './settle.ts'
import { wakeIslands } from './wake.ts'

const parts = settling([...document.querySelectorAll('.part')])

markCurrent()
startSearch(parts)
wakeIslands()
keepOffline()
addEventListener('load', parts.settle, { once: true })
addEventListener('resize', parts.disturb)
addEventListener('hashchange', parts.land)
// Last, because a browser that allows no storage stops here.
followScheme()

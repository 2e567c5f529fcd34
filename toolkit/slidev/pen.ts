import type { Drauu, Options } from 'drauu'
import { useDrawings } from '@slidev/client'
import { until } from '@vueuse/core'
import { idle } from './idle.ts'

/**
 * Makes Slidev's pen for drawing on a slide. It is fetched when the browser is idle, or drawing is switched on; calls
 * before that are made when it is there.
 */
export function createDrauu(options: Options): Drauu {
  let pen: Drauu | undefined
  const waiting: ((pen: Drauu) => void)[] = []
  /** Calls that are dropped: they are about the slide that is shown now. */
  const early = { options, mounted: false, el: undefined, load: () => {}, clear: () => {} }
  // While drawing is switched on, Slidev allows all kinds of input and not only a stylus.
  const wanted = until(() => options.acceptsInputTypes === undefined).toBe(true)
  void Promise.race([idle(), wanted]).then(() => import('drauu')).then(({ createDrauu }) => {
    pen = createDrauu(options)
    waiting.forEach(act => pen && act(pen))
    if (pen.mounted)
      useDrawings().loadCanvas()
    // If it cannot be fetched, only drawing is missing.
  }).catch(() => undefined)
  return new Proxy(Object.create(null), {
    get(own, name) {
      if (Reflect.has(own, name))
        return Reflect.get(own, name)
      if (pen === undefined)
        return Reflect.has(early, name) ? Reflect.get(early, name) : (...given: unknown[]) => void waiting.push(pen => Reflect.apply(Reflect.get(pen, name), pen, given))
      const value = Reflect.get(pen, name)
      return typeof value === 'function' ? value.bind(pen) : value
    },
    set(_own, name, value) {
      const set = (pen: Drauu) => void Reflect.set(pen, name, value)
      if (pen === undefined)
        waiting.push(set)
      else
        set(pen)
      return true
    },
  })
}

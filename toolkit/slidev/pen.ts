import type { Drauu, Options } from 'drauu'
import { useDrawings } from '@slidev/client'
import { until } from '@vueuse/core'
import { idle } from './idle.ts'

/**
 * Slidev's pen for drawing on a slide, fetched once the browser is
 * idle, or the speaker wants it: what is asked of it earlier is done when it is there.
 */
export function createDrauu(options: Options): Drauu {
  let pen: Drauu | undefined
  const waiting: ((pen: Drauu) => void)[] = []
  /** What Slidev has it show goes with the slide, which may be another one by then. */
  const early = { options, mounted: false, el: undefined, load: () => {}, clear: () => {} }
  // Slidev has it accept more than a real pen, a mouse as well, while drawing is switched on.
  const wanted = until(() => options.acceptsInputTypes === undefined).toBe(true)
  void Promise.race([idle(), wanted]).then(() => import('drauu')).then(({ createDrauu }) => {
    pen = createDrauu(options)
    waiting.forEach(act => pen && act(pen))
    if (pen.mounted)
      useDrawings().loadCanvas()
    // Who has gone to another page or offline meanwhile cannot draw, and can do all else.
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

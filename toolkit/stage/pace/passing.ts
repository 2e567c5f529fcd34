import type { RouteLocationNormalized, Router } from 'vue-router'
import { addressOf, slides } from '../../slidev/slides.ts'
import { usePace } from './use-pace.ts'

/** Notes the speaker's slide, and goes past slides that are skipped, forwards and back. */
export function passSkipped(router: Router): void {
  const { skipped, stand } = usePace()

  router.beforeEach((to, from) => {
    const place = placeOf(to)
    const step = place - placeOf(from)
    if (to.name !== from.name || Math.abs(step) !== 1)
      return true
    let next = place
    while (skipped.value.has(idAt(next)))
      next += step
    return next === place ? true : { ...to, params: { ...to.params, no: idAt(next) } }
  })
  router.afterEach(to => stand(idAt(placeOf(to))))
}

/** The place of a slide in the deck, from 0; -1 for other pages. */
function placeOf({ params }: RouteLocationNormalized): number {
  return slides.value.findIndex(({ no }, place) => String(no) === params.no || idAt(place) === params.no)
}

function idAt(place: number): string {
  const slide = slides.value[place]
  return slide === undefined ? '' : addressOf(slide)
}

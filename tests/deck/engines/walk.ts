import type { StaticHost } from '../static-host.ts'
import type { Engine } from './engine.ts'
import { expect, it } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { slidesOf } from '../../../model/running-order.ts'
import { faultsOf, measureSlide } from '../measure.ts'

const slides = slidesOf(deck, deck.talk.main).map(({ id }) => id)

/** How many slides are walked at a time: WebKit lets a page write its address a hundred times in half a minute, and then loads it anew. */
const PART = 20

/** Tests every slide of the talk in an engine. */
export function testEverySlide(engine: () => Engine, host: () => StaticHost): void {
  it('every slide with all its clicks made overflows nowhere, keeps to its policy and has no errors', { timeout: 300_000 }, async () => {
    await engine().resize(1280, 720)
    const faults: string[] = []
    for (const [index, id] of slides.entries()) {
      if (index % PART === 0) {
        await engine().goto(`${host().url}${id}`)
        await engine().evaluate(listen)
      }
      await engine().evaluate(show, `/${id}?clicks=99`)
      faults.push(...faultsOf(await engine().evaluate(measureSlide)), ...await engine().evaluate(onTheRail))
      if ((index + 1) % PART === 0 || id === slides.at(-1))
        faults.push(...await engine().evaluate(heard))
    }
    expect(faults).toEqual([])
    expect(host().missing.filter(path => path !== '/sw.js')).toEqual([])
  })
}

/** Notes what goes wrong on the page from now on. Runs inside the page, as all that follows. */
function listen(): void {
  const trouble: string[] = []
  Object.assign(window, { trouble })
  addEventListener('error', ({ message, target }) => trouble.push(`${location.pathname}: ${message ?? (target instanceof Element ? target.outerHTML.slice(0, 200) : 'error')}`), true)
  addEventListener('unhandledrejection', ({ reason }) => trouble.push(`${location.pathname}: ${reason}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => trouble.push(`${location.pathname} breaks its policy: ${violatedDirective} ${blockedURI}`))
  const { error } = console
  console.error = (...words) => {
    trouble.push(`${location.pathname}: ${words.join(' ')}`)
    error(...words)
  }
}

function heard(): string[] {
  return Reflect.get(window, 'trouble')
}

/** What of the slide stands on the rail at its foot. */
function onTheRail(): string[] {
  const slide = [...document.querySelectorAll('#slide-content .slidev-page')].find(page => page.checkVisibility({ visibilityProperty: true }))
  const rail = slide?.querySelector('.progress-rail')?.getBoundingClientRect()
  return [...slide?.querySelectorAll('.deck *') ?? []].flatMap((element) => {
    const { bottom, width } = element.getBoundingClientRect()
    const isText = [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== '')
    return rail && isText && width > 1 && bottom > rail.top + rail.height / 2 ? [`${location.pathname}: "${element.textContent}" stands on the rail`] : []
  })
}

/** Leads the app to an address, and resolves when the slide is drawn there in its own fonts. */
async function show(address: string): Promise<void> {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  while (document.getElementById('snapshot') !== null)
    await frame()
  const app = Reflect.get(document.getElementById('app') ?? {}, '__vue_app__')
  await app.config.globalProperties.$router.push(address)
  const isDrawn = () => [...document.querySelectorAll('#slide-content .slidev-page')]
    .some(page => page.checkVisibility({ visibilityProperty: true }) && page.querySelector('.deck') !== null)
  do
    await frame()
  while (!isDrawn())
  await document.fonts.ready
  const ending = document.getAnimations().filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity)
  ending.forEach(animation => animation.finish())
  await frame()
}

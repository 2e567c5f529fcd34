import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../shell/browser.ts'
import { walkThrough } from '../../site/capture.ts'

/** A deck of three slides as Slidev's app draws it: the second has a click, and the last comes late. */
const DECK = `<!doctype html><div id="app"></div><div id="slide-content"><div id="slideshow"></div></div><script>
  const steps = [[1, '<h1>One</h1>'], [2, '<h1>Two</h1>'], [2, '<h1>Two</h1><p>and a click</p>'], [3, '<h1>Three</h1>']]
  let step = 0
  const draw = (number, html) => document.getElementById('slideshow').innerHTML = '<div class="slidev-page" data-slidev-no="' + number + '">' + html + '</div>'
  addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowRight' || step + 1 === steps.length)
      return
    const [number, html] = steps[++step]
    history.pushState(null, '', '?step=' + step)
    draw(number, number === 3 ? '<div class="slidev-slide-loading"></div>' : html)
    if (number === 3)
      setTimeout(() => draw(number, html), 50)
  })
  draw(...steps[0])
  document.getElementById('app').__vue_app__ = { config: { globalProperties: { $router: { getRoutes: () => [{ path: '/' }, { path: '/:no' }, { path: '/overview' }] } } } }
</script>`

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

it('sees every slide at every click, and the pages that are no slides', async () => {
  const context = await browser.newContext()
  await context.route('**', route => route.fulfill({ contentType: 'text/html', body: DECK }))
  const { walks: [slides = []], routes } = await walkThrough(context, [{ address: 'http://localhost/', slides: 3 }])
  expect(slides.map(steps => steps.map(({ html }) => html.match(/<(?:h1|p)>.*?(?=<)/g)?.join('')))).toEqual([['<h1>One'], ['<h1>Two', '<h1>Two<p>and a click'], ['<h1>Three']])
  expect(routes).toEqual(['overview'])
})

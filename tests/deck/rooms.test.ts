import type { CDPSession, Locator, Page } from 'playwright-chromium'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deck } from '../../model/deck.ts'
import { resolveLevel } from '../../model/levels.ts'
import { slidesOf } from '../../model/running-order.ts'
import { deckAddress, leadTo, openDeck, openPage, settle } from './browser.ts'
import { wordsOf } from './keyboard.ts'
import { staticHost } from './static-host.ts'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const pathOf = (page: Page): string => new URL(page.url()).pathname
const slidesOfTalk = slidesOf(deck, deck.talk.main).map(({ id }) => id)

/** A browser whose owner blocks cookies: who asks for what is kept gets an error. */
function keepNothing(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Blocked', 'SecurityError')
      },
    })
  }
}

describe('a browser that keeps nothing', () => {
  it('shows the slides, answers to keys and forgets', async () => {
    const { page, trouble } = await openDeck('room', { before: keepNothing })
    await page.keyboard.press('3')
    await expect.poll(() => wordsOf(page.locator('#slideshow .question:visible [role=status]'))).toBe('1 hand')
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(({ pathname }) => pathname !== '/room')
    await page.goto(deckAddress('room'))
    await settle(page)
    expect(await wordsOf(page.locator('#slideshow .question:visible [role=status]'))).toBe('0 hands')
    expect(await page.locator('html.dark').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  it('shows the presenter, and its windows move together', async () => {
    const { page, trouble } = await openDeck('presenter/what-helped', { before: keepNothing })
    const audience = await page.context().newPage()
    await audience.goto(deckAddress('what-helped'))
    await settle(audience)
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await page.keyboard.press('ArrowDown')
    await audience.waitForURL('**/level-3')
    expect(trouble).toEqual([])
  })

  it('shows the pages beside the slides, where all answers', async () => {
    const { page, trouble } = await openPage('robots.txt', { before: keepNothing })
    for (const address of ['read/', 'assessment/', 'compare/']) {
      await page.goto(deckAddress(address))
      await page.locator('[data-island]').first().scrollIntoViewIfNeeded()
      await page.locator('[data-island][data-v-app]').first().waitFor()
    }
    expect(trouble).toEqual([])
  })
})

async function touch(devtools: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly { readonly x: number, readonly y: number }[]): Promise<void> {
  await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) })
}

describe('on a phone', () => {
  it('one finger turns the slide, two zoom it, and then one moves about', async () => {
    const { page } = await openDeck('first-cell', PHONE)
    const devtools = await page.context().newCDPSession(page)
    const swipe = async () => {
      await touch(devtools, 'touchStart', { x: 320, y: 420 })
      for (const x of [260, 200, 140])
        await touch(devtools, 'touchMove', { x, y: 420 })
      await touch(devtools, 'touchEnd')
    }
    const start = page.url()
    await swipe()
    await page.waitForURL(({ href }) => href !== start)
    const address = page.url()
    await settle(page)
    await devtools.send('Input.synthesizePinchGesture', { x: 195, y: 422, scaleFactor: 2 })
    expect(await page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.5)
    const before = await page.evaluate(() => visualViewport?.offsetLeft ?? 0)
    await swipe()
    await page.waitForFunction(before => visualViewport?.offsetLeft !== before, before)
    expect(page.url()).toBe(address)
  })

  it('the overview fits', async () => {
    const { page } = await openDeck('', PHONE)
    await page.keyboard.press('o')
    await page.locator('.overview-pick').first().waitFor()
    const cutIn: Record<string, readonly string[]> = {}
    for (const viewport of [{ width: 320, height: 568 }, { width: 360, height: 740 }, { width: 390, height: 844 }, { width: 844, height: 390 }]) {
      await page.setViewportSize(viewport)
      cutIn[`${viewport.width} x ${viewport.height}`] = await page.evaluate(cutPictures)
    }
    expect(Object.entries(cutIn).filter(([, cut]) => cut.length > 0)).toEqual([])
  })

  /** Pictures of the overview that are not whole. Runs inside the page. */
  async function cutPictures(): Promise<string[]> {
    // The overview hears of its size a frame later, and draws itself in the next one.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const buttons = [...document.querySelectorAll('.z-modal.fixed button, .z-modal.fixed a')].map(button => button.getBoundingClientRect()).filter(({ width }) => width > 0)
    return [...document.querySelectorAll('.overview-pick')].slice(0, 6).flatMap((pick, index) => {
      const picture = pick.parentElement?.querySelector('.slidev-slide-container')?.getBoundingClientRect()
      if (!picture)
        return [`${index + 1} has no picture`]
      const covered = buttons.some(({ left, right, top, bottom }) => left < picture.right && right > picture.left && top < picture.bottom && bottom > picture.top)
      return picture.left < 0 || picture.right > innerWidth || covered ? [`${index + 1}: ${JSON.stringify(picture)}${covered ? ', covered' : ''}`] : []
    })
  }
})

describe('space', () => {
  const add = (page: Page): Locator => page.locator('#slideshow .poll-bars:visible .add').first()
  const hands = (page: Page): Promise<string> => wordsOf(page.locator('#slideshow .question:visible [role=status]'))

  it('goes on after a control was pressed with the mouse', async () => {
    const { page } = await openDeck('room')
    await add(page).click()
    await expect.poll(() => hands(page)).toBe('1 hand')
    await page.keyboard.press('Space')
    await page.waitForURL(({ pathname }) => pathname !== '/room')
    await page.keyboard.press('ArrowUp')
    await settle(page)
    expect(await hands(page)).toBe('1 hand')
  })

  it('presses a control that Tab has led to', async () => {
    const { page } = await openDeck('room')
    await page.keyboard.press('Tab')
    while (!await page.evaluate(() => document.activeElement?.matches('.add')))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect.poll(() => hands(page)).toBe('1 hand')
    expect(pathOf(page)).toBe('/room')
  })
})

describe('keys with Ctrl, Alt or Meta', () => {
  it('are the browser\'s, also where Ctrl is let go first', async () => {
    const { page } = await openDeck('presenter/room')
    const address = page.url()
    const state = () => page.evaluate(() => [document.fullscreenElement?.tagName, document.documentElement.className, document.querySelector('#slidev-goto-input')?.checkVisibility(), document.querySelector('.pace-panel .passing')?.textContent].join())
    await page.locator('#slidev-goto-input').waitFor({ state: 'attached' })
    const before = await state()
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      for (const key of ['f', 's', 'g', 'd', 'o', 'c', '3', 'ArrowRight', '.']) {
        await page.keyboard.down(modifier)
        await page.keyboard.down(key)
        await page.keyboard.up(modifier)
        await page.keyboard.up(key)
      }
    }
    expect(await state()).toBe(before)
    expect(page.url()).toBe(address)
    expect(await page.locator('.blank-note').count()).toBe(0)
    expect(await page.locator('.overview-pick').count()).toBe(0)
    expect(await wordsOf(page.locator('#slideshow .question:visible [role=status]'))).toBe('0 hands')
  })
})

describe('another keyboard', () => {
  async function pressAt(page: Page, code: string, key: string): Promise<void> {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key })
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key })
  }

  let page: Page
  beforeAll(async () => {
    page = (await openDeck('level-3')).page
  })
  const darkIs = (state: 'attached' | 'detached'): Promise<void> => page.locator('html.dark').waitFor({ state })
  const screen = (): Locator => page.locator('.blank-screen')

  it('has its letters by their place where they are not Latin', async () => {
    await pressAt(page, 'KeyD', 'в')
    await darkIs('attached')
    await pressAt(page, 'Period', 'ю')
    await screen().waitFor()
    await pressAt(page, 'Period', 'ю')
    await screen().waitFor({ state: 'detached' })
    await pressAt(page, 'KeyD', 'в')
    await darkIs('detached')
  })

  it('counts hands with the digits of AZERTY', async () => {
    await leadTo(page, 'room')
    await pressAt(page, 'Digit1', '&')
    await pressAt(page, 'Digit2', 'é')
    await expect.poll(() => wordsOf(page.locator('#slideshow .question:visible [role=status]'))).toBe('2 hands')
  })

  it('has its letters with Caps Lock as well', async () => {
    await pressAt(page, 'KeyF', 'F')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await pressAt(page, 'KeyF', 'F')
    await page.waitForFunction(() => document.fullscreenElement === null)
    await pressAt(page, 'KeyD', 'D')
    await darkIs('attached')
    await pressAt(page, 'KeyB', 'B')
    await screen().waitFor()
    await pressAt(page, 'KeyB', 'B')
    await screen().waitFor({ state: 'detached' })
    await pressAt(page, 'KeyO', 'O')
    await page.locator('.overview-pick').first().waitFor()
    await pressAt(page, 'KeyO', 'O')
    await pressAt(page, 'KeyG', 'G')
    await page.locator('#slidev-goto-input:focus').waitFor()
  })
})

describe('a dark screen', () => {
  it('comes and goes with both keys of clickers, here and from the presenter, and is in the help', async () => {
    const { page } = await openDeck('level-3')
    const dark = page.locator('.blank-screen')
    for (const key of ['.', 'b']) {
      await page.keyboard.press(key)
      await dark.waitFor()
      expect(await dark.evaluate(screen => [screen.clientWidth, screen.clientHeight, getComputedStyle(screen).backgroundColor])).toEqual([1280, 720, 'rgb(0, 0, 0)'])
      await page.keyboard.press(key)
      await dark.waitFor({ state: 'detached' })
    }
    const presenter = await page.context().newPage()
    await presenter.goto(deckAddress('presenter/level-3'))
    await settle(presenter)
    await presenter.keyboard.press('b')
    await presenter.locator('.blank-note').waitFor()
    await dark.waitFor()
    await presenter.keyboard.press('ArrowDown')
    await page.waitForURL(({ pathname }) => pathname !== '/level-3')
    expect(await dark.count()).toBe(1)
    await presenter.keyboard.press('.')
    await dark.waitFor({ state: 'detached' })
    await presenter.keyboard.press('?')
    expect(await wordsOf(presenter.locator('.keyboard-help'))).toContain('screen goes dark')
  })
})

describe('high contrast', () => {
  /** The colours of a picture of it, each with its share. */
  async function coloursOf(part: Locator): Promise<Record<string, number>> {
    const picture = (await part.screenshot()).toString('base64')
    return part.page().evaluate(async (picture) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {}
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return Object.fromEntries([...counts].map(([colour, count]) => [colour, count / (data.length / 4)]))
    }, picture)
  }

  /** How much of it is not the colour behind everything. */
  async function inkOf(part: Locator): Promise<number> {
    const colours = await coloursOf(part)
    const behind = await part.evaluate((element) => {
      const probe = document.createElement('i')
      probe.style.color = 'Canvas'
      element.append(probe)
      return getComputedStyle(probe).color.match(/\d+/g)?.join(' ') ?? ''
    })
    return 1 - (colours[behind] ?? 0)
  }

  it.each(['light', 'dark'] as const)('of a %s system leaves bars, rail, stairs, pace and icons visible', async (colorScheme) => {
    const { page } = await openDeck('', { forcedColors: 'active', colorScheme })
    const seen: Record<string, number> = {}
    const see = async (name: string, part: Locator) => {
      // Edges of letters are left out.
      seen[name] = Object.values(await coloursOf(part.and(page.locator(':visible')).first())).filter(share => share > 0.02).length
    }
    await see('stairs', page.locator('#slideshow .level-stairs'))
    await leadTo(page, 'room')
    await page.keyboard.press('3')
    await see('bars', page.locator('#slideshow .poll-bars li:nth-child(3) .bars'))
    await leadTo(page, 'what-helped')
    await see('rail', page.locator('#slideshow .rungs'))
    // A rung that is not reached yet is thinner, not only of another colour.
    const rung = (kind: string) => page.locator(`#slideshow .rung${kind}`).and(page.locator(':visible')).first()
    expect(await inkOf(rung('.reached'))).toBeGreaterThan(0.9)
    expect(await inkOf(rung(':not(.reached)'))).toBeLessThan(0.6)
    await leadTo(page, 'presenter/what-helped')
    await see('pace', page.locator('.pace-bar'))
    await see('icon', page.locator('.slidev-presenter nav [class*="i-carbon:arrow-right"]'))
    expect(Object.entries(seen).filter(([, colours]) => colours < 2)).toEqual([])
  })
})

describe('a deck that was published anew while it was open', () => {
  it('loads itself afresh once a part is gone, and keeps its slide and click', async () => {
    const { page } = await openDeck('first-cell?clicks=1')
    let documents = 0
    page.on('request', request => documents += Number(request.isNavigationRequest()))
    const miss = () => page.evaluate(() => dispatchEvent(new Event('vite:preloadError')))
    await Promise.all([page.waitForEvent('load'), miss()])
    expect(documents).toBe(1)
    await settle(page)
    expect(page.url()).toContain('/first-cell?clicks=1')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/first-cell?clicks=2')
    await Promise.all([page.waitForEvent('load'), miss()])
    expect(documents).toBe(2)
    await settle(page)
    expect(page.url()).toContain('/first-cell?clicks=2')
  })

  it('does not do so for ever, nor without a network', async () => {
    const { page } = await openDeck('first-cell', { before: () => Object.assign(window, { requestIdleCallback: () => 0 }) })
    let refused = 0
    await page.route(/\/assets\/(?:md|.*Goto)/, async (route) => {
      refused++
      await route.fulfill({ status: 404 })
    })
    let loads = 0
    page.on('load', () => loads++)
    const [beforeLast, last] = slidesOf(deck, deck.talk.main).slice(-2).map(({ id }) => `/${id}`)
    // Once more after it was loaded again, and that is all.
    await Promise.all([page.waitForEvent('load'), page.waitForResponse(() => refused > 1), page.keyboard.press('End')])
    expect(loads).toBe(1)
    await page.context().setOffline(true)
    await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')))
    await page.context().setOffline(false)
    expect(pathOf(page)).toBe(last)
    await page.keyboard.press('ArrowUp')
    await page.waitForURL(({ pathname }) => pathname === beforeLast)
    expect(loads).toBe(1)
  })
})

describe('a link to elsewhere', () => {
  it.each(['sources', 'presenter/sources'])('opens beside /%s', async (address) => {
    const { page } = await openDeck(address)
    await page.context().route('https://**', route => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }))
    const opened = page.context().waitForEvent('page')
    await page.locator('#slide-content .deck:visible a[href^=https]').first().click()
    expect(await (await opened).evaluate(() => window.opener)).toBe(null)
    expect(pathOf(page)).toBe(`/${address}`)
  })

  it('opens beside the presenter, also where it is a page of the same site', async () => {
    const { page } = await openDeck('presenter/level-3')
    const opened = page.context().waitForEvent('page')
    await page.locator('#slide-content .deck:visible').evaluate(slide => slide.insertAdjacentHTML('afterbegin', '<p><a href="/read/">Read</a></p>'))
    await page.locator('#slide-content').getByRole('link', { name: 'Read' }).click()
    expect(pathOf(await opened)).toBe('/read/')
    expect(pathOf(page)).toBe('/presenter/level-3')
  })
})

describe('without rights and without a server', () => {
  /** Shows an address in a frame that may run scripts, and nothing else. */
  async function frameOf(page: Page, address: string) {
    await page.goto(new URL('/robots.txt', address).href)
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%'
      frame.src = address
      document.body.replaceChildren(frame)
    }, address)
    return page.frameLocator('iframe')
  }

  it('a frame shows slides that go on', async () => {
    const host = await staticHost(builtFolder(), '/')
    const { page } = await openPage('robots.txt')
    const frame = await frameOf(page, `${host.url}what-helped`)
    await frame.locator('#slide-content .deck:visible').first().waitFor()
    await frame.locator('#slide-content .progress-rail:visible .number').click()
    await page.keyboard.press('ArrowDown')
    await frame.getByRole('heading', { name: resolveLevel(deck, 'l3').title }).and(frame.locator(':visible')).first().waitFor()
    await host.close()
  })

  it('a frame whose host does not let scripts in shows the links', async () => {
    const { page } = await openPage('robots.txt')
    const frame = await frameOf(page, deckAddress('what-helped'))
    await frame.getByRole('link', { name: 'Next' }).click()
    await frame.locator('#snapshot').waitFor()
    await expect.poll(() => page.frames().at(-1)?.url()).toBe(deckAddress('level-3'))
  })

  it('a file says what to do, and leads to the PDF', async () => {
    const { page } = await openPage('robots.txt')
    const file = pathToFileURL(join(builtFolder(), 'index.html')).href
    await page.goto(file)
    await page.getByText('npm start').waitFor()
    expect(await page.getByRole('link', { name: 'PDF' }).evaluate(link => link instanceof HTMLAnchorElement && link.href)).toBe(new URL('slides.pdf', file).href)
  })
})

it('the presenter is of use in a window of 853 x 480', async () => {
  const { page } = await openDeck('presenter/what-helped', { viewport: { width: 853, height: 480 } })
  const sizeOf = async (selector: string) => {
    const { width = 0, height = 0, x = 0, y = 0 } = await page.locator(selector).first().boundingBox() ?? {}
    expect(x + width <= 854 && y + height <= 481, selector).toBe(true)
    return { width, height }
  }
  expect((await sizeOf('.grid-section.next .slidev-slide-container')).height).toBeGreaterThan(110)
  expect((await sizeOf('.grid-section.main #slide-content')).height).toBeGreaterThan(180)
  expect((await sizeOf('.grid-section.note .slidev-note')).height).toBeGreaterThan(100)
  expect((await sizeOf('.pace-panel')).height).toBeLessThan(80)
})

it('back leads through the slides that were shown, click by click none, in the window that follows as well', { timeout: 120_000 }, async () => {
  const { page } = await openDeck(`presenter/${slidesOfTalk[0]}`)
  const audience = await page.context().newPage()
  await audience.goto(deckAddress('robots.txt'))
  await audience.goto(deckAddress(slidesOfTalk[0] ?? ''))
  await settle(audience)
  const steps = slidesOfTalk.slice(1, 9)
  for (const slide of steps) {
    while (!page.url().includes(`/${slide}`)) {
      const before = page.url()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(url => url.href !== before)
    }
    await audience.waitForURL(({ pathname }) => pathname === `/${slide}`)
  }
  const back = []
  for (const _ of steps) {
    await audience.goBack()
    back.push(pathOf(audience).slice(1))
  }
  expect(back).toEqual([...steps.slice(0, -1).reverse(), slidesOfTalk[0]].map(id => id === slidesOfTalk[0] ? expect.stringMatching(new RegExp(`^(?:1|${id})?$`)) : id))
  await page.waitForURL(new RegExp(`/presenter/(?:1|${slidesOfTalk[0]})$`))
})

it('the screen is kept awake after a key where it was refused before', async () => {
  const { page } = await openDeck('what-helped', { before: () => {
    let asked = 0
    // A test that looks into the page counts as something that the reader did.
    let hasBeenActive = false
    addEventListener('keydown', () => hasBeenActive = true, true)
    Object.defineProperty(navigator, 'userActivation', { value: { get hasBeenActive() {
      return hasBeenActive
    } } })
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
      asked++
      Object.assign(window, { asked })
      if (asked === 1)
        throw new DOMException('Not yet', 'NotAllowedError')
      return Object.assign(new EventTarget(), { released: false, release: async () => {} })
    } } })
  } })
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1)
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => Reflect.get(window, 'asked') === 2)
})

it('both windows move together on any host, whichever is moved', async () => {
  const host = await staticHost(builtFolder(), '/')
  const { page } = await openPage('robots.txt', { serviceWorkers: 'block' })
  const presenter = await page.context().newPage()
  await page.goto(`${host.url}what-helped`)
  await presenter.goto(`${host.url}presenter/what-helped`)
  await settle(page)
  await settle(presenter)
  await presenter.keyboard.press('ArrowDown')
  await page.waitForURL('**/level-3')
  await page.keyboard.press('ArrowDown')
  await presenter.waitForURL('**/presenter/answer')
  await host.close()
})

import type { Browser } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import type { Cards, Pictured } from './cards.ts'
import type { AppFiles, Site } from './document.ts'
import type { Look } from './look.ts'
import type { Outside } from './outside.ts'
import type { PageFiles, SiteTalk } from './pages.ts'
import type { PutAway } from './policy.ts'
import type { SlideStates } from './slide-states.ts'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveTalk, slidesIn } from '../deck/talks.ts'
import { missingPictures, openPrint } from '../export/print.ts'
import { slidesPdf } from '../export/slides-pdf.ts'
import { installedShell, launchBrowser, LONGEST_WAIT } from '../shell/browser.ts'
import { UserError } from '../shell/cli.ts'
import { serve } from '../shell/serve.ts'
import { together } from '../shell/together.ts'
import { writeDeep } from '../shell/write.ts'
import { publishBesidePages } from './beside-pages.ts'
import { buildScripts } from './build-client.ts'
import { walkThrough } from './capture.ts'
import { drawCards, drawIcons, plainCards } from './cards.ts'
import { criticalStyles } from './critical.ts'
import { documentOf } from './document.ts'
import { listErrors } from './errors.ts'
import { hostFiles } from './host-files.ts'
import { iconOf } from './icon.ts'
import { isFontFor, isOwnFont, PLAIN_LOOK } from './look.ts'
import { INSIDE, listOutside, remarksOn } from './outside.ts'
import { overrunsIn } from './overruns.ts'
import { fallbackPages, numberPage, PDF, screenPage, slidePage } from './pages.ts'
import { contentPolicy, earlyScript, LEADING_SCRIPT } from './policy.ts'
import { buildWorker } from './precache.ts'
import { roundsOf, statesOf } from './slide-states.ts'

/** What the toolkit cannot know of a deck. */
export interface PublishOptions {
  /** The talk that the site opens with; the deck's main one without it. */
  readonly home?: string
  readonly look?: Look
  readonly cards?: Cards
  readonly putAway?: readonly PutAway[]
  /** Whether a slide with an error, or with a text that has no room, stops the work; otherwise it is told. */
  readonly strict?: boolean
  /** The speaker's notes, for who reads without a script; none without it. */
  readonly transcript?: Transcript
}

/**
 * Makes a site of a built deck: every slide and every other address becomes a
 * page that needs no script to be read, with pictures for links to it, a PDF,
 * and a service worker that keeps it all for the time without a network. Says
 * what a person should know about it.
 *
 * @throws {UserError} if no browser can be had, or with `strict` if a slide has an error or a text that has no room.
 */
export async function publish(folder: string, base: string, deck: Deck, options: PublishOptions = {}): Promise<readonly string[]> {
  const { home: homeId = deck.main, look = PLAIN_LOOK, cards = plainCards(deck), putAway = [], strict = false, transcript = {} } = options
  const server = await serve(folder, { base, port: 0 })
  const { printer, viewer } = await launchBrowsers()
  const close = () => Promise.all([printer.close(), viewer.close()])
  try {
    const home = siteTalk(deck, homeId)
    const fonts = ownFonts(folder, look)
    const addressOf = (name: string): string => `${base}assets/${name}`
    const app = appFiles(folder, base)
    const icon = iconOf(folder, base, deck)
    const [captured, printed, scripts] = await together([
      captureDeck(viewer, server.url, deck, home, strict),
      printDeck(printer, server.url, deck, home),
      buildScripts(folder, { base, home: home.id }, app),
      drawPictures(viewer, server.url, folder, { look, cards, icon, app: { ...app, fonts: fonts.map(addressOf) } }),
    ], close)
    const policy = contentPolicy([earlyScript(putAway), LEADING_SCRIPT], captured.outside)
    const text = JSON.stringify([deck, transcript, captured.slides, deck.pages.map(({ path }) => readFileSync(join(folder, path, 'index.html'), 'utf8'))])
    const needed = fonts.filter(name => isFontFor(look, name, text))
    const site: Site = { deck, base, look, cards, putAway, policy, app: { ...app, fonts: needed.map(addressOf) }, scripts, icon }
    const pages = pagesOf(site, home, captured, transcript)
    writeFileSync(join(folder, PDF), printed.pdf)
    writePages(folder, site, pages)
    // Slidev's would give every unknown address the first slide: here each address is a file, or 404.html.
    rmSync(join(folder, '_redirects'), { force: true })
    const listed = [...pages.map(({ page }) => page), ...publishBesidePages(folder, site)]
    for (const [name, content] of Object.entries(hostFiles(site, listed)))
      writeFileSync(join(folder, name), content)
    await buildWorker(folder, [
      ...pages.filter(({ page }) => page.leadsTo !== undefined).flatMap(({ files }) => files),
      ...fonts.filter(name => !needed.includes(name)).map(name => `assets/${name}`),
    ])
    return [...remarksOn(captured.outside), ...captured.errors, ...captured.overruns, ...printed.missing]
  }
  finally {
    await close()
    await server.close()
  }
}

/**
 * Has the Chromium without windows set text as the other one does, and draw a frame as soon as a slide asks for it and not
 * sixty times in a second.
 */
const VIEWER = ['--font-render-hinting=slight', '--disable-font-subpixel-positioning', '--disable-frame-rate-limit']

/** Starts the browser that prints best, and the one that shows pages quickest: the same where there is no other. */
async function launchBrowsers(): Promise<{ readonly printer: Browser, readonly viewer: Browser }> {
  const printer = await launchBrowser()
  const shell = installedShell()
  return { printer, viewer: shell === undefined ? printer : await launchBrowser(shell, VIEWER).catch(() => printer) }
}

/** What was seen of a deck that runs. */
interface CapturedDeck {
  readonly slides: readonly SlideStates[]
  readonly routes: readonly string[]
  readonly outside: readonly Outside[]
  readonly errors: readonly string[]
  readonly overruns: readonly string[]
}

/** @throws {UserError} with `strict` if a slide has an error or a text that has no room. */
async function captureDeck(browser: Browser, url: string, deck: Deck, home: SiteTalk, strict: boolean): Promise<CapturedDeck> {
  const context = await browser.newContext({ viewport: deck.canvas, reducedMotion: 'reduce', ...INSIDE })
  context.setDefaultTimeout(LONGEST_WAIT)
  const outside = listOutside(context, url)
  const errors = listErrors(context)
  const { walks, routes } = await walkThrough(context, roundsOf(deck, url, home.id))
  const overruns = overrunsIn(deck, walks)
  if (strict && errors.length > 0)
    throw new UserError(`${errors.length === 1 ? 'An error' : `${errors.length} errors`} while the slides were drawn:\n  ${errors.join('\n  ')}`)
  if (strict && overruns.length > 0)
    throw new UserError(`${overruns.length === 1 ? 'A text has' : `${overruns.length} texts have`} no room on the slides:\n  ${overruns.join('\n  ')}`)
  const slides = await statesOf(await context.newPage(), deck, home.id, walks)
  await context.close()
  return { slides, routes, outside, errors, overruns }
}

function pagesOf(site: Site, home: SiteTalk, { slides, routes }: CapturedDeck, transcript: Transcript): PageFiles[] {
  return [
    ...slides.flatMap((states) => {
      const { slide, talk } = states
      const page = slidePage(site, home, states)
      const isNamed = home.slides[Number(slide.id) - 1] !== slide
      return talk === home.id && isNamed ? [page, numberPage(site, home, slide, page)] : [page]
    }),
    ...routes.map(path => screenPage(site, home, path, transcript)),
    fallbackPages(site),
  ]
}

function siteTalk(deck: Deck, talk: string): SiteTalk {
  return { id: resolveTalk(deck, talk).id, slides: slidesIn(deck, talk) }
}

async function drawPictures(browser: Browser, url: string, folder: string, site: Pictured): Promise<void> {
  const page = await browser.newPage()
  page.setDefaultTimeout(LONGEST_WAIT)
  // An address of the site, so that styles and fonts are its own.
  await page.route(`${url}drawing`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Drawing</title>' }))
  await page.goto(`${url}drawing`)
  await drawCards(page, folder, site)
  await drawIcons(page, folder, site)
  await page.close()
}

/** Makes the PDF; says which pictures are missing in it. */
async function printDeck(browser: Browser, url: string, deck: Deck, { slides }: SiteTalk): Promise<{ readonly pdf: Uint8Array, readonly missing: readonly string[] }> {
  const page = await openPrint(browser, url, { dark: false, clicks: false, slides })
  const missing = await missingPictures(page)
  const { pdf } = await slidesPdf(deck, page)
  await page.close()
  return { pdf, missing }
}

function writePages(folder: string, site: Site, pages: readonly PageFiles[]): void {
  const critical = criticalStyles(folder, site.base)
  for (const { page, files } of pages) {
    const html = documentOf(site, page)
    const finished = page.every === undefined ? html : critical(html, page.every)
    for (const file of files)
      writeDeep(join(folder, file), finished)
  }
}

/** Lists the files that hold the deck's own fonts. */
function ownFonts(folder: string, look: Look): string[] {
  return readdirSync(join(folder, 'assets')).filter(name => isOwnFont(look, name))
}

/** What the built page begins with; what it asks of other hosts is left out. */
function appFiles(folder: string, base: string): Omit<AppFiles, 'fonts'> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), match => match[1] ?? '').filter(address => address.startsWith(base))
  const [entry = ''] = all(/<script type="module"[^>]* src="([^"]+)"/g)
  return {
    entry,
    scripts: all(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
    styles: all(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    body: bodyBeside(html),
  }
}

/** Takes what stands in the body of the built page beside the app, such as the room in which Mermaid draws; scripts would not run. */
function bodyBeside(html: string): string {
  const [, body = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? []
  return body.replace('<div id="app"></div>', '').replaceAll(/<script\b.*?<\/script>|<!--.*?-->/gs, '').replaceAll(/\s*\n\s*/g, '')
}

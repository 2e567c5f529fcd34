import type { Browser } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { AppFiles, Site } from './document.ts'
import type { Notes, PageFiles, SiteTalk } from './pages.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveTalk, slidesOf } from '../../model/running-order.ts'
import { addressInTalk, talkAt } from '../../model/talk-address.ts'
import { launchBrowser } from '../browser.ts'
import { openPrint } from '../exports/print.ts'
import { slidesPdf } from '../exports/slides-pdf.ts'
import { serve } from '../serve.ts'
import { captureRoutes, captureSlides } from './capture.ts'
import { drawCards, drawIcons } from './cards.ts'
import { criticalStyles } from './critical.ts'
import { documentOf } from './document.ts'
import { hostFiles } from './host-files.ts'
import { buildWorker } from './offline.ts'
import { fallbackPages, numberPage, PDF, presenterPage, screenPage, slidePage } from './pages.ts'
import { publishReadingPages } from './reading-pages.ts'

/** What the first slide needs and so every page asks for first. */
const FONT = /-latin-\w+-normal-.*\.woff2$/

/**
 * Makes a site of a built deck: every slide and every other address becomes a
 * page that needs no script to be read, with pictures for links to it, a PDF,
 * and a service worker that keeps it all for the time without a network.
 *
 * @throws {UserError} if no browser can be had.
 */
export async function publish(folder: string, base: string, catalog: Catalog, home = catalog.talk.main): Promise<void> {
  const site: Site = { catalog, base, app: appFiles(folder, base) }
  const server = await serve(folder, { base, port: 0 })
  const browser = await launchBrowser()
  try {
    const pages = await readPages(browser, server.url, site, home, await notesOf(folder))
    await drawPictures(browser, server.url, folder, site)
    await writePdf(browser, server.url, folder, catalog)
    await writePages(folder, site, pages)
    // Slidev's would give every unknown address the first slide: here each address is a file, or 404.html.
    rmSync(join(folder, '_redirects'), { force: true })
    const listed = [...pages.map(({ page }) => page), ...publishReadingPages(folder, site)]
    for (const [name, content] of Object.entries(hostFiles(site, listed)))
      writeFileSync(join(folder, name), content)
  }
  finally {
    await browser.close()
    await server.close()
  }
  await buildWorker(folder)
}

async function readPages(browser: Browser, url: string, site: Site, homeId: string, notes: Notes): Promise<PageFiles[]> {
  const { catalog } = site
  const home = siteTalk(catalog, homeId)
  const places = catalog.slides.map((slide) => {
    const talk = siteTalk(catalog, talkAt(catalog, { pathname: slide.id, search: '' }, home.id).id)
    // By number: a page beside the slides may have the name of one.
    const number = talk.slides.findIndex(({ id }) => id === slide.id) + 1
    return { slide, talk, address: addressInTalk(catalog, talk.id, home.id, String(number)) }
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  // A machine that does other things as well is slow, not broken.
  context.setDefaultTimeout(120_000)
  const stills = await captureSlides(context, url, places.map(({ address }) => address))
  const routes = await captureRoutes(context, url)
  await context.close()
  const slidePages = places.flatMap(({ slide, talk, address }) => {
    const still = stills.get(address)
    if (still === undefined)
      return []
    const page = slidePage(site, home, talk, slide, still)
    return talk.id === home.id ? [page, numberPage(site, home, slide, page, still)] : [page]
  })
  return [
    ...slidePages,
    ...catalog.slides.map(slide => presenterPage(site, slide, notes)),
    ...routes.map(path => screenPage(site, home, path, notes)),
    fallbackPages(site),
  ]
}

function siteTalk(catalog: Catalog, talk: string): SiteTalk {
  return { id: resolveTalk(catalog, talk).id, slides: slidesOf(catalog, talk) }
}

async function drawPictures(browser: Browser, url: string, folder: string, site: Site): Promise<void> {
  const page = await browser.newPage()
  // An address of the site, so that styles and fonts are its own.
  await page.route(`${url}drawing`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Drawing</title>' }))
  await page.goto(`${url}drawing`)
  await drawCards(page, folder, site)
  await drawIcons(page, folder)
  await page.close()
}

async function writePdf(browser: Browser, url: string, folder: string, catalog: Catalog): Promise<void> {
  const page = await openPrint(browser, url, { dark: false, clicks: false })
  const { pdf } = await slidesPdf(catalog, page)
  await page.close()
  writeFileSync(join(folder, PDF), pdf)
}

async function writePages(folder: string, site: Site, pages: readonly PageFiles[]): Promise<void> {
  const critical = criticalStyles(folder, site.base)
  for (const { page, files } of pages) {
    const html = documentOf(site, page)
    const finished = page.listed ? await critical(html) : html
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), finished)
    }
  }
}

/** What the built page begins with. */
function appFiles(folder: string, base: string): AppFiles {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), match => match[1] ?? '')
  const [entry = ''] = all(/<script type="module"[^>]* src="([^"]+)"/g)
  return {
    entry,
    scripts: all(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
    styles: all(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    fonts: readdirSync(join(folder, 'assets')).filter(name => FONT.test(name)).map(name => `${base}assets/${name}`),
  }
}

/** The notes as the build put them apart; none if it left them out. */
async function notesOf(folder: string): Promise<Notes> {
  const name = readdirSync(join(folder, 'assets')).find(name => name.startsWith('_virtual_deck-notes'))
  if (name === undefined)
    return {}
  const { default: notes } = await import(pathToFileURL(join(folder, 'assets', name)).href)
  return notes
}

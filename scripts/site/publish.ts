import type { Browser } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { AppFiles, Site } from './document.ts'
import type { Notes, PageFiles, SiteTalk } from './pages.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveTalk, slidesOf, talkSlides } from '../../model/running-order.ts'
import { talkPath } from '../../model/talk-address.ts'
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
    const pages = await readPages(browser, server.url, site, talksOf(catalog, home), await notesOf(folder))
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

/** The talk at the address of the site with all its slides, then the others with those that they plan. */
function talksOf(catalog: Catalog, home: string): SiteTalk[] {
  const { id: main } = resolveTalk(catalog, home)
  return [
    { id: main, path: '', slides: slidesOf(catalog, main) },
    ...catalog.talks.filter(({ id }) => id !== main).map(({ id }) => ({ id, path: talkPath(catalog, id, main), slides: talkSlides(catalog, id) })),
  ]
}

async function readPages(browser: Browser, url: string, site: Site, talks: readonly SiteTalk[], notes: Notes): Promise<PageFiles[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  // A machine that does other things as well is slow, not broken.
  context.setDefaultTimeout(120_000)
  // By number: a page beside the slides may have the name of one.
  const addresses = new Map(talks.flatMap(({ path, slides }) => slides.map(({ id }, index) => [path + id, `${path}${index + 1}`])))
  const stills = await captureSlides(context, url, [...addresses.values()])
  const routes = await captureRoutes(context, url)
  await context.close()
  const [main] = talks
  if (main === undefined)
    return []
  const slidePages = talks.flatMap(talk => talk.slides.flatMap((slide) => {
    const still = stills.get(addresses.get(talk.path + slide.id) ?? '')
    if (still === undefined)
      return []
    const page = slidePage(site, talk, slide, still, addressOf(main, talk, slide))
    return talk === main ? [page, numberPage(site, talk, slide, page, still)] : [page]
  }))
  return [
    ...slidePages,
    ...main.slides.map(slide => presenterPage(site, slide, notes)),
    ...routes.map(path => screenPage(site, main, path, notes)),
    fallbackPages(site),
  ]
}

/** The one address of a slide that counts: in the main talk if it is there. */
function addressOf(main: SiteTalk, talk: SiteTalk, { id }: SiteTalk['slides'][number]): string {
  const place = main.slides.findIndex(slide => slide.id === id)
  return place === 0 ? '' : place > 0 ? id : talk.path + id
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

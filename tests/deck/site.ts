import type { Page } from 'playwright-chromium'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appArrives } from './browser.ts'

/*
 * What is asked of a published site, whatever deck it is and wherever it lies: site.test.ts asks it of this talk at the
 * root of a host, eight-levels.test.ts of another ladder below a path.
 */

/** Lists the files of a site by their path in it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
}

/** Lists the addresses of its pages; that of the first one is empty. */
export function addressesOf(folder: string): string[] {
  return filesOf(folder).filter(name => name.endsWith('.html') && !/^(?:404|app)\.html$/.test(name)).map(name => name.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''))
}

/** What the head of a page says. */
export function headOf(folder: string, id: string) {
  const html = readFileSync(join(folder, `${id}.html`), 'utf8')
  const content = (pattern: RegExp) => pattern.exec(html)?.[1]
  return {
    title: content(/<title>([^<]*)/),
    description: content(/<meta name="description" content="([^"]*)"/),
    canonical: content(/<link rel="canonical" href="([^"]*)"/),
    url: content(/<meta property="og:url" content="([^"]*)"/),
    image: content(/<meta property="og:image" content="([^"]*)"/),
  }
}

/** What search engines are told of the talk. */
export function structuredDataOf(folder: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '')
}

/** Measures a picture of the site. */
export function sizeOfPicture(file: string): [width: number, height: number] {
  const png = readFileSync(file)
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** Addresses of which each brings another kind of page. */
const KINDS = ['', 'level-3', '7', 'presenter/', 'overview', 'notes', 'notes-edit', 'print?print', 'entry', 'ready'] as const

/** Opens a page of each kind below `url`, and has its app come; says which of them set a cookie. What else they do wrong, `openPage` tells. */
export async function openKinds(page: Page, url: string, pages: readonly { readonly path: string }[]): Promise<string[]> {
  const faults: string[] = []
  for (const address of [...KINDS, ...pages.map(({ path }) => path)]) {
    await page.goto(url + address)
    await appArrives(page)
    if ((await page.context().cookies()).length > 0)
      faults.push(`/${address} sets a cookie`)
  }
  return faults
}

/** Resolves when everything is on this machine: a worker is active once it has it all. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => void await navigator.serviceWorker.ready)
}

/** An address of a slide or a screen as people write it, and where it leads; a slide that leads by number is written by its name as well. */
export type Way = readonly [address: string, leadsTo: string]

/** Opens each of the ways below `url`, and says which ones lead elsewhere; `ids` are the slides of the talk there. */
export async function astray(page: Page, url: string, ways: readonly Way[], ids: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const [address, leadsTo] of ways) {
    await page.goto(url + address)
    await appArrives(page)
    await page.locator('.slidev-slide-container, .slidev-page').first().waitFor({ state: 'attached' })
    const wanted = leadsTo.replace(/(?<=^|\/)\d+/, number => ids[Number(number) - 1] ?? '')
    if (![url + leadsTo, url + wanted].includes(page.url()))
      wrong.push(`${address} -> ${page.url().slice(url.length)}`)
  }
  return wrong
}

/** Opens the pages beside the slides below `url` without the slash, and says which ways lead elsewhere, and which links on them nowhere. */
export async function astrayPages(page: Page, url: string, pages: readonly { readonly path: string, readonly title: string }[]): Promise<string[]> {
  const wrong: string[] = []
  const links = new Set<string>()
  for (const { path, title } of pages) {
    for (const rest of ['', '?from=example.org', '#main', '?role=ml-engineer#main']) {
      await page.goto(url + path.slice(0, -1) + rest)
      if (page.url() !== url + path + rest || await page.title() !== title)
        wrong.push(`${path}${rest} -> ${page.url()}: ${await page.title()}`)
    }
    const found = await page.locator('a').evaluateAll(all => all.map(link => link instanceof HTMLAnchorElement ? link.href.replace(/#.*/, '') : ''))
    const inside = found.filter(link => link.startsWith(new URL(url).origin))
    if (inside.length < 2)
      wrong.push(`${path} leads nowhere`)
    inside.forEach(link => links.add(link))
  }
  return [...wrong, ...await lostOf(page, [...links])]
}

/** Says which addresses of the site cannot be had from the page that is open. */
export function lostOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const lost = await Promise.all(addresses.map(async address => await fetch(address).then(({ ok }) => ok, () => false) ? [] : [address]))
    return lost.flat()
  }, addresses)
}

import type { Served } from '../../toolkit/shell/serve.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { pagesOf } from '../../model/pages.ts'
import { slidesOf } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { ladder, pages } from '../fixtures/ladders/eight.ts'
import { openDeck, openPage } from './browser.ts'
import { buildFixture } from './fixture-ladder.ts'
import { faultsOfPages, walkOn } from './walked.ts'

const catalog = catalogOf(ladder)
const ids = slidesOf(catalog, catalog.talk.main).map(({ id }) => id)

let server: Served

beforeAll(async () => {
  server = await serve(await buildFixture('eight', pages, ['--base', '/']), { port: 0 })
}, 300_000)

afterAll(() => server?.close())

describe('a ladder of eight levels', () => {
  it('has nothing on its slides that overflows, is in the way or breaks a rule of WCAG', { timeout: 300_000 }, async () => {
    const { page, trouble } = await openDeck(`${server.url}title`, { reducedMotion: 'reduce' })
    expect(await walkOn(page)).toEqual({ seen: ids, whole: ids, faults: [] })
    expect(trouble).toEqual([])
  })

  it('has nothing on its pages that does', { timeout: 180_000 }, async () => {
    const { page, trouble } = await openPage(`${server.url}read/`, { reducedMotion: 'reduce' })
    expect(await faultsOfPages(page, server.url, pagesOf(catalog))).toEqual([])
    expect(trouble).toEqual([])
  })
})

import type { IncomingHttpHeaders, RequestOptions } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../shell/serve.ts'

const BASE = '/talks/five/'
const KEY = 'right'
const PAGE = '<html><head></head><body>the deck</body></html>'
const FROM_OUTSIDE = { host: 'phone.example', accept: 'text/html' }

let folder: string
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'five-levels-'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'slides.pdf'), 'the PDF')
  served = await serve(folder, { base: BASE, port: 0, network: { addresses: [], key: KEY } })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function ask(path: string, headers: RequestOptions['headers'], method = 'GET', said = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: served.port, path: BASE + path, headers, method, agent: false }, (response) => {
      void text(response).then(body => resolve({ status: response.statusCode, headers: response.headers, body }))
    }).on('error', reject).end(said)
  })
}

it('gives who has the key a cookie for it, and an address without it', async () => {
  const { status, headers } = await ask(`presenter/level-3?talk=10&key=${KEY}`, FROM_OUTSIDE)
  expect([status, headers.location]).toEqual([302, `${BASE}presenter/level-3?talk=10`])
  const [cookie = ''] = headers['set-cookie'] ?? []
  expect(cookie).toContain(KEY)
  expect(cookie).toContain('HttpOnly')
  const withKey = { ...FROM_OUTSIDE, cookie: cookie.split(';')[0] }
  expect((await ask('presenter/level-3', withKey)).body).toContain(`<script src="${BASE}@steering.js">`)
  expect((await ask('@steering.js', withKey)).status).toBe(200)
  expect((await ask('slides.pdf', withKey)).body).toBe('the PDF')
})

describe('without the right key', () => {
  it.each([
    { what: 'the address', path: 'presenter/?key=wrong', headers: FROM_OUTSIDE, method: 'GET' },
    { what: 'what windows say', path: '@steering', headers: FROM_OUTSIDE, method: 'GET' },
    { what: 'what is said to them', path: '@steering', headers: FROM_OUTSIDE, method: 'POST' },
    { what: 'what is said to them, by another site in a browser here', path: '@steering', headers: { host: 'localhost' }, method: 'POST' },
    { what: 'the script', path: '@steering.js', headers: { ...FROM_OUTSIDE, cookie: 'steering=wrong' }, method: 'GET' },
  ])('refuses $what', async ({ path, headers, method }) => {
    expect((await ask(path, headers, method, '{"from":"x","messages":[]}')).status).toBe(403)
  })

  it('shows the deck as it is built', async () => {
    const { body, headers } = await ask('level-3', FROM_OUTSIDE)
    expect([body, headers['set-cookie']]).toEqual([PAGE, undefined])
  })
})

it('gives the key to a page of this machine by itself', async () => {
  const { body, headers } = await ask('level-3', { host: `localhost:${served.port}`, accept: 'text/html' })
  expect(body).toContain('@steering.js')
  expect(headers['set-cookie']?.[0]).toContain(KEY)
})

it('says what was said in a way it does not know', async () => {
  const cookie = `steering-${served.port}=${KEY}`
  for (const said of ['', '{}', '[]', '{"from":1,"messages":[]}'])
    expect((await ask('@steering', { host: 'phone.example', cookie }, 'POST', said)).status).toBe(400)
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { serve } from '../../shell/serve.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'five-levels-'))
  writeFileSync(join(folder, 'index.html'), 'the deck')
  writeFileSync(join(folder, 'logo.svg'), '<svg/>')
  writeFileSync(join(folder, 'roles.html'), 'the roles')
  mkdirSync(join(folder, 'read'))
  writeFileSync(join(folder, 'read', 'index.html'), 'the text')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function served(options: Partial<Parameters<typeof serve>[1]> = {}) {
  const server = await serve(folder, { port: 0, ...options })
  onTestFinished(server.close)
  return server
}

it.each([
  { address: '', status: 200, body: 'the deck' },
  { address: 'level-3', status: 200, body: 'the deck' },
  { address: 'presenter/level-3?clicks=2', status: 200, body: 'the deck' },
  { address: 'logo.svg', status: 200, body: '<svg/>' },
  { address: 'assets/gone.js', status: 404, body: '' },
  { address: '../package.json', status: 404, body: '' },
])('answers /$address with $status', async ({ address, status, body }) => {
  const response = await fetch((await served()).url + address)
  expect([response.status, await response.text()]).toEqual([status, body])
})

it('answers with the page of the app where the deck is a site', async () => {
  writeFileSync(join(folder, 'app.html'), 'the app')
  onTestFinished(() => rmSync(join(folder, 'app.html')))
  const { url } = await served()
  const bodies = await Promise.all(['', 'roles', 'presenter/level-3'].map(async address => (await fetch(url + address)).text()))
  expect(bodies).toEqual(['the deck', 'the roles', 'the app'])
})

it('lets a browser keep what has a hash in its name, and nothing else', async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'app-Bq3x_9-Z.js'), 'the app')
  const { url } = await served()
  const kept = async (address: string) => (await fetch(url + address)).headers.get('cache-control')
  expect(await kept('assets/app-Bq3x_9-Z.js')).toContain('immutable')
  expect(await kept('logo.svg')).toBe('no-cache')
  expect(await kept('')).toBe('no-cache')
})

it('serves under a base path and nowhere else', async () => {
  const { url, port } = await served({ base: '/talks/five/' })
  expect(url).toBe(`http://localhost:${port}/talks/five/`)
  expect((await fetch(`${url}level-3`)).status).toBe(200)
  expect((await fetch(`http://localhost:${port}/level-3`)).status).toBe(404)
})

it.each([
  { address: 'talks/five', leadsTo: 'talks/five/' },
  { address: 'talks/five?talk=10', leadsTo: 'talks/five/?talk=10' },
  { address: 'talks/five/read', leadsTo: 'talks/five/read/' },
  { address: 'talks/five/read?role=a/b&to=c', leadsTo: 'talks/five/read/?role=a/b&to=c' },
  { address: 'talks/five/roles/?clicks=2', leadsTo: 'talks/five/roles?clicks=2' },
])('leads from /$address to /$leadsTo', async ({ address, leadsTo }) => {
  const { port } = await served({ base: '/talks/five/' })
  const home = `http://localhost:${port}/`
  const response = await fetch(home + address)
  expect([response.url, response.status]).toEqual([home + leadsTo, 200])
})

it('leads nobody to another machine', async () => {
  const { url } = await served()
  const response = await fetch(`${url}/example.org/read`, { redirect: 'manual' })
  expect(response.headers.get('location')).toBeNull()
})

it('has a browser ask again for every file, so that a new build shows', async () => {
  const response = await fetch((await served()).url)
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

it('takes the next port if one is taken, unless it was asked for', async () => {
  const { port } = await served()
  expect((await served({ port })).port).toBeGreaterThan(port)
  await expect(serve(folder, { port, strict: true })).rejects.toThrow(`Port ${port} is taken`)
})

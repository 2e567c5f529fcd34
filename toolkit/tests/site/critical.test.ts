import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { criticalStyles } from '../../site/critical.ts'

const SHEETS = {
  'app.css': '@property --width{syntax:"<length>";inherits:false;initial-value:1px}@media print{p{color:#000}:root:not(.print):has(#snapshot) p{margin:0}}.dark{color-scheme:dark}.dark p{color:#fff}:where(.nowhere) p{margin:0}:where(main) p{margin:0}h1{font-size:2em}h2{font-size:1em}',
  'slide.css': '.later{color:red}p.now{color:green}',
}

const PAGE = `<!doctype html><html><head>${Object.keys(SHEETS).map(name => `<link rel="stylesheet" href="/talks/assets/${name}">`).join('')}<link rel="stylesheet" href="/talks/missing.css"><title>$&</title></head><body><main id="snapshot"><h1>One</h1><p class="now">$1</p></main></body></html>`

let html: string

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'critical-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, css] of Object.entries(SHEETS))
    writeFileSync(join(folder, 'assets', name), css)
  html = criticalStyles(folder, '/talks/')(PAGE, '<h1>One</h1><p class="now">$1</p><p class="later">More</p>')
  rmSync(folder, { recursive: true, force: true })
})

it('puts the rules into the page that it needs, and those that its steps may need', () => {
  const [, css = ''] = /<style>(.*)<\/style>/.exec(html) ?? []
  for (const rule of ['@media print{p{color:#000}:root:not(.print):has(#snapshot) p{margin:0}}', '.dark{color-scheme:dark}', '.dark p{color:#fff}', ':where(main) p{margin:0}', 'h1{font-size:2em}', '.later{color:red}', 'p.now{color:green}'])
    expect(css).toContain(rule)
  expect(css).not.toMatch(/h2|nowhere/)
  expect(css).not.toContain('};')
})

it('leaves the stylesheets to the app, and all else as it is', () => {
  expect(html).not.toContain('<link')
  expect(html).toContain('<title>$&</title></head><body><main id="snapshot"><h1>One</h1><p class="now">$1</p></main>')
})

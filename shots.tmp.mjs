import { chromium } from 'playwright-chromium'
import { serve } from './toolkit/shell/serve.ts'
import { mkdirSync } from 'node:fs'
const [dist, out, ...only] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const server = await serve(dist, { port: 0 })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const scheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: scheme })
  page.on('pageerror', e => console.log('ERR', e.message)); page.on('console', m => m.type() === 'error' && console.log('CON', m.text()))
  await page.goto(server.url + '?clicks=0'); await page.waitForTimeout(1500)
  const n = Number(process.env.N ?? 30)
  for (let i = 1; i <= n; i++) {
    if (only.length && !only.includes(String(i))) continue
    const r = await page.goto(`${server.url}${i}?clicks=99`); if (r && r.status() === 404) break
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${out}/${scheme}-${String(i).padStart(2, '0')}.png` })
  }
  await page.close()
}
const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 })
phone.on('pageerror', e => console.log('ERR', e.message))
await phone.goto(server.url + 'read/'); await phone.addStyleTag({ content: '*{content-visibility:visible!important}' }); await phone.waitForTimeout(1500)
await phone.screenshot({ path: `${out}/read.png`, fullPage: true })
console.log('read width', await phone.evaluate(() => document.documentElement.scrollWidth))
await browser.close(); await server.close()

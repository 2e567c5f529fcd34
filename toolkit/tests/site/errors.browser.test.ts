import { expect, it } from 'vitest'
import { launchBrowser } from '../../shell/browser.ts'
import { listErrors } from '../../site/errors.ts'

const PAGE = `<!doctype html><title>A slide</title><img src="/missing.png">
<script>
  console.error('Only said')
  for (const _ of [1, 2])
    console.error(new TypeError('Drawn wrongly'))
  setTimeout(() => { throw new Error('Nobody caught it') })
</script>`

it('lists what is thrown while a page is drawn, each error once, and not what did not come', async () => {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext()
    const errors = listErrors(context)
    const page = await context.newPage()
    await page.route('**', route => route.request().url().endsWith('/tea') ? route.fulfill({ contentType: 'text/html', body: PAGE }) : route.fulfill({ status: 404 }))
    await page.goto('http://localhost/tea')
    await expect.poll(() => errors.toSorted()).toEqual([
      '/tea, or the slide after it: Error: Nobody caught it',
      '/tea, or the slide after it: TypeError: Drawn wrongly',
    ])
  }
  finally {
    await browser.close()
  }
})

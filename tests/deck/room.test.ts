import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { deckAddress, openDeck, settle } from './browser.ts'
import { wordsOf } from './keyboard.ts'

async function counts(page: Page): Promise<number[]> {
  const texts = await page.locator('#slideshow .poll-bars:visible .count').allTextContents()
  return texts.map(text => Number.parseInt(text))
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' '))
    await page.keyboard.press(key)
}

describe('a show of hands', () => {
  it('is counted in the presenter\'s window and shown in the audience\'s', async () => {
    const { page: presenter, trouble } = await openDeck('presenter/room')
    const audience = await presenter.context().newPage()
    await audience.goto(deckAddress('room'))
    await settle(audience)
    await presenter.bringToFront()

    await press(presenter, '1 2 2 3 3 3 5')
    await expect.poll(() => counts(audience)).toEqual([1, 2, 3, 0, 1])
    expect(await wordsOf(audience.locator('#slideshow .question:visible [role=status]'))).toBe('7 hands')
    await press(presenter, 'Backspace u')
    await expect.poll(() => counts(audience)).toEqual([1, 2, 2, 0, 0])

    await audience.reload()
    await settle(audience)
    await expect.poll(() => counts(audience)).toEqual([1, 2, 2, 0, 0])
    expect(trouble).toEqual([])
  })

  it('starts afresh with a button, and takes that back with a key', async () => {
    const { page } = await openDeck('room')
    await press(page, '4 4')
    await page.locator('#slideshow').getByRole('button', { name: 'Start afresh' }).and(page.locator(':visible')).click()
    await expect.poll(() => counts(page)).toEqual([0, 0, 0, 0, 0])
    await press(page, 'Backspace')
    await expect.poll(() => counts(page)).toEqual([0, 0, 0, 2, 0])
    await press(page, '1')
    await expect.poll(() => counts(page)).toEqual([1, 0, 0, 2, 0])
  })

  it('counts on its own slide only, and not while a number is typed', async () => {
    const { page } = await openDeck('any-two')
    await press(page, '1 2')
    await press(page, 'ArrowRight')
    await page.waitForURL('**/room')
    await settle(page)
    await press(page, 'g')
    await page.locator('#slidev-goto-input').fill('3')
    await press(page, 'Escape')
    expect(await counts(page)).toEqual([0, 0, 0, 0, 0])
  })

  it('stands beside the other one, in the print view too, and is copied as a table', async () => {
    const { page } = await openDeck('room')
    await press(page, '3 3 4')
    await press(page, 'ArrowRight')
    await page.waitForURL('**/room-result')
    await settle(page)
    await press(page, '2 2 3')

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('#slideshow').getByRole('button', { name: 'Copy CSV' }).and(page.locator(':visible')).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Level,Title,Guess,With evidence\r\n1,Notebook,0,0\r\n2,Repository,0,2\r\n3,Service,2,1\r\n4,Platform,1,0\r\n5,Frontier,0,0\r\n')

    const slide = slidesOf(deck, deck.talk.main).findIndex(({ id }) => id === 'room-compared') + 1
    await page.goto(deckAddress(`print?print&range=${slide}`))
    await page.locator('.room-comparison').waitFor()
    await expect.poll(() => page.locator('.room-comparison .count').allTextContents().then(all => all.map(text => Number.parseInt(text)))).toEqual([0, 0, 0, 2, 2, 1, 1, 0, 0, 0])
    expect(await wordsOf(page.locator('.room-comparison .legend'))).toMatch(/Guess ?3 hands, the middle one at level 3.*With evidence ?3 hands, the middle one at level 2/)
  })
})

it('is whole without an address for the QR code', async () => {
  const { page } = await openDeck('room')
  await page.locator('#slideshow .room-poll:visible').first().waitFor()
  await expect(page.locator('#slideshow :is(.assessment-invite, .qr-code)').count()).resolves.toBe(0)
})

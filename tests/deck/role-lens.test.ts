import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { gapToRole } from '../../model/gap.ts'
import { resolveLevel } from '../../model/levels.ts'
import { encodeTicked } from '../../model/share-code.ts'
import { deckAddress, openDeck, settle } from './browser.ts'
import { openAlive, tabTo, wordsOf } from './keyboard.ts'

const levelOne = encodeTicked(deck, new Set(deck.criteria.filter(({ level }) => level === 'l1').map(({ id }) => id)))

describe('the keyboard alone', () => {
  it('chooses a job and a level, and gets the plan and the comparison', async () => {
    const { page, trouble } = await openAlive('read/?role=#your-job')
    await page.locator('[data-island=job][data-v-app]').waitFor()
    const lens = page.locator('.role-lens')
    const { tools, steps, role, to: level } = gapToRole(deck, 'l1', 'ml-engineer')
    await lens.getByLabel('The job').focus()
    await page.keyboard.type(`${level.rank} ${role.name}`)
    await lens.getByLabel('Where I stand').focus()
    await page.keyboard.type(`1 ${deck.levels[0]?.title}`)
    expect(await wordsOf(lens.locator('.role-verdict'))).toContain(`${role.name}: asks for level ${level.rank}, ${level.title}.`)
    expect(await wordsOf(lens.locator('.role-verdict'))).toContain(`Still to come: ${tools.length} tools, ${steps.length} pieces of work.`)
    const stages = await Promise.all((await lens.locator('.role-plan > li').all()).map(wordsOf))
    expect(stages).toHaveLength(2)
    expect(stages[0]).toMatch(/Repository.*LightGBM.*Version control.*Git repository.*Swap the tidy dataset/)
    expect(stages[1]).toMatch(/Service.*FastAPI.*Monitoring.*dashboard.*Put the model behind/)
    expect(await lens.getByRole('columnheader').count()).toBe(2)
    expect(trouble).toEqual([])
  })

  it('chooses a job on the slide, without turning slides', async () => {
    const { page } = await openDeck('role-lens')
    await tabTo(page, await wordsOf(page.locator('#slideshow .role-choice button:visible').nth(2)))
    await page.keyboard.press('Enter')
    const select = page.locator('#slideshow').getByLabel('The job')
    await expect.poll(() => select.inputValue()).toBe('ml-engineer')
    await select.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('o')
    expect(await select.inputValue()).toBe('senior-ml')
    expect(new URL(page.url()).pathname).toBe('/role-lens')
    expect(await page.getByRole('dialog', { name: 'All slides' }).count()).toBe(0)
  })
})

describe('a link to a job', () => {
  it('starts from the answers, if there are any', async () => {
    const { page } = await openAlive(`read/?role=senior-ml#a=${levelOne}`)
    await page.locator('.role-verdict').filter({ hasText: 'Senior ML role: asks for level 4' }).waitFor()
    expect(await page.getByLabel('Where I stand').locator('option:checked').textContent()).toBe(`My answers: 1 ${deck.levels[0]?.title}`)
    expect(await page.locator('.role-plan > li').count()).toBe(3)

    await page.goto(deckAddress('role-lens'))
    await settle(page)
    expect(await page.locator('#slideshow').getByLabel('The job').inputValue()).toBe('senior-ml')
  })

  it.each(['read/?role=ml-engineer', `read/?role=ml-engineer#a=${levelOne}`])('leads to the plan: %s', async (address) => {
    const { page } = await openAlive(address, { viewport: { width: 360, height: 740 } })
    await page.locator('.role-plan').waitFor()
    const heading = page.getByRole('heading', { name: 'Your job' })
    await expect.poll(async () => heading.evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(300)
    expect(await heading.evaluate(element => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  })

  it('leaves out what is already ticked', async () => {
    const done = ['c2-1', 'c2-2']
    const ticked = encodeTicked(deck, new Set(done))
    const { page } = await openAlive(`read/?role=entry-ml#a=${ticked}`)
    await page.locator('.role-plan').waitFor()
    expect(await page.locator('.role-plan .statements li').count()).toBe(gapToRole(deck, undefined, 'entry-ml').criteria.length - done.length)
  })

  it.each(['read/', 'role-lens'])('that names no job says which there are: %s', async (address) => {
    const { page } = address === 'read/' ? await openAlive('read/?role=ml-enginer') : await openDeck('role-lens?role=ml-enginer')
    const words = page.getByRole('status').filter({ hasText: 'which this talk does not have' })
    await words.waitFor()
    expect(await wordsOf(words)).toContain('“ml-enginer”')
    expect(await wordsOf(words)).toContain('Did it mean “ml-engineer”?')
    for (const { id } of deck.roles)
      expect(await wordsOf(words)).toContain(id)
  })
})

describe('the projects to build', () => {
  const forRole = (role: string): string[] => deck.projects.filter(project => project.role === role).map(({ question }) => question)

  it('are those of the job, by what they work on; two of them stand on the slide', async () => {
    const job = deck.projects.find(({ kind }) => kind === 'llm')?.role ?? ''
    const { page } = await openAlive(`read/?role=${job}#your-job`)
    const cards = page.locator('.project-card h4')
    await expect.poll(() => cards.allTextContents()).toEqual(forRole(job))
    await page.getByLabel('They work on').selectOption('llm')
    await expect.poll(() => cards.allTextContents()).toEqual(deck.projects.filter(({ role, kind }) => role === job && kind === 'llm').map(({ question }) => question))
    await page.goto(deckAddress('role-lens'))
    await settle(page)
    expect(await page.locator('#slideshow .project-pair li:visible').count()).toBe(2)
  })
})

describe('two levels', () => {
  it('are compared as chosen, in either direction, never one with itself', async () => {
    const { page, trouble } = await openAlive('compare/')
    await page.getByLabel('Compare level').selectOption('l4')
    expect(await Promise.all((await page.getByRole('columnheader').all()).map(wordsOf))).toEqual(['l4', 'l2'].map(id => resolveLevel(deck, id)).map(({ rank, title }) => expect.stringContaining(`${rank} ${title}`)))
    await page.getByLabel('Compare level').selectOption('l2')
    expect(await page.getByLabel('with level').inputValue()).toBe('l4')
    expect(await page.getByRole('rowheader').count()).toBe(deck.facets.length)
    expect(trouble).toEqual([])
  })
})

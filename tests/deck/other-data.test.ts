import type { Served } from '../../toolkit/shell/serve.ts'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject } from '../project.ts'
import { openDeck, settle } from './browser.ts'

let server: Served | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

/** Labels that careless code would run, drop or trip over, each within the limits of its layout. */
const HOSTILE = {
  level: 'end; #3',
  tool: `<script>"🚀"`,
  role: 'A & B; <i>end</i>',
  technique: '`end` #; {{ 1 + 1 }}',
  step: 'first <b>\nsecond "end"',
} as const

it('changes slides and diagrams with the data, and shows any label as text', { timeout: 600_000 }, async () => {
  const project = copyProject()
  // One tool moves: nothing else is edited for it.
  project.edit('data/tools.ts', tools => tools
    .replace(/(?<='kubernetes': \{|kubernetes: \{)[\s\S]*?(?=homeReason)/, row => row.replace(`homeLevel: 'l4'`, `homeLevel: 'l3'`))
    .replace(`name: 'Docker'`, `name: ${JSON.stringify(HOSTILE.tool)}`))
  project.edit('data/levels/service.ts', level => level.replace(`title: 'Service'`, `title: ${JSON.stringify(HOSTILE.level)}`))
  project.edit('data/roles.ts', roles => roles.replace(`name: 'ML engineer'`, `name: ${JSON.stringify(HOSTILE.role)}`))
  project.edit('data/techniques.ts', techniques => techniques.replace(`name: 'Containerization'`, `name: ${JSON.stringify(HOSTILE.technique)}`))
  project.edit('data/next-steps.ts', steps => steps.replace(/short: '[^']*'/, `short: ${JSON.stringify(HOSTILE.step)}`))

  expect(await project.run('diagrams.ts')).toMatchObject({ code: 0 })
  expect(await project.run('build.ts')).toMatchObject({ code: 0 })
  server = await serve(join(project.root, 'dist'), { port: 0 })

  const { page } = await openDeck('')
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  page.on('dialog', dialog => trouble.push(dialog.message()))
  const textOf = async (slide: string): Promise<string> => {
    await page.goto(`${server?.url}${slide}?clicks=99`)
    await settle(page)
    const texts = await page.locator('#slide-content .deck:visible').allTextContents()
    return texts.join(' ').replace(/\s+/g, ' ')
  }
  const columnOf = (tool: string): Promise<(string | null)[]> => page.locator('.tool-matrix:visible li.joins')
    .filter({ hasText: tool })
    .evaluateAll(items => items.map(item => item.closest('td')?.getAttribute('data-level') ?? null))

  const tools = await textOf('tools')
  expect(await columnOf('Kubernetes')).toEqual(['3'])
  expect(tools).toContain(HOSTILE.tool)
  expect(tools).toContain(HOSTILE.level)

  await textOf('step-2-3')
  expect(await page.locator('.level-comparison:visible .chips').textContent()).toContain('Kubernetes')
  expect(await textOf('card-3')).not.toContain('first sighted')
  expect(await textOf('path-2-3')).toMatch(/Tools that join:.*Kubernetes/)
  expect(await textOf('level-3')).toContain(HOSTILE.tool)
  expect(await textOf('level-3')).toContain(HOSTILE.role)
  expect(await textOf('ladder')).toContain(HOSTILE.level)
  expect(await textOf('roles')).toContain(HOSTILE.role)
  expect(await textOf('techniques')).toContain(HOSTILE.technique)
  expect(await textOf('path-1-2')).toMatch(/first <b> ?second "end"/)
  expect(await page.locator('.deck script').count()).toBe(0)
  expect(trouble).toEqual([])
})

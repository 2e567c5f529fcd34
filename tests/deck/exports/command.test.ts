import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { slidesOf } from '../../../model/running-order.ts'
import { copyProject } from '../../project.ts'

// What happens around an export is tested in toolkit/tests/export/run.browser.test.ts.

it('makes a file with talk, version and date in its name, with a page for every click if that is asked for, and a report; nothing else when piped', { timeout: 180_000 }, async () => {
  const project = copyProject()
  project.useBuilt()
  const { code, out, err } = await project.run('export.ts', ['--talk', '5', '--clicks'])
  expect([code, err]).toEqual([0, ''])
  expect(readdirSync(join(project.root, 'exports'))).toEqual([expect.stringMatching(/^the-5-levels-of-ml-projects-5min-[\d.]+-\d{4}-\d\d-\d\d-clicks\.pdf$/)])
  expect(out).toMatch(/^✓ exports\/the-5-levels.*\.pdf: [\d.]+ [KM]B, made in [\d.]+ s, proven in [\d.]+ s\n {2}✓ pages /)
  expect(Number(/✓ pages +(\d+)/.exec(out)?.[1])).toBeGreaterThan(slidesOf(deck, '5').length)
  expect(out).toContain('✓ contrast')
  // A second one finds out that there is no browser.
  const without = await project.run('export.ts', ['--talk', '5', '--dark'], { BROWSER_PATH: '/no/such/chromium' })
  expect(without).toEqual({ code: 1, out: '', err: '✗ BROWSER_PATH is /no/such/chromium, but no such file exists.\n' })
})

it('says all that there is with --help, and answers what is wrong in one message, at once', async () => {
  const project = copyProject()
  const { code, out } = await project.run('export.ts', ['--help'])
  expect(code).toBe(0)
  for (const word of ['pdf', 'handout', 'read', 'pptx', 'png', 'data', 'all', '--talk', '--dark', '--clicks', '--paper', '--help'])
    expect(out).toContain(`  ${word} `)
  const wrong = [
    { args: ['docx'], message: 'There is no format "docx". There are: pdf, handout, read, pptx, png, data, all.' },
    { args: ['--talk', '7'], message: 'unknown talk "7"; known: 5, 10, 20, 45' },
    { args: ['handout', '--paper', 'a3'], message: 'There is no paper "a3". There are: a4, letter.' },
    { args: ['--drak'], message: 'Unknown option \'--drak\'. With --help you see what there is.' },
  ]
  for (const { args, message } of wrong)
    expect(await project.run('export.ts', args)).toEqual({ code: 1, out: '', err: `✗ ${message}\n` })
})

import type { Project } from '../project.ts'
import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject } from '../project.ts'

const SUMMARY = 'node_modules/.cache/five-levels/tests/summary.txt'

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  let project: Project
  beforeAll(() => {
    project = copyProject(afterAll)
  })

  it.each([
    { npm: `echo '40 passed, 0 failed' > ${SUMMARY}`, line: '40 passed, 0 failed', code: 0 },
    { npm: `echo '38 passed, 2 failed' > ${SUMMARY}; exit 1`, line: '38 passed, 2 failed', code: 1 },
    { npm: `echo '38 passed, 2 failed' > ${SUMMARY}`, line: '38 passed, 2 failed', code: 1 },
    { npm: `echo '0 passed, 0 failed' > ${SUMMARY}`, line: '0 passed, 0 failed', code: 1 },
    { npm: 'exit 7', line: '0 passed, 1 failed', code: 7 },
    { npm: 'exit 0', line: '0 passed, 1 failed', code: 1 },
  ])('ends with "$line" and $code after: $npm', ({ npm, line, code }) => {
    project.write('fake/npm', `#!/bin/sh\n${npm}\n`)
    chmodSync(join(project.root, 'fake/npm'), 0o755)
    project.write(SUMMARY, '99 passed, 0 failed\n')
    const env = { ...process.env, PATH: `${join(project.root, 'fake')}${delimiter}${process.env.PATH}` }
    const { stdout, status } = spawnSync('bash', ['.ci/run'], { cwd: project.root, env, encoding: 'utf8' })
    expect([stdout.trimEnd().split('\n').at(-1), status]).toEqual([line, code])
  })
})

import process from 'node:process'
import { expect, it } from 'vitest'
import { reasonToRun } from '../../build/project.ts'
import { copyProject } from '../project.ts'

it('finds the results up to date, also with the line ends of another system', () => {
  const project = copyProject()
  expect(reasonToRun(project.root)).toBeUndefined()
  project.edit('project/level-4/gate.py', text => text.replaceAll('\n', '\r\n'))
  expect(reasonToRun(project.root)).toBeUndefined()
})

it('notices code that changed, a file that was added, and results edited by hand', () => {
  const project = copyProject()
  project.edit('project/results.json', text => text.replace('"accuracy": 0.9', '"accuracy": 0.99'))
  expect(reasonToRun(project.root)).toBe('the results were edited by hand')
  project.edit('project/results.json', text => text.replace('"accuracy": 0.99', '"accuracy": 0.9'))
  project.write('project/level-2/requirements.txt', 'pandas\n')
  expect(reasonToRun(project.root)).toBe('its code or its data changed')
})

it('says what to install where no Python has the packages, and leaves the results as they were', async () => {
  const project = copyProject()
  const { code, err } = await project.run('project.ts', [], { PYTHON: process.execPath })
  expect(code).toBe(1)
  expect(err).toContain('pip install -r project/requirements.txt')
  expect(reasonToRun(project.root)).toBeUndefined()
})

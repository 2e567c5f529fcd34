import { expect, it } from 'vitest'
import { fileName } from '../../export/file-name.ts'

const day = new Date('2026-11-23T12:00:00Z')

it.each([
  { of: { title: 'The 5 Levels of ML Projects', version: '1.0.0' }, ending: '-data', name: 'the-5-levels-of-ml-projects-1.0.0-2026-11-23-data' },
  { of: { title: 'The 5 Levels of ML Projects', version: '1.0.0', minutes: 10 }, ending: '.pdf', name: 'the-5-levels-of-ml-projects-10min-1.0.0-2026-11-23.pdf' },
  { of: { title: '“Why?” / 100 %', version: '2.1.0-rc.1' }, ending: '.pptx', name: 'why-100-2.1.0-rc.1-2026-11-23.pptx' },
  { of: { title: 'Über Äpfel' }, ending: '.pdf', name: 'über-äpfel-2026-11-23.pdf' },
  { of: { title: '🙂', version: '1.0.0' }, ending: '.pdf', name: '1.0.0-2026-11-23.pdf' },
])('says talk, version and date: $name', ({ of, ending, name }) => {
  expect(fileName(of, ending, day)).toBe(name)
})

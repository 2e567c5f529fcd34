import { describe, expect, it } from 'vitest'
import { missingSentence, resultMarkdown, resultTitle, resultVerdict } from '../../model/result.ts'
import { scoreProject } from '../../model/score.ts'
import { hostileCatalog } from '../fixtures/hostile-catalog.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const RUNG = ['s1', 's2', 's3', 't1', 't2', 't3']
const score = (...ticked: string[]) => scoreProject(tiny, new Set(ticked))

describe('a result in words', () => {
  it.each([
    { ticked: [], title: 'On the way to level 1', missing: '3 statements are missing for level 1', verdict: 'Not there yet.' },
    { ticked: ['s1', 's2', 't2', 't3', 'p2'], title: 'Level 2, Tool', missing: '1 statement is missing for level 3', verdict: 'This is Tool.' },
    { ticked: [...RUNG, 'l1', 'l3'], title: 'Level 2, Tool, with the Lab badge', missing: '2 statements are missing for level 3', verdict: 'This is Tool. This is Lab.' },
    { ticked: [...RUNG, 'p1', 'p2'], title: 'Level 3, Product', missing: undefined, verdict: 'This is Product.' },
  ])('$title', ({ ticked, title, missing, verdict }) => {
    expect(resultTitle(score(...ticked))).toBe(title)
    expect(missingSentence(score(...ticked))).toBe(missing)
    expect(resultVerdict(tiny, score(...ticked))).toBe(verdict)
  })
})

describe('a result for a README', () => {
  it('says where the project stands, what is missing and what comes first', () => {
    expect(resultMarkdown(tiny, score('s1', 's2', 's3', 't1', 't3'), 'https://example.org/#a=1')).toBe([
      '### Project level: Level 1, Sketch',
      '',
      '*Promise of Sketch.*',
      '',
      '- **Missing for level 2, Tool:**',
      '  - It works.',
      '- **First step:** Build what was drawn.',
      '',
      'Self-assessed with [Three rungs and a branch](https://example.org/#a=1); the pass mark is the talk\'s own.',
      '',
    ].join('\n'))
  })

  it('names the jobs, and at the top of the ladder nothing missing', () => {
    const text = resultMarkdown(tiny, score(...RUNG, 'p1', 'p2'))
    expect(text).toContain('- **Asked for by:** Maker, Shipper\n')
    expect(text).not.toContain('Missing')
    expect(text).not.toContain('](')
  })

  it.each(hostileText)('shows %j as it stands', (label) => {
    const text = resultMarkdown(hostileCatalog(label), scoreProject(hostileCatalog(label), new Set(['s1', 's2'])))
    expect(text.split('\n')).toHaveLength(12)
    expect(text.replace(/\\[\\`*_[\]<>#|~&!]/g, '').replace(/^### |\*\*|^\*|\*$/gm, '')).not.toMatch(/[\\`*_[\]<>#|~&!]/)
  })
})

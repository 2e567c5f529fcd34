import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../build/markdown.ts'
import { ladder } from '../../data/index.ts'
import { ladder as second } from '../../ladders/data-engineering/data/index.ts'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { checkKnownIds } from '../../model/checks/known-ids.ts'
import { checkTextNames } from '../../model/checks/names.ts'
import { REFERENCES } from '../../model/checks/references.ts'
import { stringsOf } from '../../model/checks/strings.ts'
import { checkWrittenSlides } from '../../model/checks/written-slides.ts'
import { namesOf, unknownNames, withNames } from '../../model/names.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const names = namesOf(tiny)

describe('a name in double brackets', () => {
  it.each([
    ['[[pencil]] and [[ruler]]', 'Pencil and Ruler'],
    ['level [[product.rank]], [[product]]', 'level 3, Product'],
    ['[[Sketch.tools]] tools for a [[maker]]', 'Two tools for a Maker'],
    ['a [[product.noun]], as [[product.roles]] jobs want it', 'a product, as one jobs want it'],
    ['[[maker@tool|makers]] with [[Pencil|a pencil]], and [[lab.tools@no|nothing else]]', 'makers with a pencil, and nothing else'],
    ['[[levels]] levels, [[tools]] tools, [[roles]] roles', 'four levels, four tools, three roles'],
    ['[[weight]] of lead', '12 g of lead'],
    ['[[talk.title]], by [[talk.speaker]]', 'Three rungs and a branch, by Nobody'],
  ])('is written: %s', (text, written) => {
    expect(withNames(text, names)).toBe(written)
  })

  it.each(['[click]', 'a [link](#x)', '`[[pencil]]`', '```sh\n[[ -f pencil ]] && [[pencil]]\n```', '[[1, 2], [3, 4]]', '{{ pencil }}'])('is not %s', (text) => {
    expect(withNames(text, names)).toBe(text)
    expect(unknownNames(text, names)).toEqual([])
  })

  it('stays as it is where nothing is called so, and is told', () => {
    expect(withNames('[[pensil]]', names)).toBe('[[pensil]]')
    expect(checkCatalog({ ...tiny, takeaways: changed(tiny.takeaways, 'climb', { text: 'Sharpen the [[pensil]].' }) })).toEqual([{
      path: 'takeaways.climb.text',
      message: 'the text refers to "[[pensil]]", which nothing is called',
      fix: 'did you mean [[pencil]]? name a level, a tool, a role or a figure by its id; if its row is gone, say it without',
    }])
  })

  it('may say at which level it is true, and is told when its row has moved', () => {
    const [{ homeLevel } = { homeLevel: '' }] = tiny.tools.filter(({ id }) => id === 'pencil')
    const others = tiny.levels.filter(({ id }) => id !== homeLevel)
    const said = { ...tiny, takeaways: changed(tiny.takeaways, 'climb', { text: `Sharpen the [[pencil@${homeLevel}]].` }) }
    expect(withNames(`[[pencil@${homeLevel}]]`, names)).toBe('Pencil')
    expect(checkCatalog(said)).toEqual([])
    expect(others.length).toBeGreaterThan(0)
    for (const { id } of others) {
      const tools = tiny.tools.map(tool => tool.id === 'pencil' ? { ...tool, homeLevel: id } : tool)
      expect(checkCatalog({ ...said, tools }).filter(({ path }) => path === 'takeaways.climb.text')).toEqual([{
        path: 'takeaways.climb.text',
        message: `the text speaks of Pencil at "${homeLevel}", and its row says "${id}": it may not be true any more`,
        fix: `read it again, and write [[pencil@${id}]] when it is true`,
      }])
    }
  })

  it('may say of how many it is true, and is told when there are others', () => {
    const [none] = tiny.levels.filter(({ id }) => names.get(`${id}.tools`) === 'no')
    const [pencil, ...others] = tiny.tools
    const said = { ...tiny, takeaways: changed(tiny.takeaways, 'climb', { text: `At the top is [[${none?.id}.tools@no|nothing]].` }) }
    expect(checkCatalog(said)).toEqual([])
    const tools = pencil && none ? [...others, { ...pencil, homeLevel: none.id }] : []
    expect(checkCatalog({ ...said, tools }).filter(({ path }) => path === 'takeaways.climb.text')).toEqual([{
      path: 'takeaways.climb.text',
      message: `the text holds while [[${none?.id}.tools]] is "no", and it is "one": it may not be true any more`,
      fix: `read it again, and write [[${none?.id}.tools@one]] when it is true`,
    }])
  })

  it('may say what a level is called while it is true, and is told when it has another title', () => {
    const [level, ...others] = tiny.levels
    const noun = names.get(`${level?.id}.noun`)
    const said = { ...tiny, takeaways: changed(tiny.takeaways, 'climb', { text: `[[${level?.id}@${noun}|A ${noun}]] is enough.` }) }
    expect(checkCatalog(said)).toEqual([])
    const levels = level ? [{ ...level, title: 'Rough draft' }, ...others] : []
    expect(checkCatalog({ ...said, levels }).filter(({ path }) => path === 'takeaways.climb.text')).toEqual([{
      path: 'takeaways.climb.text',
      message: `the text holds while [[${level?.id}]] is "${noun}", and it is "rough-draft": it may not be true any more`,
      fix: `read it again, and write [[${level?.id}@rough-draft]] when it is true`,
    }])
  })

  it('has one meaning', () => {
    expect(checkCatalog({ ...tiny, models: [], tools: tiny.tools.map(tool => tool.id === 'pencil' ? { ...tool, id: 'maker' } : tool) }))
      .toMatchObject([{ path: 'roles.maker', message: '"maker" is the id of tools.maker already' }])
  })
})

const deck = catalogOf(ladder)
const markdown = await readMarkdown()
const { shown } = markdown
/** The tables that tell what another source says, in its own words. */
const QUOTING = new Set(Object.keys(REFERENCES).flatMap(pattern => /^(\w+)\.\*\.source$/.exec(pattern)?.[1] ?? []))

describe('in this talk', () => {
  const { tools = {}, roles = {}, levels, talk } = ladder
  const texts = (named: typeof ladder): string[] => stringsOf(catalogOf(named))
    .filter(({ pattern }) => !(pattern in REFERENCES) && !/^(?:sources|facts)\.|^artefacts\..*\.(?:code|stress\.\*)$|\.(?:id|url|license|icon)$/.test(pattern))
    .map(({ value }) => value)

  it.each(Object.entries(tools))('the tool %s is called by its new name everywhere', (id, tool) => {
    const word = new RegExp(`(?<![\\w-])${tool.name}(?![\\w-])`)
    expect(texts({ ...ladder, tools: { ...tools, [id]: { ...tool, name: 'Renamed' } } }).filter(text => word.test(text))).toEqual([])
  })

  it.each(Object.entries(tools))('the tool %s is named in notes and on pages by reference', (_, { name }) => {
    const word = new RegExp(`(?<![\\w[-])${name}(?![\\w-])`)
    expect(shown.filter(({ raw }) => word.test(raw)).map(({ place }) => place)).toEqual([])
  })

  it.each(Object.entries(levels))('the topic of the level %s follows its title', (id, level) => {
    const topics = catalogOf({ ...ladder, levels: { ...levels, [id]: { ...level, title: 'Renamed' } } }).slides.map(({ topic }) => topic)
    expect(topics.some(topic => topic.includes('Renamed'))).toBe(true)
    expect(topics.some(topic => topic.includes(level.title))).toBe(false)
  })

  const said = namesOf(deck)
  const lines = shown.flatMap(({ place, raw }) => raw.split('\n').map((text, line) => ({ path: place.replace(/\d+$/, first => String(Number(first) + line)), text: withNames(text, said) })))

  /** Where `check` asks for a text to be read again. */
  function asked(changed: typeof ladder): string[] {
    const catalog = catalogOf(changed)
    return [...checkTextNames(catalog), ...checkKnownIds(catalog), ...checkWrittenSlides(catalog, markdown, {})].map(({ path }) => path)
  }

  it.each(Object.entries(tools).filter(([, { mentions }]) => mentions))('the reason for the home of %s is read again when the tool moves', (id, tool) => {
    const homeLevel = Object.keys(levels).find(level => level !== tool.homeLevel) ?? ''
    expect(asked({ ...ladder, tools: { ...tools, [id]: { ...tool, homeLevel } } })).toContain(`tools.${id}.homeReason`)
  })

  it.each(Object.entries(roles))('what names the job %s is read again when the job is gone or asks for another level', (id, role) => {
    const name = new RegExp(`\\b${role.name.replace(/ \(.*\)/, '')}(?!\\w*-)`, 'i')
    const { [id]: _, ...others } = roles
    const saying = [
      ...stringsOf(deck).filter(({ path, pattern, value }) => !path.startsWith(`roles.${id}.`) && !(pattern in REFERENCES) && !QUOTING.has(path.replace(/\..*/, '')) && name.test(value)),
      ...lines.filter(({ text }) => name.test(text)),
    ].map(({ path }) => path)
    const top = Object.keys(levels).find(level => level !== role.level) ?? ''
    for (const changed of [others, { ...others, [id]: { ...role, level: top } }]) {
      const paths = asked({ ...ladder, roles: changed })
      expect(saying.filter(path => !paths.includes(path))).toEqual([])
    }
  })

  it.each(Object.entries(levels))('the sentence on the slide of %s is read again when the level has another title', (id, level) => {
    expect(asked({ ...ladder, levels: { ...levels, [id]: { ...level, title: 'Renamed' } } })).toContain(`levels.${id}.titles.level`)
  })

  it('the cover follows the title', () => {
    expect(texts({ ...ladder, talk: { ...talk, title: 'Renamed' } })).not.toContain(talk.title)
  })
})

describe('a level has its number by reference, so that one more moves it', () => {
  const NUMBER = '\\d|one|two|three|four|five|six|seven|eight'
  const BARE = new RegExp(`\\blevels? (?:${NUMBER})\\b|\\b(?:from|between|keys) (?:${NUMBER}) (?:to|and) (?:${NUMBER})\\b`, 'i')
  it.each(['at level 3', 'Levels three and four', 'from two to three', 'between 3 and 4'])('found: %s', text => expect(text).toMatch(BARE))
  it.each(['at level [[l3.rank]]', 'three levels, from zero to two', 'level by level', 'from one slide'])('passed over: %s', text => expect(text).not.toMatch(BARE))

  it.each([['this talk', ladder], ['the second ladder', second]] as const)('in %s', (_, { talk, ...tables }) => {
    const rows = Object.entries(tables).filter(([table]) => !QUOTING.has(table)).flatMap(([table, rows]) => Object.entries(rows).map(([id, row]) => [`${table}.${id}`, JSON.stringify(row)] as const))
    expect([['talk', JSON.stringify(talk)] as const, ...rows].filter(([, text]) => BARE.test(text)).map(([path]) => path)).toEqual([])
  })

  it('on the pages', () => {
    expect(shown.filter(({ raw }) => BARE.test(raw)).map(({ place }) => place)).toEqual([])
  })
})

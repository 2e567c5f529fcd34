import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../build/markdown.ts'
import { ladder } from '../../data/index.ts'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { REFERENCES } from '../../model/checks/references.ts'
import { stringsOf } from '../../model/checks/strings.ts'
import { namesOf, unknownNames, withNames } from '../../model/names.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const names = namesOf(tiny)

describe('a name in double brackets', () => {
  it.each([
    ['[[pencil]] and [[ruler]]', 'Pencil and Ruler'],
    ['level [[product.rank]], [[product]]', 'level 3, Product'],
    ['[[Sketch.tools]] tools for a [[maker]]', 'Two tools for a Maker'],
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
      fix: 'did you mean [[pencil]]? name a level, a tool, a role or a figure by its id, or write the word itself',
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

  it('has one meaning', () => {
    expect(checkCatalog({ ...tiny, models: [], tools: tiny.tools.map(tool => tool.id === 'pencil' ? { ...tool, id: 'maker' } : tool) }).map(({ message }) => message))
      .toContain('"maker" is the id of two rows among levels, tools, roles and figures')
  })
})

const { shown } = await readMarkdown()

describe('in this talk', () => {
  const { tools = {}, levels, talk } = ladder
  const texts = (named: typeof ladder): string[] => stringsOf(catalogOf(named))
    .filter(({ pattern }) => !(pattern in REFERENCES) && !/^(?:sources|facts)\.|^artefacts\..*\.(?:code|stress\.\*)$|\.(?:id|url|license|icon)$/.test(pattern))
    .map(({ value }) => value)

  it.each(Object.entries(tools))('the tool %s is called by its new name everywhere', (id, tool) => {
    const word = new RegExp(`(?<![\\w-])${tool.name}(?![\\w-])`)
    expect(texts({ ...ladder, tools: { ...tools, [id]: { ...tool, name: 'Renamed' } } }).filter(text => word.test(text))).toEqual([])
  })

  it.each(Object.entries(tools))('the tool %s is named in notes and on pages by reference', (_, { name }) => {
    const word = new RegExp(`(?<![\\w[-])${name}(?![\\w-])`)
    expect(shown.filter(({ content, note }) => word.test(`${content} ${note}`)).map(({ place }) => place)).toEqual([])
  })

  it.each(Object.entries(levels))('the topic of the level %s follows its title', (id, level) => {
    const topics = catalogOf({ ...ladder, levels: { ...levels, [id]: { ...level, title: 'Renamed' } } }).slides.map(({ topic }) => topic)
    expect(topics.some(topic => topic.includes('Renamed'))).toBe(true)
    expect(topics.some(topic => topic.includes(level.title))).toBe(false)
  })

  it('the cover follows the title', () => {
    expect(texts({ ...ladder, talk: { ...talk, title: 'Renamed' } })).not.toContain(talk.title)
  })
})

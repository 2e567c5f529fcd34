import type { Catalog } from '../../model/catalog.ts'
import type { TalkPlan } from '../../model/rows.ts'
import { describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { remarksOn } from '../../model/checks/levels.ts'
import { LIMITS } from '../../model/checks/limits.ts'
import { stringsOf } from '../../model/checks/strings.ts'
import { hostileCatalog } from '../fixtures/hostile-catalog.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { changed, tinyCatalog, without } from '../fixtures/tiny-catalog.ts'
import { TYPED_WORDS } from '../fixtures/typed-words.ts'

const tiny = tinyCatalog()

interface Fault {
  /** What is wrong, as the title of the test. */
  readonly fault: string
  readonly broken: Partial<Catalog>
  readonly path: string
  readonly message: string
  readonly fix: string
}

const lab = { from: 'product', needs: 'tool' } as const
const [firstTool] = tiny.tools

const ids: Fault[] = [
  {
    fault: 'a talk without levels',
    broken: { levels: [] },
    path: 'levels',
    message: 'there is no level',
    fix: 'write at least two: a ladder has a step',
  },
  {
    fault: 'an id that is used twice',
    broken: { tools: firstTool ? [...tiny.tools, { ...firstTool, name: 'Pen', rank: 5 }] : [] },
    path: 'tools.pencil.id',
    message: 'the id "pencil" is used twice',
    fix: 'rename one of the two rows, or remove it',
  },
  {
    fault: 'a level that does not exist',
    broken: { tools: changed(tiny.tools, 'pencil', { leftAt: 'produkt' }) },
    path: 'tools.pencil.leftAt',
    message: 'unknown level "produkt"',
    fix: 'did you mean "product"? known: sketch, tool, product, lab',
  },
  {
    fault: 'a category that does not exist',
    broken: { tools: changed(tiny.tools, 'pencil', { category: 'floor' }) },
    path: 'tools.pencil.category',
    message: 'unknown category "floor"',
    fix: 'known: desk, orchestration',
  },
  {
    fault: 'an unknown level inside a mention',
    broken: { techniques: changed(tiny.techniques, 'drawing', { mentions: [{ level: 'skech', source: ['T1'] }] }) },
    path: 'techniques.drawing.mentions.0.level',
    message: 'unknown level "skech"',
    fix: 'did you mean "sketch"? known: sketch, tool, product, lab',
  },
  {
    fault: 'an unknown id in a list',
    broken: { questions: changed(tiny.questions, 'why', { slides: ['hello', 'clim'] }) },
    path: 'questions.why.slides.1',
    message: 'unknown slide "clim"',
    fix: 'did you mean "climb"? known: hello, climb, branch, try, spare',
  },
  {
    fault: 'an unknown facet as a key',
    broken: { levels: changed(tiny.levels, 'tool', { facets: { ...tiny.levels[1]?.facets, smell: { text: 'Oil', detail: 'Of oil.' } } }) },
    path: 'levels.tool.facets.smell',
    message: 'unknown facet "smell"',
    fix: 'known: data, delivery',
  },
  {
    fault: 'an unknown level as a key',
    broken: { scales: changed(tiny.scales, 'sizes', { placements: { ...tiny.scales[0]?.placements, attic: { ours: 'high', trait: 'Up.', facts: [] } } }) },
    path: 'scales.sizes.placements.attic',
    message: 'unknown level "attic"',
    fix: 'known: sketch, tool, product, lab',
  },
  {
    fault: 'an artefact of no level',
    broken: { artefacts: tiny.artefacts.map(artefact => ({ ...artefact, level: 'skech' })) },
    path: 'artefacts.plan.level',
    message: 'unknown level "skech"',
    fix: 'did you mean "sketch"? known: sketch, tool, product, lab',
  },
  {
    fault: 'a category that nothing belongs to',
    broken: { categories: [...tiny.categories, { id: 'attic', rank: 3, label: 'Attic' }] },
    path: 'categories.attic',
    message: 'category "attic" is not used',
    fix: 'point to it from a tool or a capability, or remove it',
  },
  {
    fault: 'a section without tests',
    broken: { scoreTests: tiny.scoreTests.filter(({ section }) => section === 'safety') },
    path: 'sections.strength',
    message: 'section "strength" is not used',
    fix: 'point to it from a test of the ML Test Score, or remove it',
  },
  {
    fault: 'an act without slides',
    broken: { acts: [...tiny.acts, { id: 'encore', rank: 9, label: 'Encore' }] },
    path: 'acts.encore',
    message: 'act "encore" is not used',
    fix: 'point to it from a slide, or remove it',
  },
  {
    fault: 'a fact that its scale does not cite',
    broken: { facts: [...tiny.facts, { id: 'f3', rank: 3, source: 'book', text: 'Tools rust.' }] },
    path: 'facts.f3',
    message: 'fact "f3" is not used',
    fix: 'cite it in the scale built on "book", or remove it',
  },
  {
    fault: 'two entries with the same name, in another case',
    broken: { tools: changed(tiny.tools, 'crane', { name: ' RULER' }) },
    path: 'tools.crane.name',
    message: '" RULER" is already the name at tools.ruler.name',
    fix: 'give one of the two another name, or remove it',
  },
]

const texts: Fault[] = [
  {
    fault: 'a text of spaces',
    broken: { tools: changed(tiny.tools, 'pencil', { purpose: ' \n' }) },
    path: 'tools.pencil.purpose',
    message: 'the text " \\u000a" is empty',
    fix: 'write it, or drop the field where it may be absent',
  },
  {
    fault: 'an empty facet',
    broken: { levels: changed(tiny.levels, 'tool', { facets: { ...tiny.levels[1]?.facets, data: { text: '', detail: 'Nothing.' } } }) },
    path: 'levels.tool.facets.data.text',
    message: 'the text "" is empty',
    fix: 'write it, or drop the field where it may be absent',
  },
  {
    fault: 'a text that is longer than its place',
    broken: { slides: changed(tiny.slides, 'hello', { title: 'x'.repeat(61) }) },
    path: 'slides.hello.title',
    message: `"${'x'.repeat(61)}" has 61 characters`,
    fix: 'use at most 60: two lines at 44 px',
  },
  {
    fault: 'a text in the head of the talk that is too long',
    broken: { talk: { ...tiny.talk, speaker: 'y'.repeat(41) } },
    path: 'talk.speaker',
    message: `"${'y'.repeat(41)}" has 41 characters`,
    fix: 'use at most 40: one line on the cover',
  },
  ...['pencil.example.org', 'http://example.org', 'https://', 'https://exa mple.org', 'https://example.org/\n', 'javascript:alert(1)', ''].map(url => ({
    fault: `${JSON.stringify(url)} for a web address`,
    broken: { tools: changed(tiny.tools, 'pencil', { url }) },
    path: 'tools.pencil.url',
    message: `"${url.replace('\n', '\\u000a')}" is not a web address`,
    fix: 'write a full address that starts with https://',
  })),
  {
    fault: 'a site at no web address',
    broken: { talk: { ...tiny.talk, siteUrl: 'example.org' } },
    path: 'talk.siteUrl',
    message: '"example.org" is not a web address',
    fix: 'write a full address that starts with https://',
  },
  {
    fault: 'a source at no web address',
    broken: { sources: changed(tiny.sources, 'book', { url: 'the shelf' }) },
    path: 'sources.book.url',
    message: '"the shelf" is not a web address',
    fix: 'write a full address that starts with https://',
  },
  ...['', 'yesterday', '2025-2-1', '2025-02-30', '2025-13-01', '2023-02-29', '2025-01-01T00:00'].map(checked => ({
    fault: `${JSON.stringify(checked)} for the day of a source`,
    broken: { sources: changed(tiny.sources, 'book', { checked }) },
    path: 'sources.book.checked',
    message: `"${checked}" is not a day of the calendar`,
    fix: 'write the day as YYYY-MM-DD',
  })),
]

const levels: Fault[] = [
  {
    fault: 'a level without a facet',
    broken: { levels: changed(tiny.levels, 'tool', { facets: {} }) },
    path: 'levels.tool.facets.data',
    message: 'level "tool" says nothing about the facet "data"',
    fix: 'add a text that answers: What goes in?',
  },
  {
    fault: 'a level without a core criterion',
    broken: { criteria: changed(tiny.criteria, 'p1', { weight: 'optional' }) },
    path: 'levels.product',
    message: 'no criterion of level "product" is core: a project could reach it with nothing of it',
    fix: 'give the weight "core" to one of its criteria',
  },
  {
    fault: 'a ladder that starts with a branch',
    broken: { levels: changed(tiny.levels, 'sketch', { branch: lab }) },
    path: 'levels.sketch.branch',
    message: 'the first level "sketch" is a branch',
    fix: 'start with a rung',
  },
  {
    fault: 'a branch that needs itself',
    broken: { levels: changed(tiny.levels, 'lab', { branch: { ...lab, needs: 'lab' } }) },
    path: 'levels.lab.branch.needs',
    message: 'the branch "lab" hangs nowhere: "lab" is not a rung',
    fix: 'name a rung of the ladder',
  },
  {
    fault: 'a branch that needs more than where it leaves from',
    broken: { levels: changed(tiny.levels, 'lab', { branch: { ...lab, from: 'tool', needs: 'product' } }) },
    path: 'levels.lab.branch.needs',
    message: 'the branch "lab" needs "product", which is above "tool", from which it leaves',
    fix: 'name "tool" or a rung below it',
  },
  {
    fault: 'a branch that comes before its rung',
    broken: { levels: changed(changed(tiny.levels, 'tool', { branch: { ...lab, needs: 'sketch' } }), 'lab', { branch: undefined }) },
    path: 'levels.tool.branch.from',
    message: 'the branch "tool" comes before "product", from which it leaves',
    fix: 'list the branch after its rung',
  },
  {
    fault: 'a transition between levels that are no neighbours',
    broken: { transitions: changed(tiny.transitions, 'tool-product', { from: 'sketch' }) },
    path: 'transitions.tool-product',
    message: '"sketch" and "product" are not neighbours',
    fix: 'link one of these pairs: sketch to tool, tool to product, product to lab',
  },
  {
    fault: 'a level that no transition leads to',
    broken: { transitions: without(tiny.transitions, 'product-lab') },
    path: 'transitions',
    message: 'no transition leads from "product" to "lab"',
    fix: 'add one',
  },
  {
    fault: 'two transitions between the same levels',
    broken: { transitions: changed(tiny.transitions, 'tool-product', { from: 'sketch', to: 'tool' }) },
    path: 'transitions.tool-product',
    message: 'a second transition leads from "sketch" to "tool"',
    fix: 'keep one and move the next steps of the other to it',
  },
]

const items: Fault[] = [
  {
    fault: 'a tool at home where it is never mentioned',
    broken: { tools: changed(tiny.tools, 'ruler', { homeLevel: 'product' }) },
    path: 'tools.ruler.homeLevel',
    message: 'the tool is at home at "product", where the source never mentions it',
    fix: 'name one of its mentions: sketch, tool',
  },
  {
    fault: 'a tool that is left before it joins',
    broken: { tools: changed(tiny.tools, 'crane', { leftAt: 'tool' }) },
    path: 'tools.crane.leftAt',
    message: 'the tool is left at "tool", not after its home "product"',
    fix: 'name a later level, or drop leftAt if the tool stays',
  },
  {
    fault: 'a tool that is left where it joins',
    broken: { tools: changed(tiny.tools, 'crane', { leftAt: 'product' }) },
    path: 'tools.crane.leftAt',
    message: 'the tool is left at "product", not after its home "product"',
    fix: 'name a later level, or drop leftAt if the tool stays',
  },
  {
    fault: 'mentions that go down',
    broken: { tools: changed(tiny.tools, 'ruler', { mentions: [{ level: 'tool', source: ['T6'] }, { level: 'sketch', source: ['T1'] }] }) },
    path: 'tools.ruler.mentions.1.level',
    message: '"sketch" comes after "tool", which is higher',
    fix: 'list the mentions from the lowest level to the highest',
  },
  {
    fault: 'a project that does not show what is core for its job',
    broken: { projects: changed(tiny.projects, 'shelf', { criteria: ['t1'] }) },
    path: 'projects.shelf.criteria',
    message: 'the project does not show "t2", which is core at the level of its job',
    fix: 'add it, or give the project to a job of a lower level',
  },
  {
    fault: 'a project that shows none of the alternatives',
    broken: { projects: changed(tiny.projects, 'kite', { criteria: ['l1'] }) },
    path: 'projects.kite.criteria',
    message: 'the project shows none of the alternatives at the level of its job',
    fix: 'add one of "l2", "l3"',
  },
  {
    fault: 'words of ours that the text does not have',
    broken: { criteria: changed(tiny.criteria, 's3', { evidence: [{ source: ['T1'] }, { ours: 'a nome' }] }) },
    path: 'criteria.s3.evidence.1.ours',
    message: '"a nome" does not occur in the text',
    fix: 'copy the words of the text that are ours, letter by letter',
  },
  {
    fault: 'places of the source that stand behind',
    broken: { criteria: changed(tiny.criteria, 's3', { evidence: [{ ours: 'a name' }, { source: ['T1'] }] }) },
    path: 'criteria.s3.evidence.1.source.0',
    message: 'the places of the source do not stand first',
    fix: 'put all places into the first phrase of the evidence: they hold for every word that is not listed after it',
  },
  {
    fault: 'a level that is mentioned twice',
    broken: { techniques: changed(tiny.techniques, 'drawing', { mentions: [{ level: 'sketch', source: ['T1'] }, { level: 'sketch', source: ['T2'] }] }) },
    path: 'techniques.drawing.mentions.1.level',
    message: 'level "sketch" is mentioned twice',
    fix: 'put all its places into one mention',
  },
  {
    fault: 'a technique that is shown as one that is not shown',
    broken: { techniques: changed(tiny.techniques, 'inventing', { shownAs: 'drawing' }) },
    path: 'techniques.discovering.shownAs',
    message: '"inventing" is itself shown as "drawing"',
    fix: 'point to a technique that is shown under its own name',
  },
  {
    fault: 'a technique that is shown as itself',
    broken: { techniques: changed(tiny.techniques, 'drawing', { shownAs: 'drawing' }) },
    path: 'techniques.drawing.shownAs',
    message: '"drawing" is itself shown as "drawing"',
    fix: 'point to a technique that is shown under its own name',
  },
  {
    fault: 'a job that names a technique from above its level',
    broken: { roles: changed(tiny.roles, 'maker', { techniques: ['measuring', 'shipping'] }) },
    path: 'roles.maker.techniques.1',
    message: 'the job asks for level "tool", but "shipping" first appears above it',
    fix: 'raise the level of the job, or drop this',
  },
  {
    fault: 'jobs that go down the ladder',
    broken: { roles: changed(tiny.roles, 'maker', { level: 'lab' }) },
    path: 'roles.shipper.level',
    message: '"shipper" is listed after "maker", which belongs higher',
    fix: 'change its "level", or list its row earlier',
  },
  {
    fault: 'next steps in another order than the transitions',
    broken: { nextSteps: changed(tiny.nextSteps, 'n1', { transition: 'tool-product' }) },
    path: 'nextSteps.n2.transition',
    message: '"n2" is listed after "n1", which belongs higher',
    fix: 'change its "transition", or list its row earlier',
  },
  {
    fault: 'criteria that go down the ladder',
    broken: { criteria: changed(tiny.criteria, 's1', { level: 'tool' }) },
    path: 'criteria.s2.level',
    message: '"s2" is listed after "s1", which belongs higher',
    fix: 'change its "level", or list its row earlier',
  },
  {
    fault: 'terms that go down the ladder',
    broken: { terms: tiny.terms.toReversed() },
    path: 'terms.sketching.level',
    message: '"sketching" is listed after "drift", which belongs higher',
    fix: 'change its "level", or list its row earlier',
  },
  {
    fault: 'transitions that go down the ladder',
    broken: { transitions: tiny.transitions.toReversed() },
    path: 'transitions.tool-product.to',
    message: '"tool-product" is listed after "product-lab", which belongs higher',
    fix: 'change its "to", or list its row earlier',
  },
]

const claims: Fault[] = [
  {
    fault: 'a claim without a hedge',
    broken: { claims: changed(tiny.claims, 'claim-band', { hedge: '' }) },
    path: 'claims.claim-band.hedge',
    message: 'the text "" is empty',
    fix: 'write it, or drop the field where it may be absent',
  },
  {
    fault: 'a claim that has lost its hedge',
    broken: { claims: changed(tiny.claims, 'claim-one-beats-many', { text: 'One product beats many sketches.' }) },
    path: 'claims.claim-one-beats-many.hedge',
    message: 'the hedge "often" does not occur in the claim "One product beats many sketches."',
    fix: 'copy the words of the claim that limit it, such as "most" or "often"; if there are none, add them to the claim',
  },
  ...[['tool'], ['sketch', 'tool', 'product'], ['product', 'tool'], ['tool', 'tool']].map(band => ({
    fault: `${band.join(', ')} as the band of most jobs`,
    broken: { claims: changed(tiny.claims, 'claim-band', { levels: band }) },
    path: 'claims.claim-band.levels',
    message: `${band.map(level => `"${level}"`).join(', ')} is not a band of levels`,
    fix: 'name two levels: where the band begins and, above it, where it ends',
  })),
  {
    fault: 'a second band of most jobs',
    broken: { claims: changed(tiny.claims, 'claim-one-beats-many', { band: true }) },
    path: 'claims.claim-one-beats-many.band',
    message: 'the claim "claim-band" names the band already',
    fix: 'drop band from one of the two',
  },
]

const [short, long] = tiny.talks

/** The talks with some fields of the long one, or of the short one, changed. */
function plans(id: 'long' | 'short', fields: Partial<TalkPlan>): Partial<Catalog> {
  return { talks: changed(tiny.talks, id, fields) }
}

const slides: Fault[] = [
  {
    fault: 'a talk that does not fill its slot',
    broken: plans('long', { slides: { ...long?.slides, try: { seconds: 134, priority: 'must' } } }),
    path: 'talks.long.slides',
    message: 'the slot has 300 s (5:00), the slides take 284 s (4:44)',
    fix: 'change their seconds by 16; up to 15 s more or less is well',
  },
  ...[-5, 0, 1.5, Number.NaN].map(seconds => ({
    fault: `a slide of ${seconds} seconds`,
    broken: plans('long', { slides: { ...long?.slides, climb: { seconds, priority: 'may' } } }),
    path: 'talks.long.slides.climb.seconds',
    message: `${seconds} is not a whole number from 1`,
    fix: 'write how many, or drop the field where it may be absent',
  })),
  {
    fault: 'a talk whose takeaway leads to a slide that is cut',
    broken: plans('short', { replacements: {} }),
    path: 'takeaways.climb.slide',
    message: 'it leads to "climb", which is cut from talk "short"',
    fix: 'plan the slide there, in `slides`, or name what stands in for it, in `replacements`',
  },
  {
    fault: 'a stand-in that is cut as well',
    broken: plans('short', { replacements: { climb: 'try' } }),
    path: 'talks.short.replacements.climb',
    message: '"try" is itself cut from this talk',
    fix: 'name a slide that the talk has',
  },
  {
    fault: 'a stand-in for a slide that is not cut',
    broken: plans('short', { replacements: { ...short?.replacements, hello: 'spare' } }),
    path: 'talks.short.replacements.hello',
    message: '"hello" is not cut from this talk',
    fix: 'remove the line, or the slide from the plan',
  },
  {
    fault: 'a plan with a slide that does not exist',
    broken: plans('long', { slides: { ...long?.slides, clim: { seconds: 5, priority: 'may' } } }),
    path: 'talks.long.slides.clim',
    message: 'unknown slide "clim"',
    fix: 'did you mean "climb"? known: hello, climb, branch, try, spare',
  },
  {
    fault: 'a plan with a backup slide',
    broken: plans('long', { slides: { ...long?.slides, spare: { seconds: 5, priority: 'may' } } }),
    path: 'talks.long.slides.spare',
    message: '"spare" stands behind every talk for questions',
    fix: 'plan a slide of another act, or move the slide to one',
  },
  {
    fault: 'a slide that no talk plans',
    broken: { slides: changed(tiny.slides, 'spare', { act: 'talk' }) },
    path: 'slides.spare',
    message: 'no talk plans the slide',
    fix: 'plan it in a talk, or move it to an act that stands behind every talk',
  },
  {
    fault: 'a main talk that does not exist',
    broken: { talk: { ...tiny.talk, main: 'lang' } },
    path: 'talk.main',
    message: 'unknown talk "lang"',
    fix: 'did you mean "long"? known: short, long',
  },
  {
    fault: 'an act of the talks behind the backup',
    broken: { acts: [...tiny.acts].reverse() },
    path: 'acts.talk',
    message: 'an act of the talks follows "backup", which stands behind every talk',
    fix: 'list its row earlier',
  },
  {
    fault: 'a slide out of its act',
    broken: { slides: changed(tiny.slides, 'hello', { act: 'backup' }) },
    path: 'slides.climb.act',
    message: 'the slide belongs to "talk" but follows one of "backup"',
    fix: 'move the slide to its act, or change its act',
  },
  {
    fault: 'a talk that falls back down the ladder',
    broken: { slides: changed(tiny.slides, 'branch', { reached: 'tool' }) },
    path: 'slides.branch.reached',
    message: 'the talk falls back from "product" to "tool"',
    fix: 'name "product" or a level above it',
  },
  {
    fault: 'a slide read at a section that does not exist',
    broken: { slides: changed(tiny.slides, 'branch', { readAt: 'level-9' }) },
    path: 'slides.branch.readAt',
    message: 'the reading page has no section "level-9"',
    fix: 'known: start, rungs, level-sketch, level-tool, level-product, level-lab, ways, step-sketch-tool, step-tool-product, step-product-lab',
  },
]

it('finds nothing wrong with a faultless catalog', () => {
  expect(checkCatalog(tiny)).toEqual([])
})

describe.each([
  { of: 'ids and names', faults: ids },
  { of: 'texts, addresses and dates', faults: texts },
  { of: 'the ladder', faults: levels },
  { of: 'tools, techniques and jobs', faults: items },
  { of: 'claims', faults: claims },
  { of: 'the running order', faults: slides },
])('among faults of $of', ({ faults }) => {
  it.each(faults)('reports $fault', ({ broken, path, message, fix }) => {
    expect(checkCatalog(tinyCatalog(broken))).toContainEqual({ path, message, fix })
  })
})

describe('what is allowed', () => {
  it.each(hostileText)('is %j as a name, where it fits', (label) => {
    const problems = checkCatalog(hostileCatalog(label)).filter(({ message }) => !/ has \d+ characters$/.test(message))
    expect(problems).toEqual([])
  })

  it('is a text that just fits, counted in letters and not in bytes', () => {
    expect(checkCatalog(tinyCatalog({ slides: changed(tiny.slides, 'hello', { title: '🚀'.repeat(60) }) }))).toEqual([])
  })

  it('is a fact of a source that no scale is built on', () => {
    const sources = [...tiny.sources, { id: 'film', rank: 2, title: 'The film', authors: 'B.', published: '2001', url: 'https://example.org/film', check: 'Seen.', checked: '2025-01-31' }]
    const facts = [...tiny.facts, { id: 'f3', rank: 3, source: 'film', text: 'Tools shine.' }]
    expect(checkCatalog(tinyCatalog({ sources, facts }))).toEqual([])
  })
})

describe('one bad string anywhere', () => {
  const strings = stringsOf(tiny)
  const withString = (wanted: number, bad: string): Catalog => {
    let place = 0
    return JSON.parse(JSON.stringify(tiny), (_, value: unknown) => typeof value === 'string' && place++ === wanted ? bad : value)
  }
  const silent = (bad: string, isGuarded: (pattern: string) => boolean): string[] => strings
    .filter(({ path, pattern }, place) =>
      isGuarded(pattern) && !checkCatalog(withString(place, bad)).some(problem => problem.path === path))
    .map(({ path }) => path)

  it('is reported wherever it stands, but for text and what the compiler knows', () => {
    const skipped = [/\.\*\.id$/, ...TYPED_WORDS]
    expect(silent('nowhere', pattern => !(pattern in LIMITS) && !skipped.some(one => one.test(pattern)))).toEqual([])
  })

  it('is reported where it is empty', () => {
    expect(silent('', pattern => pattern in LIMITS)).toEqual([])
  })

  it('is reported where it is too long', () => {
    expect(silent('x'.repeat(500), pattern => pattern in LIMITS)).toEqual([])
  })
})

describe('a level that has its row and its step alone', () => {
  const { criteria, scales, nextSteps } = tiny
  const alone = tinyCatalog({
    criteria: criteria.filter(({ level }) => level !== 'tool'),
    projects: tiny.projects.map(project => ({ ...project, criteria: ['l1', 'l2'] })),
    scales: scales.map(({ placements: { tool: _, ...placements }, ...scale }) => ({ ...scale, placements })),
    nextSteps: nextSteps.filter(({ transition }) => transition !== 'sketch-tool'),
  })

  it('is no fault, and what others have is named', () => {
    expect(checkCatalog(alone)).toEqual([])
    expect(remarksOn(alone).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'levels.tool: no statement tests it: the self-assessment passes over it and says so',
      'scales.sizes.placements: level "tool" is shown as not placed',
      'transitions.sketch-tool: no work leads there: it has no slides of the way and of the work',
    ])
    expect(remarksOn(tiny)).toEqual([])
  })
})

describe('a catalog with many faults', () => {
  const broken = tinyCatalog({
    levels: changed(tiny.levels, 'lab', { branch: { from: 'x', needs: 'y' }, facets: {} }),
    tools: changed(tiny.tools, 'pencil', { homeLevel: 'x', category: 'x', leftAt: 'x', mentions: [{ level: 'x', source: ['T1'] }], url: '' }),
    roles: changed(tiny.roles, 'maker', { level: 'x', tools: ['x'], techniques: ['x'] }),
    claims: changed(tiny.claims, 'claim-band', { levels: ['x', 'y'] }),
    transitions: changed(tiny.transitions, 'sketch-tool', { from: 'x' }),
    nextSteps: changed(tiny.nextSteps, 'n1', { transition: 'x' }),
    slides: changed(tiny.slides, 'hello', { act: 'x', reached: 'x' }),
  })

  it('has them all reported at once', () => {
    expect(checkCatalog(broken).length).toBeGreaterThan(15)
  })

  it('has an unknown id reported as unknown, not also as out of order', () => {
    const paths = checkCatalog(broken).map(({ path }) => path)
    expect(paths).toContain('roles.maker.level')
    expect(paths).not.toContain('roles.shipper.level')
    expect(paths).not.toContain('claims.claim-band.levels')
  })
})

describe('a talk of a few tables', () => {
  const { talk, levels, acts, parts, talks } = tiny
  const slides = changed(tiny.slides, 'climb', { readAt: 'level-3' })
  const bare = catalogOf({ talk, levels: {} })
  const few = { ...bare, talk, levels: levels.map(level => ({ ...level, facets: {} })), acts, parts, slides, talks: talks.map(plan => ({ ...plan, transitions: [] })) }

  it('needs levels and its own slides, and nothing else', () => {
    expect(checkCatalog(few)).toEqual([])
  })

  it.each(['roles', 'criteria', 'transitions', 'boxes'] as const)('may tell of %s alone', (table) => {
    const [row] = tiny[table]
    const problems = checkCatalog({ ...few, [table]: tiny[table] })
    expect(row).toBeDefined()
    expect(problems.filter(({ message }) => !message.startsWith('unknown'))).toEqual([])
  })
})

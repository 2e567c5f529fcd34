import type { Catalog, Entry, SlideRow } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import { resolveLevel } from '../model/levels.ts'
import { stepAddress } from '../model/row-slides.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** What stands on a slide: its frontmatter and its Markdown. */
export interface SlideContent {
  readonly content: string
  readonly frontmatter: Readonly<Record<string, unknown>>
}

const BARE = { layout: 'bare' } as const
const WIDE = { layout: 'wide' } as const

/** What stands on the slides that a table as a whole brings along, by their addresses. */
const TABLE_PAGES: Readonly<Record<string, SlideContent | undefined>> = {
  'title': { content: '<TalkCover />', frontmatter: { ...BARE, rail: false } },
  'ladder': { content: '<DiagramFigure name="progression" />', frontmatter: WIDE },
  'tools': { content: '<ToolMatrix />', frontmatter: WIDE },
  'roles': { content: '<DiagramFigure name="roles" />', frontmatter: WIDE },
  'assess': { content: '<CriteriaChecklist />', frontmatter: { ...WIDE, page: 'assessment/' } },
  'next-step': { content: '<NextSteps />', frontmatter: {} },
  'close': { content: '<PromiseLadder />\n<TalkCredit />', frontmatter: {} },
  'levels': { content: '<LevelMatrix />', frontmatter: WIDE },
  'any-two': { content: '<CompareSlide />', frontmatter: { ...WIDE, page: 'compare/' } },
  'techniques': { content: '<TechniqueMatrix />', frontmatter: WIDE },
  'capabilities': { content: '<CapabilityList />', frontmatter: {} },
  'role-lens': { content: '<RoleLensSlide />', frontmatter: { ...WIDE, page: 'read/#your-job' } },
  'takeaways': { content: '<TakeawayList />', frontmatter: {} },
  'questions': { content: '<QuestionIndex />', frontmatter: {} },
  'highlights': { content: '<HighlightList />', frontmatter: {} },
  'sources': { content: '<SourceList />', frontmatter: WIDE },
}

/** What stands on the slides that rows bring along, unless a page says otherwise. */
const PAGES: Readonly<Record<SlideRow['kind'], (catalog: Catalog, row: string) => SlideContent>> = {
  level: (catalog, row) => ({ content: levelContent(resolveLevel(catalog, row)), frontmatter: BARE }),
  card: (_, row) => ({ content: `<LevelCard level="${row}" />`, frontmatter: BARE }),
  step: (catalog, row) => {
    const { from, to } = resolve('transition', catalog.transitions, row)
    return { content: `<LevelComparison from="${from}" to="${to}" />`, frontmatter: WIDE }
  },
  path: (catalog, row) => ({ content: `<DiagramFigure name="path-${stepAddress(catalog.levels, resolve('transition', catalog.transitions, row))}" />`, frontmatter: WIDE }),
  work: (_, row) => ({ content: `<WorkList transition="${row}" />`, frontmatter: {} }),
  criteria: (_, row) => ({ content: `<CriteriaList level="${row}" />`, frontmatter: {} }),
  question: (_, row) => ({ content: `<QuestionAnswer question="${row}" />`, frontmatter: {} }),
  glossary: (_, row) => ({ content: `<GlossaryList level="${row}" />`, frontmatter: {} }),
  scale: (_, row) => ({ content: `<ScaleDetail scale="${row}" />`, frontmatter: WIDE }),
  table: (_, id) => TABLE_PAGES[id] ?? { content: '', frontmatter: {} },
}

/** A level that is a running system is drawn as one; its card stands on a slide of its own. */
function levelContent({ id, system }: Entry<Level>): string {
  return system === undefined
    ? `<LevelCard level="${id}" />`
    : `<LevelBanner level="${id}" />\n<DiagramFigure name="${system}" />`
}

/** Writes the page of a slide that a row brings along. */
export function pageOf(catalog: Catalog, { kind, id }: SlideRow): SlideContent {
  return PAGES[kind](catalog, id)
}

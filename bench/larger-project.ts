import type { Catalog, Entry } from '../model/catalog.ts'
import type { Size } from './added-levels.ts'
import type { Variation } from './varied.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { addedLevels } from './added-levels.ts'
import { largerCatalog } from './larger-catalog.ts'
import { largerPage } from './larger-slides.ts'
import { copyProject } from './project.ts'

type Rows = 'levels' | 'tools' | 'capabilities' | 'techniques' | 'models' | 'criteria' | 'terms' | 'transitions' | 'nextSteps' | 'scales' | 'acts' | 'slides'

/** The files of `data/` that grow: their tables, each with the name of its list of ids. */
const FILES: Readonly<Record<string, readonly (readonly [table: Rows, ids: string])[]>> = {
  'levels.ts': [['levels', 'LEVEL_IDS']],
  'tools.ts': [['tools', 'TOOL_IDS']],
  'capabilities.ts': [['capabilities', 'CAPABILITY_IDS']],
  'techniques.ts': [['techniques', 'TECHNIQUE_IDS']],
  'models.ts': [['models', 'MODEL_IDS']],
  'criteria.ts': [['criteria', 'CRITERION_IDS']],
  'glossary.ts': [['terms', 'TERM_IDS']],
  'transitions.ts': [['transitions', 'TRANSITION_IDS']],
  'next-steps.ts': [['nextSteps', 'NEXT_STEP_IDS']],
  'crosswalk.ts': [['scales', 'SCALE_IDS']],
  'slides.ts': [['acts', 'ACT_IDS'], ['slides', 'SLIDE_IDS']],
}

/**
 * Copies the project into an empty folder and lets its data grow there; returns the larger catalog.
 *
 * One limit is lifted in the copy: a diagram whose labels do not fit (which
 * begins at six levels) is written all the same, its type running over.
 */
export function largerProject(root: string, catalog: Catalog, size: Size, variation: Variation): Catalog {
  copyProject(root)
  const edit = (path: string, change: (content: string) => string): void =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')))
  const larger = largerCatalog(catalog, size, variation)
  for (const [file, tables] of Object.entries(FILES)) {
    writeFileSync(join(root, 'data', file), tables.map(([table]) => `export const ${table} = ${JSON.stringify(tableOf(larger[table]))}\n`).join(''))
    for (const [table, ids] of tables)
      edit('data/ids.ts', content => replaced(content, new RegExp(`(?<=export const ${ids} = )\\[[^\\]]*\\]`), JSON.stringify(larger[table].map(({ id }) => id))))
  }
  edit('pages/backup.md', page => largerPage(catalog, page, addedLevels(size), variation))
  edit('components/parts/ToolIcon.vue', component => withIcons(component, larger.tools.slice(catalog.tools.length).map(({ id }) => id)))
  edit('commands/diagrams.ts', script => replaced(script, /tooLong\.length > 0/, 'false'))
  return larger
}

/** Rows as they stand in `data/`, by their ids. */
function tableOf(rows: readonly Entry<object>[]): Readonly<Record<string, object>> {
  return Object.fromEntries(rows.map(row => [row.id, { ...row, id: undefined, index: undefined }]))
}

/** Gives each new tool an icon of its own, as one would: no two are the same picture. */
function withIcons(component: string, tools: readonly string[]): string {
  if (tools.length === 0)
    return component
  const path = createRequire(import.meta.url).resolve('@iconify-json/simple-icons/icons.json')
  const { icons }: { icons: Readonly<Record<string, unknown>> } = JSON.parse(readFileSync(path, 'utf8'))
  const names = Object.keys(icons).filter(name => !component.includes(`/${name}'`))
  const imports = tools.map((_, index) => `import Icon${index} from '~icons/simple-icons/${names[index * 7]}'\n`)
  const entries = tools.map((id, index) => `  '${id}': Icon${index},\n`)
  return replaced(replaced(component, /(?=^const \{ tool \})/m, `${imports.join('')}\n`), /(?=^\}$)/m, entries.join(''))
}

function replaced(text: string, what: RegExp, by: string): string {
  const result = text.replace(what, () => by)
  if (result === text)
    throw new Error(`nothing in the project matches ${what} any more`)
  return result
}

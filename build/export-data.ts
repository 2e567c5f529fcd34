import type { Catalog } from '../model/catalog.ts'
import type { Format, Output } from '../toolkit/export/format.ts'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { csvFile } from '../toolkit/deck/csv.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { projectsByRole } from './projects-by-role.ts'
import { proveData } from './prove-data.ts'
import { levelsByTool } from './tools-by-level.ts'

const SCHEMA = 'catalog.schema.json'

/** Offers what the talk is made from, for others to use. */
export function data(catalog: Catalog): Format {
  return {
    what: 'all that the talk says as JSON with its schema; tools by level and projects by job as CSV',
    ofSlides: false,
    make: () => makeData(catalog),
  }
}

async function makeData(catalog: Catalog): Promise<Output> {
  return {
    ending: '-data',
    content: {
      'catalog.json': json({ $schema: `./${SCHEMA}`, ...catalog }),
      [SCHEMA]: json(await catalogSchema(catalog.talk.title)),
      'tools-by-level.csv': Buffer.from(csvFile(levelsByTool(catalog))),
      ...catalog.projects.length === 0 ? {} : { 'projects-by-job.csv': Buffer.from(csvFile(projectsByRole(catalog))) },
    },
    prove: async path => proveData(path, catalog),
  }
}

/** Makes the JSON Schema of a catalog from its TypeScript types and their comments. */
export async function catalogSchema(title: string): Promise<object> {
  // It brings a compiler, which no other export needs.
  const { createGenerator } = await import('ts-json-schema-generator')
  const schema = createGenerator({
    path: join(ROOT, 'model', 'catalog.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: 'Catalog',
    topRef: false,
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Catalog')
  return { ...schema, title, properties: { $schema: { type: 'string' }, ...schema.properties } }
}

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

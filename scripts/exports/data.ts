import type { Format, Job, Made } from './job.ts'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { ROOT } from '../cli.ts'
import { levelsByTool, writeCsv } from './matrix.ts'
import { proveData } from './proof/data.ts'

const SCHEMA = 'catalog.schema.json'

/** What the talk is made from, for others to use. */
export const data: Format = { what: 'all that the talk says as JSON with its schema, and tools by level as CSV', byTalk: false, make }

async function make({ catalog }: Job): Promise<Made> {
  return {
    ending: '-data',
    content: {
      'catalog.json': json({ $schema: `./${SCHEMA}`, ...catalog }),
      [SCHEMA]: json(catalogSchema(catalog.talk.title)),
      'tools-by-level.csv': Buffer.from(writeCsv(levelsByTool(catalog))),
    },
    prove: async path => proveData(path, catalog),
  }
}

/** The JSON Schema of a catalog, from its TypeScript types and their comments. */
export function catalogSchema(title: string): object {
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

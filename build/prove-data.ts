import type { Catalog } from '../model/catalog.ts'
import type { Finding } from '../toolkit/export/proof/finding.ts'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { count } from '../toolkit/deck/count.ts'
import { finding } from '../toolkit/export/proof/finding.ts'
import { size } from '../toolkit/shell/progress.ts'

/** Finds out whether exported data keeps to its schema, which refuses other data, and whether the matrix has a row per tool. */
export function proveData(folder: string, catalog: Catalog): Finding[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const data: unknown = JSON.parse(read('catalog.json'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(read('catalog.schema.json')))
  const isValid = validate(data)
  const faults = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []
  const [heading = '', ...rows] = read('tools-by-level.csv').trimEnd().split('\r\n')
  return [
    finding('schema', isValid ? 'the data keeps to it' : 'the data breaks it', [
      ...faults,
      ...(validate({}) ? ['it accepts anything'] : []),
    ]),
    finding('letters', 'a spreadsheet knows them', read('tools-by-level.csv').startsWith('\uFEFF') ? [] : ['the CSV does not say that it is UTF-8']),
    finding('matrix', `${count(rows.length, 'tool')} by ${count(heading.split(',').length - 2, 'level')}`, [
      ...(rows.length === catalog.tools.length ? [] : [`there should be ${catalog.tools.length} tools`]),
      ...rows.filter(row => !/,joins(?:,|$)/.test(row)).map(row => `${row.split(',')[0]} joins nowhere`),
    ]),
    ...catalog.projects.length === 0
      ? []
      : [finding('projects', count(catalog.projects.length, 'project'), read('projects-by-job.csv').trimEnd().split('\r\n').length === catalog.projects.length + 1 ? [] : [`there should be ${catalog.projects.length} projects`])],
    finding('size', size(readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0))),
  ]
}

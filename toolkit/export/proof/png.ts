import type { Finding } from './finding.ts'
import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { size as weight } from '../../shell/progress.ts'
import { finding, slideFinding } from './finding.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
const END = Buffer.from('IEND')

/** Tells whether a folder holds the pictures that it has to hold, whole, of the same size, and no two alike. */
export function provePictures(folder: string, names: readonly string[], { width, height }: { readonly width: number, readonly height: number }): Finding[] {
  const files = readdirSync(folder).map(name => ({ name, content: readFileSync(join(folder, name)) }))
  const sizes = files.map(({ name, content }) => ({ name, width: content.readUInt32BE(16), height: content.readUInt32BE(20) }))
  const alike = Map.groupBy(files, ({ content }) => hash('sha256', content))
  const twins = [...alike.values()].flatMap(([first, ...others]) => others.map(({ name }) => `${name} looks like ${first?.name}`))
  return [
    finding('pictures', String(files.length), [
      ...names.filter(name => !files.some(file => file.name === name)).map(name => `${name} is missing`),
      ...files.filter(({ content }) => !content.subarray(0, 8).equals(SIGNATURE) || !content.subarray(-8, -4).equals(END)).map(({ name }) => `${name} is not a whole PNG`),
    ]),
    slideFinding('twins', twins.length === 0 ? 'none' : String(twins.length), twins),
    finding('pixels', `${width} x ${height} each`, sizes.filter(file => file.width !== width || file.height !== height).map(file => `${file.name} has ${file.width} x ${file.height}`)),
    finding('size', weight(files.reduce((sum, { content }) => sum + content.length, 0))),
  ]
}

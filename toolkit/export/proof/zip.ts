import { text } from 'node:stream/consumers'
import { openPromise } from 'yauzl'

/** The files in a zip, with their content as text; every one is read to its end and checked. */
export async function readZip(path: string): Promise<Map<string, string>> {
  const zip = await openPromise(path)
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return files
}

import type { Catalog } from '../model/catalog.ts'
import type { SlidesPdf } from './slides-pdf.ts'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileTrouble, onExit, readOptions, ROOT, run, shown, UserError } from './cli.ts'
import { baseFrom, DIST, ensureBuilt } from './deck-build.ts'
import { during, seconds, size } from './progress.ts'
import { serve } from './serve.ts'
import { slidesPdf } from './slides-pdf.ts'
import { loadCatalog } from './soundness.ts'

const HELP = `npm run export [-- options]

Makes a PDF of the slides, one page each, in exports/.

  --dark  in the dark colours
  --help  this text`

await run(async () => {
  const options = readOptions({
    dark: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (options.help)
    return console.log(HELP)

  const base = baseFrom(process.env.BASE)
  await ensureBuilt(base)
  const start = performance.now()
  const catalog = await loadCatalog()
  const { pdf, slides } = await during('Printing the slides', print(catalog, base, options.dark ?? false))
  const path = join(ROOT, 'exports', fileName(catalog.talk, options.dark ?? false))
  save(path, pdf)
  console.log(`✓ ${shown(path)}: ${slides.length} pages, ${size(pdf.length)}, in ${seconds(performance.now() - start)}`)
})

async function print(catalog: Catalog, base: string, dark: boolean): Promise<SlidesPdf> {
  const server = await serve(DIST, { base, port: 0 })
  try {
    return await slidesPdf(catalog, server.url, dark)
  }
  finally {
    await server.close()
  }
}

/** Says talk, version and date, so that a file on a stick can be told from the one of last month. */
function fileName({ title, version }: Catalog['talk'], dark: boolean): string {
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const date = new Intl.DateTimeFormat('sv-SE').format(new Date())
  return `${name}-${version}-${date}${dark ? '-dark' : ''}.pdf`
}

/** Writes a file whole or not at all. */
function save(path: string, content: Uint8Array): void {
  const draft = `${path}.${process.pid}`
  const forget = onExit(() => rmSync(draft, { force: true }))
  try {
    mkdirSync(join(ROOT, 'exports'), { recursive: true })
    writeFileSync(draft, content)
    renameSync(draft, path)
  }
  catch (error) {
    throw new UserError(`Cannot write ${shown(path)}: ${fileTrouble(error) ?? error}.`)
  }
  finally {
    rmSync(draft, { force: true })
    forget()
  }
}

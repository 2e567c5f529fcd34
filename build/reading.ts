import type { InlineConfig, Rolldown } from 'vite'
import type { Output } from '../toolkit/shell/bundle.ts'
import { Buffer } from 'node:buffer'
import { basename, join } from 'node:path'
import process from 'node:process'
import vue from '@vitejs/plugin-vue'
import { pagesOf } from '../model/pages.ts'
import { bundle, entryOf } from '../toolkit/shell/bundle.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { isFontFor } from '../toolkit/site/look.ts'
import { giveDrawings } from './drawings.ts'
import { giveLadder } from './ladder.ts'
import { LOOK } from './look.ts'
import { givePlainSlides } from './plain-slides.ts'
import { giveAddress } from './plugins.ts'
import { readTranscript } from './transcript.ts'
import { loadRows } from './validate.ts'
import { giveLevelColours, giveToolIcons } from './virtual-modules.ts'

export interface ReadingOptions {
  /** The path under which it will be served; ends in a slash. */
  readonly base: string
  /** Whether what the speaker says is on the page. */
  readonly notes?: boolean
}

/** A file beside the slides, by its path in the folder of the built deck. */
export interface ReadingFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What the build and the editing server have in common. */
export const READING_CONFIG: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [vue(), giveLadder(), giveDrawings(), givePlainSlides(), giveToolIcons(), giveLevelColours(), giveAddress()],
}

/** Builds the pages beside the slides: `read/index.html` and others, their script and their fonts. */
export async function buildReading({ base, notes = true }: ReadingOptions): Promise<readonly ReadingFile[]> {
  const [script, page, transcript] = await asPublished(() => Promise.all([
    bundlePages(base, { rolldownOptions: { input: join(ROOT, 'reading', 'entry-client.ts') }, modulePreload: false, cssCodeSplit: false }),
    bundlePages(base, { ssr: join(ROOT, 'reading', 'entry-server.ts'), ssrEmitAssets: true }),
    notes ? readTranscript() : {},
  ]))
  const { render } = await load(entryOf(page))
  const head = [
    `<style>${page.flatMap(output => isStyle(output) ? [String(output.source)] : []).join('')}</style>`,
    `<script type="module" src="${base}${entryOf(script).fileName}"></script>`,
  ]
  const fonts = page.filter(isFont)
  const files = [...script.filter(output => !isStyle(output)), ...fonts]
    .map((output): ReadingFile => ({ path: output.fileName, content: output.type === 'asset' ? output.source : output.code }))
  for (const path of pagesOf(await loadRows())) {
    const html = await render(path, { site: base, transcript, head })
    // In the body: a preload in the head would delay the first paint.
    const ahead = fonts.filter(({ fileName }) => isFontFor(LOOK, basename(fileName), html))
      .map(({ fileName }) => `\n<link rel="preload" as="font" type="font/woff2" href="${base}${fileName}" crossorigin>`)
    files.push({ path: join(path, 'index.html'), content: html.replace('<body>', () => `<body>${ahead.join('')}`) })
  }
  return files
}

/** Runs a build for production, also where a test runner has set the environment for development. */
async function asPublished<T>(work: () => Promise<T>): Promise<T> {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return await work()
  }
  finally {
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
    else
      process.env.NODE_ENV = NODE_ENV
  }
}

/** Builds without writing files: not every output becomes one. */
function bundlePages(base: string, options: InlineConfig['build']): Promise<readonly Output[]> {
  return bundle({ ...READING_CONFIG, base, publicDir: false, ssr: { noExternal: true }, build: { ...options, write: false } })
}

function load({ code }: Rolldown.OutputChunk): Promise<typeof import('../reading/entry-server.ts')> {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

function isStyle(output: Output): output is Rolldown.OutputAsset {
  return output.type === 'asset' && output.fileName.endsWith('.css')
}

function isFont(output: Output): output is Rolldown.OutputAsset {
  return output.type === 'asset' && output.fileName.endsWith('.woff2')
}

import type { InlineConfig, Rolldown } from 'vite'
import type { Transcript } from '../reading/transcript.ts'
import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import vue from '@vitejs/plugin-vue'
import icons from 'unplugin-icons/vite'
import { build } from 'vite'
import { deck } from '../model/deck.ts'
import { documentOf } from '../reading/document.ts'
import { transcriptOf } from '../reading/transcript.ts'
import { ROOT } from './cli.ts'

export interface ReadingOptions {
  /** The folder of the built deck. */
  readonly outDir: string
  /** The path under which it will be served; ends in a slash. */
  readonly base: string
}

/** Builds the reading page into a built deck: `read/index.html`, and what it needs under `assets/`. */
export async function buildReading({ outDir, base }: ReadingOptions): Promise<void> {
  const [script, page, transcript] = await Promise.all([
    bundle(base, { rolldownOptions: { input: join(ROOT, 'reading', 'entry-client.ts') }, modulePreload: false }),
    bundle(base, { ssr: join(ROOT, 'reading', 'entry-server.ts'), ssrEmitAssets: true }),
    readTranscript(),
  ])
  const { code } = entryOf(page)
  const { render } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as typeof import('../reading/entry-server.ts')
  const files = [...script, ...page.filter(({ type }) => type === 'asset')].filter(({ fileName }) => !fileName.endsWith('.css'))
  const html = documentOf({ talk: deck.talk, base, body: await render(transcript), head: [
    ...page.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => `<link rel="preload" as="font" type="font/woff2" href="${base}${fileName}" crossorigin>`),
    `<style>${stylesOf(page)}</style>`,
    `<script type="module" src="${base}${entryOf(script).fileName}"></script>`,
  ] })
  for (const file of files)
    write(join(outDir, file.fileName), file.type === 'asset' ? file.source : file.code)
  write(join(outDir, 'read', 'index.html'), html)
}

/** What the speaker says, from the notes of the running order. */
export async function readTranscript(): Promise<Transcript> {
  const { slides } = await load({ userRoot: ROOT, roots: [ROOT] }, join(ROOT, 'slides.md'))
  return transcriptOf(slides)
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

async function bundle(base: string, options: InlineConfig['build']): Promise<readonly Output[]> {
  const result = await build({
    root: ROOT,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [vue(), icons({ compiler: 'vue3' })],
    ssr: { noExternal: true },
    build: { ...options, write: false },
  })
  const outputs = Array.isArray(result) ? result : [result]
  return outputs.flatMap(one => 'output' in one ? one.output : [])
}

function entryOf(outputs: readonly Output[]): Rolldown.OutputChunk {
  const entry = outputs.find(output => output.type === 'chunk' && output.isEntry)
  if (entry?.type !== 'chunk')
    throw new Error('Vite built no entry of the reading page')
  return entry
}

function stylesOf(outputs: readonly Output[]): string {
  return outputs.flatMap(output => output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : []).join('')
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

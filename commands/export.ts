import { builtFolder, builtFrom, ensureBuilt } from '../build/deck.ts'
import { data } from '../build/export-data.ts'
import { chooseLadder } from '../build/ladder.ts'
import { talkFrom } from '../build/talk.ts'
import { readTranscript } from '../build/transcript.ts'
import { loadCatalog, loadDeck } from '../build/validate.ts'
import { PAPERS } from '../toolkit/export/format.ts'
import { describeFormats, formatsOf, readFormats } from '../toolkit/export/formats.ts'
import { exportDeck } from '../toolkit/export/run.ts'
import { readBase } from '../toolkit/shell/base.ts'
import { choose, readArguments, run } from '../toolkit/shell/cli.ts'

await run(async () => {
  const { options, words } = readArguments({
    talk: { type: 'string' },
    ladder: { type: 'string' },
    dark: { type: 'boolean', default: false },
    clicks: { type: 'boolean', default: false },
    paper: { type: 'string', default: PAPERS[0] },
    help: { type: 'boolean', short: 'h' },
  })
  chooseLadder(options.ladder)
  const deck = await loadDeck()
  const known = formatsOf(deck, { data: data(await loadCatalog()) })
  if (options.help)
    return console.log(help(describeFormats(known)))

  const { dark, clicks } = options
  const formats = readFormats(words, known)
  const paper = choose('paper', options.paper, PAPERS)
  const talk = await talkFrom(options)
  const base = readBase()
  await ensureBuilt(base)
  const transcript = await readTranscript(talk.id)
  const passed = await exportDeck({ deck, transcript, talk, formats, built: builtFolder(), base, stamp: builtFrom(), dark, clicks, paper, isStrict: true })
  return passed ? 0 : 1
})

function help(formats: string): string {
  return `npm run export [-- format … options]

Makes files from the built deck in exports/, and proves each of them before it takes its name.

${formats}

  --talk <id>        the talk, by its id (the main one)
  --ladder <folder>  another ladder than this talk's, such as ladders/data-engineering
  --dark             in the dark colours (pdf, pptx, png)
  --clicks           one page for every click, not only for every slide (pdf, pptx, png)
  --paper <size>     ${PAPERS.join(' or ')}, for handout and read (${PAPERS[0]})
  --help             this text

Without a format it makes the PDF. An export that fails its proof leaves the earlier file in place.`
}

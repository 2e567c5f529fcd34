import { resolveTalk } from '../deck/talks.ts'
import { PAPERS } from '../export/format.ts'
import { describeFormats, formatsOf, readFormats } from '../export/formats.ts'
import { exportDeck } from '../export/run.ts'
import { choose, readArguments, ROOT } from '../shell/cli.ts'
import { during } from '../shell/progress.ts'
import { inTemporaryFolder } from '../shell/temporary.ts'
import { buildDeck } from '../slidev/build-deck.ts'
import { findDeck } from './deck.ts'

/** The path under which the deck is served while files are made from it. */
const BASE = '/'

/**
 * Runs `slidev-toolkit export`; says whether all files are what they have to be.
 *
 * @throws {UserError} if the deck cannot be built or a file cannot be made, or the options are wrong.
 */
export async function runExport(args: readonly string[]): Promise<boolean> {
  const { options, words } = readArguments({
    dark: { type: 'boolean', default: false },
    clicks: { type: 'boolean', default: false },
    paper: { type: 'string', default: PAPERS[0] },
    help: { type: 'boolean', short: 'h' },
  }, args)
  const { deck, transcript, isDescribed } = await findDeck()
  // A page beside the slides is not built by Slidev.
  const known = formatsOf({ ...deck, pages: [] })
  if (options.help) {
    console.log(help(describeFormats(known)))
    return true
  }
  const formats = readFormats(words, known)
  const paper = choose('paper', options.paper, PAPERS)
  const { dark, clicks } = options
  const { id, minutes } = resolveTalk(deck, deck.main)
  return inTemporaryFolder(async (built) => {
    await during('Building the slides', buildDeck(ROOT, { out: built, base: BASE }))
    return exportDeck({ deck, transcript, talk: { id, minutes, query: '' }, formats, built, base: BASE, stamp: '', dark, clicks, paper, isStrict: isDescribed })
  })
}

function help(formats: string): string {
  return `slidev-toolkit export [format … options]

Builds the deck in this folder and makes files from it in exports/; each is proven before it takes its name.

${formats}

  --dark          in the dark colours (pdf, pptx, png)
  --clicks        one page for every click, not only for every slide (pdf, pptx, png)
  --paper <size>  ${PAPERS.join(' or ')}, for the handout (${PAPERS[0]})
  --help          this text

Without a format it makes the PDF. An export that fails its proof leaves the earlier file in place. What
only the author of the slides can mend, such as a picture without a text equivalent, fails the proof if a
deck.ts beside slides.md describes the deck; without one it is said.`
}

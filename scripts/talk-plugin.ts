import type { Plugin } from 'vite'
import process from 'node:process'
import { deck } from '../model/deck.ts'
import { talkPath } from '../model/talk-address.ts'
import { ROOT } from './cli.ts'

/** Where Slidev's client takes the address of the deck for the address of its slides. */
const ADDRESSES = /\/@slidev\/client\/(?:env|setup\/main)\.ts(?:\?|$)/
const CONFIG = '/@slidev/configs'

/** The talk at the deck's own address. */
export function homeTalk(): string {
  return process.env.VITE_TALK || deck.talk.main
}

/**
 * Lets one build give every talk: its own at the deck's address, each other
 * one below it, all from the same files.
 */
export function giveEveryTalk(): Plugin {
  return {
    name: 'deck:give-every-talk',
    enforce: 'pre',
    transform: {
      filter: { id: [ADDRESSES, CONFIG] },
      handler(code, id) {
        return id === CONFIG
          ? importing('configureTalk', 'setup/talk/configure.ts', replaced(code, /^export default (.*)/s, 'export default configureTalk($1)'))
          : importing('talkBase', 'state/talk.ts', replaced(code, /import\.meta\.env\.BASE_URL/g, 'talkBase'))
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset')
          return
        for (const { id, minutes } of deck.talks.filter(({ id }) => id !== homeTalk())) {
          const source = String(index.source).replaceAll(/(<title>|"og:title" content=")([^"<]*)/g, `$1$2, ${minutes} minutes`)
          this.emitFile({ type: 'asset', fileName: `${talkPath(deck, id, homeTalk())}index.html`, source })
        }
      },
    },
  }
}

function importing(name: string, path: string, code: string): string {
  return `import { ${name} } from '${ROOT.replaceAll('\\', '/')}${path}'\n${code}`
}

function replaced(code: string, what: RegExp, by: string): string {
  const result = code.replace(what, by)
  if (result === code)
    throw new Error(`Slidev has changed: scripts/talk-plugin.ts finds no ${what} in it.`)
  return result
}

import type { Plugin } from 'vite'
import process from 'node:process'
import { deck } from '../model/deck.ts'
import { ROOT } from './cli.ts'

const CONFIG = '/@slidev/configs'

/** The talk at the deck's own address. */
export function homeTalk(): string {
  return process.env.VITE_TALK || deck.talk.main
}

/** Lets one build give every talk: Slidev's configuration follows the talk that an address asks for. */
export function giveEveryTalk(): Plugin {
  return {
    name: 'deck:give-every-talk',
    enforce: 'pre',
    transform: {
      filter: { id: CONFIG },
      handler: code => `import { configureTalk } from '${ROOT.replaceAll('\\', '/')}setup/talk/configure.ts'\n${configured(code)}`,
    },
  }
}

function configured(code: string): string {
  const result = code.replace(/^export default (.*)/s, 'export default configureTalk($1)')
  if (result === code)
    throw new Error('Slidev has changed: scripts/talk-plugin.ts finds no configuration in it.')
  return result
}

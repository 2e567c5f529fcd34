import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** The module that holds Slidev's configuration while the deck runs. */
const CONFIGS = '/@slidev/configs'

const CONFIGURE = fileURLToPath(new URL('../stage/talk/configure.ts', import.meta.url))

/**
 * Lets one build have every talk: Slidev's configuration depends on the talk that the address asks for.
 *
 * @throws {Error} while the deck is built, if Slidev writes its configuration in another way.
 */
export function configurePerTalk(): Plugin {
  return {
    name: 'toolkit:configure-per-talk',
    enforce: 'pre',
    transform: {
      filter: { id: CONFIGS },
      handler: code => `import { configureTalk } from ${JSON.stringify(CONFIGURE)}\n${configured(code)}`,
    },
  }
}

function configured(code: string): string {
  const result = code.replace(/^export default (.*)/s, 'export default configureTalk($1)')
  if (result === code)
    throw new Error(`Slidev has changed: toolkit/slidev/configs.ts finds no configuration in ${CONFIGS}.`)
  return result
}

import type { Plugin } from 'vite'
import { ROOT } from '../shell/cli.ts'

/** The folder of the deck, as modules name it. */
const HERE = ROOT.replaceAll('\\', '/')

/**
 * Escapes the folder of the deck in code from Slidev and its plugin for components: they write it in single quotation
 * marks, which a name such as "Anna's talks" would end.
 */
export function quoteFolder(folder = HERE): Plugin[] {
  if (!folder.includes('\''))
    return []
  const escaped = folder.replaceAll('\'', '\\\'')
  const transform = (code: string) => [`'${folder}`, `'/@fs${folder}`].some(start => code.includes(start)) ? { code: code.replaceAll(folder, () => escaped), map: null } : undefined
  return [
    { name: 'deck:quote-folder', enforce: 'pre', transform },
    { name: 'deck:quote-folder-again', enforce: 'post', transform },
  ]
}

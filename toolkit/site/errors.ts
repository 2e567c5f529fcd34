import type { BrowserContext, ConsoleMessage, Page } from 'playwright-chromium'
import { beginning } from '../html.ts'

/** How many letters of an error are shown. */
const SHOWN = 200

/** Lists the errors of a deck while it is walked through, each once, with the page that was open: a slide is drawn a little before it is shown. */
export function listErrors(context: BrowserContext): string[] {
  const told = new Set<string>()
  const errors: string[] = []
  const note = (stack: string, page: Page | null): void => {
    const [message = ''] = stack.split('\n')
    if (told.has(message))
      return
    told.add(message)
    errors.push(`${page === null ? '' : new URL(page.url()).pathname}, or the slide after it: ${beginning(message, SHOWN)}`)
  }
  context.on('weberror', weberror => note(String(weberror.error()), weberror.page()))
  context.on('console', message => isThrown(message) && note(message.text(), message.page()))
  return errors
}

/** Vue writes what a component throws to the console, as an error with its stack; a file that did not come has none. */
function isThrown(message: ConsoleMessage): boolean {
  return message.type() === 'error' && /Error\b.*\n\s+at /.test(message.text())
}

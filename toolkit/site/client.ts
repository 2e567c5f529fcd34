/*
 * The script of a published page. It stands in the place of the app's own entry, which it
 * fetches once the page can be taken over: the app itself need not know that it became a site.
 */
import { APP_ENTRY } from './marks.ts'
import { loadAfresh } from './offline/redeploy.ts'
import { keepOffline } from './offline/registration.ts'
import { switchOnStyles, takeOver } from './take-over.ts'

takeOver()
keepOffline()
void switchOnStyles().then(startApp)

async function startApp(): Promise<void> {
  const entry = document.querySelector<HTMLLinkElement>(APP_ENTRY)
  if (entry !== null)
    await import(/* @vite-ignore */ entry.href).catch(giveUp)
}

/** The app does not come: the host has another version by now, or the links of the page have to do (policy.ts). */
async function giveUp(): Promise<void> {
  await loadAfresh()
  document.querySelector('script[src]')?.dispatchEvent(new Event('error'))
}

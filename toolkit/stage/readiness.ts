import deck from 'virtual:deck'
import { planOf } from '../deck/talks.ts'
import { cachedFiles, isServedHere } from '../site/offline/registration.ts'
import { areOverNetwork } from '../slidev/windows-over-network.ts'
import { deckFonts } from './fonts.ts'
import { shownTalk } from './talk/shown.ts'
import { otherWindows } from './windows.ts'

/** One thing that the speaker needs, and what to do if it is missing. */
export interface Readiness {
  readonly name: string
  readonly ready: boolean
  /** What was found, and what to do. */
  readonly says: string
  /** Whether the talk needs a network for it, though not the internet. */
  readonly overNetwork?: boolean
}

/** Checks everything that the talk needs without a network. */
export async function checkReadiness(): Promise<Readiness[]> {
  return [...await Promise.all([fonts(), files(), notes(), screen(), windows()]), ...areOverNetwork() ? [otherDevices()] : []]
}

async function fonts(): Promise<Readiness> {
  const loaded = await Promise.all(deckFonts.map(font => font.load())).catch(() => undefined)
  return {
    name: 'Fonts',
    ready: loaded !== undefined,
    says: loaded ? `${loaded.length} loaded` : 'They did not load: reload this page while there is a network.',
  }
}

async function files(): Promise<Readiness> {
  const name = 'Slides, diagrams, PDF'
  if (isServedHere())
    return { name, ready: true, says: 'They come from this machine, as long as npm start runs.' }
  if (areOverNetwork())
    return { name, ready: true, says: `They come from ${location.host}, as long as npm start runs there and this device is in its network.` }
  const cached = await cachedFiles()
  if (cached === undefined)
    return { name, ready: false, says: 'Nothing is kept here. This browser does not allow it, or asks to save data.' }
  const ready = cached.have === cached.all
  return { name, ready, says: `${cached.have} of ${cached.all} files are kept here${ready ? '' : ': leave this page open'}` }
}

async function notes(): Promise<Readiness> {
  const { default: notes } = await import('virtual:deck-notes')
  const talk = planOf(deck, shownTalk.id)
  const having = talk.filter(({ id }) => notes[id])
  return {
    name: 'Notes',
    ready: having.length > 0,
    says: having.length > 0 ? `on ${having.length} of ${talk.length} slides of the talk` : 'There are none: this deck was built without notes.',
  }
}

async function screen(): Promise<Readiness> {
  const name = 'Screen stays on'
  if (areOverNetwork() && !isSecureContext)
    return { name, ready: true, says: 'Not here, where the address is not safe enough for the browser: this device may sleep; after that it goes where the talk is.' }
  const lock = 'wakeLock' in navigator ? await navigator.wakeLock.request('screen').catch(() => undefined) : undefined
  await lock?.release()
  return {
    name,
    ready: lock !== undefined,
    says: lock ? 'while the slides are in front' : 'This browser cannot hold it, or the battery is low: set the machine not to sleep.',
  }
}

async function windows(): Promise<Readiness> {
  const here = await otherWindows()
  const missing = (['slides', 'presenter'] as const).filter(role => !here.has(role))
  return {
    name: 'Two windows',
    ready: missing.length === 0,
    says: missing.length === 0 ? 'slides and presenter are open and answer' : `Open the ${missing.join(' and the ')} ${areOverNetwork() ? 'on a device that steers' : 'in this browser'}.`,
  }
}

function otherDevices(): Readiness {
  return {
    name: 'Other devices',
    ready: true,
    says: 'Everybody in this network can read slides and notes. Who has the address with its key, as this device has, moves the slides as well. Nothing is encrypted, and all ends with npm start.',
    overNetwork: true,
  }
}

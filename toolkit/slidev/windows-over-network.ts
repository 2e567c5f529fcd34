/** What a window says on a channel, with the name of the channel. */
export type Said = readonly [channel: string, data: unknown]

/** What a window is told when it comes: its name, and what the others last said of their state. */
export interface Welcome {
  readonly id: string
  readonly states: readonly Said[]
}

/** What a window tells the server. */
export interface Telling {
  readonly from: string
  readonly said: readonly Said[]
}

/**
 * Has the windows of a deck talk through the server at `address`, so that those on other
 * devices take part; otherwise a browser carries what they say, and only to its own. It runs
 * in the page before the deck does, which knows nothing of it, so it may use nothing from outside of it.
 *
 * Who comes, or comes back, goes where the others are, and does not take them to where it is itself.
 */
export function talkOverNetwork(address: string): void {
  const channels = new Set<NetworkChannel>()
  const waiting: Said[] = []
  /** Where the others last said that they are. */
  const others = new Map<string, unknown>()
  let stream: EventSource | undefined
  let me: string | undefined
  let sending = false
  /** Whether this window has said where it begins: that is no step of anybody. */
  let placed = false

  class NetworkChannel extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null
    readonly name: string

    constructor(name: string) {
      super()
      this.name = name
      channels.add(this)
      stream ??= listen()
    }

    postMessage(data: unknown): void {
      const begins = !placed && isPlace(data)
      placed ||= begins
      // Slidev hears nothing while it speaks.
      if (begins && others.has(this.name))
        return void setTimeout(() => deliver([this.name, others.get(this.name)]))
      waiting.push([this.name, data])
      void send()
    }

    close(): void {
      channels.delete(this)
    }
  }

  function listen(): EventSource {
    const source = new EventSource(address)
    source.addEventListener('welcome', ({ data }) => {
      const { id, states }: Welcome = JSON.parse(data)
      me = id
      const mine = waiting.splice(0).filter(([name]) => !states.some(([known]) => known === name))
      waiting.push(...mine)
      states.forEach(deliver)
      void send()
    })
    source.onmessage = ({ data }) => {
      const said: Said[] = JSON.parse(data)
      said.forEach(deliver)
    }
    source.onerror = () => {
      me = undefined
    }
    return source
  }

  /** Sends one after the other: what is said first arrives first. */
  async function send(): Promise<void> {
    if (sending)
      return
    sending = true
    for (let telling = next(); telling !== undefined; telling = next()) {
      // What is undefined takes something back, and JSON would leave it out.
      await fetch(address, { method: 'POST', body: JSON.stringify(telling, (_, value: unknown) => value ?? null) }).catch(() => undefined)
    }
    sending = false
  }

  function next(): Telling | undefined {
    return me === undefined || waiting.length === 0 ? undefined : { from: me, said: waiting.splice(0) }
  }

  function deliver([name, data]: Said): void {
    if (isPlace(data))
      others.set(name, data)
    const event = new MessageEvent('message', { data: fromAnyone(data) })
    for (const channel of channels) {
      if (channel.name === name) {
        channel.dispatchEvent(event)
        channel.onmessage?.(event)
      }
    }
  }

  /** Slidev follows nobody of its own kind, but a phone's presenter moves the laptop's as well. */
  function fromAnyone(data: unknown): unknown {
    return isPlace(data) ? { ...data, lastUpdate: { ...data.lastUpdate, type: 'any' } } : data
  }

  function isPlace(data: unknown): data is { readonly lastUpdate: object } {
    return typeof data === 'object' && data !== null && 'lastUpdate' in data && typeof data.lastUpdate === 'object' && data.lastUpdate !== null
  }

  Object.assign(window, { BroadcastChannel: NetworkChannel, windowsOverNetwork: true })
}

/** Tells whether the windows of this deck talk over a network. */
export function areOverNetwork(): boolean {
  return 'windowsOverNetwork' in window
}

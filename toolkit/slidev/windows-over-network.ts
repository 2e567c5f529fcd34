/** A message on a channel, which is named as in `BroadcastChannel`. */
export type Message = readonly [channel: string, data: unknown]

/** The first event for a window: the id that it gets, and the last state of each channel. */
export interface Welcome {
  readonly id: string
  readonly states: readonly Message[]
}

/** What a window sends to the server. */
export interface Outbox {
  readonly from: string
  readonly messages: readonly Message[]
}

/**
 * Replaces `BroadcastChannel`, which reaches the windows of one browser, by messages through the server at `address`,
 * so that the windows of a deck on other devices take part. It runs in the page before the deck, so it uses nothing from outside.
 *
 * A window that joins, or joins again, goes to the position of the others and does not send its own.
 */
export function talkOverNetwork(address: string): void {
  const channels = new Set<NetworkChannel>()
  const waiting: Message[] = []
  /** The last position of the other windows, by channel. */
  const others = new Map<string, unknown>()
  let stream: EventSource | undefined
  let me: string | undefined
  let sending = false
  /** Whether this window has sent its first position, which is no step of its user. */
  let hasBegun = false

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
      const begins = !hasBegun && isPosition(data)
      hasBegun ||= begins
      // Slidev ignores messages while it sends one.
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
      const messages: Message[] = JSON.parse(data)
      messages.forEach(deliver)
    }
    source.onerror = () => {
      me = undefined
    }
    return source
  }

  /** Sends one request after the other, so that the order is kept. */
  async function send(): Promise<void> {
    if (sending)
      return
    sending = true
    for (let outbox = next(); outbox !== undefined; outbox = next()) {
      // JSON leaves out what is undefined, which here removes a value.
      await fetch(address, { method: 'POST', body: JSON.stringify(outbox, (_, value: unknown) => value ?? null) }).catch(() => undefined)
    }
    sending = false
  }

  function next(): Outbox | undefined {
    return me === undefined || waiting.length === 0 ? undefined : { from: me, messages: waiting.splice(0) }
  }

  function deliver([name, data]: Message): void {
    if (isPosition(data))
      others.set(name, data)
    const event = new MessageEvent('message', { data: fromAnyone(data) })
    for (const channel of channels) {
      if (channel.name === name) {
        channel.dispatchEvent(event)
        channel.onmessage?.(event)
      }
    }
  }

  /** Marks a position as sent by any kind of window: Slidev's presenter would not follow another presenter. */
  function fromAnyone(data: unknown): unknown {
    return isPosition(data) ? { ...data, lastUpdate: { ...data.lastUpdate, type: 'any' } } : data
  }

  function isPosition(data: unknown): data is { readonly lastUpdate: object } {
    return typeof data === 'object' && data !== null && 'lastUpdate' in data && typeof data.lastUpdate === 'object' && data.lastUpdate !== null
  }

  Object.assign(window, { BroadcastChannel: NetworkChannel, windowsOverNetwork: true })
}

/** Tells whether the windows of this deck talk over a network. */
export function areOverNetwork(): boolean {
  return 'windowsOverNetwork' in window
}

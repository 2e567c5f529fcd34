/*
 * What answers to a reader from the first paint on. It comes with every page of a slide, shows
 * the steps of that slide and the pages beside it, and fetches the app when it is needed or
 * when there is time. build-client.ts makes one small script of it; until that is here,
 * the script in the page (policy.ts) keeps what is pressed.
 */
import type { Place, Scripts } from '../build-client.ts'
import type { Asked } from './early.ts'
import type { Move } from './moves.ts'
import type { Way } from './steps.ts'
import type { View } from './view.ts'
import { SAID, WAITS } from '../marks.ts'
import { hasSlowLine, isServedHere, savesData } from '../offline/registration.ts'
import { controlsIn } from './early.ts'
import { moveOfKey, moveOfSwipe } from './moves.ts'
import { comeLightOnPaper } from './paper.ts'
import { exchange, viewOf } from './view.ts'

/** Who presses nothing for so long is reading: there is time for the app. */
const PAUSE = 2000

/** How long an app that is needed may take. */
const PATIENCE = 15_000

/** More clicks than a slide has. */
const ALL_CLICKS = 999_999

declare const __SITE__: Place & Pick<Scripts, 'client'>

const { base, home, client } = __SITE__

const LISTENING = new AbortController()

const first = viewOf(document)
if (first !== undefined)
  answer(first)
document.documentElement.classList.remove(WAITS)

function answer(first: View): void {
  const { ways } = first.steps
  const asked = new URLSearchParams(location.search)
  const talk = [asked.get('talk') ?? home, home, ...Object.keys(ways)].find(id => id in ways) ?? home
  const here = Promise.resolve<View | undefined>(first)
  const pages = new Map([[base + first.steps.id, here], [location.pathname, here]])
  let view = first
  let click = 0
  let work = Promise.resolve()
  let toDo = 0
  let waiting: Asked[] = []
  let app: Promise<unknown> | undefined
  let timer: number | undefined

  // For who does not see that the slide has changed.
  const said = document.createElement('p')
  said.role = 'status'
  said.id = SAID
  document.body.append(said)

  const way = (): Way => view.steps.ways[talk] ?? { first: view.steps.id, last: view.steps.id, state: 0, clicks: 0 }

  const show = (to: number): void => {
    click = view.show(way(), to)
  }

  /** The address of a slide of this talk, as the app writes it. */
  function addressOf(id: string, clicks: number): string {
    const query = new URLSearchParams(location.search)
    if (clicks > 0)
      query.set('clicks', String(clicks))
    else
      query.delete('clicks')
    if (talk !== home)
      query.set('talk', talk)
    return `${base}${id}${query.size > 0 ? `?${query}` : ''}`
  }

  async function load(path: string): Promise<View | undefined> {
    const found = pages.get(path) ?? fetchView(path)
    pages.set(path, found)
    const view = await found
    if (view === undefined)
      pages.delete(path)
    return view
  }

  /** Shows the page of another slide in the place of this one; says whether it could be had. */
  async function open(path: string, to: number): Promise<boolean> {
    const next = await load(path)
    if (next === undefined || !(talk in next.steps.ways))
      return false
    exchange(view, next)
    view = next
    show(to)
    said.textContent = document.title
    return true
  }

  async function goTo(id: string | undefined, to = 0): Promise<void> {
    if (id === undefined || (id === view.steps.id && to === click))
      return
    if (await open(base + id, to))
      history.pushState(null, '', addressOf(id, click))
    else
      leave(addressOf(id, to))
  }

  function step(to: number): void {
    show(to)
    history.replaceState(history.state, '', addressOf(view.steps.id, click))
  }

  const moves: Readonly<Record<Move, () => void | Promise<void>>> = {
    next: () => click < way().clicks ? step(click + 1) : goTo(way().next),
    previous: () => click > 0 ? step(click - 1) : goTo(way().previous, ALL_CLICKS),
    nextSlide: () => goTo(way().next),
    previousSlide: () => goTo(way().previous),
    first: () => goTo(way().first),
    last: () => goTo(way().last),
  }

  /** Does one after the other: what a key does depends on where the one before it led. */
  function act(move: () => void | Promise<void>): void {
    toDo++
    work = work.then(move).then(() => {
      toDo--
      rest()
    })
  }

  /** The reader has what was asked for: once it is painted, fetches what may be next. */
  function rest(): void {
    clearTimeout(timer)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = window.setTimeout(lookAhead)
    })
  }

  function lookAhead(): void {
    if (savesData() || app !== undefined)
      return
    const { next, previous } = way()
    for (const id of [next, previous])
      id !== undefined && void load(base + id)
    if (!hasSlowLine())
      timer = window.setTimeout(start, PAUSE)
  }

  function start(): void {
    app ??= import(/* @vite-ignore */ client).then(({ arrived }) => arrived).catch(giveUp)
  }

  function need(what: Asked): void {
    if (waiting.length === 0)
      setTimeout(() => LISTENING.signal.aborted || giveUp(), PATIENCE)
    waiting.push(what)
    start()
  }

  /** Without the app its keys do nothing; the others still do. */
  function giveUp(): void {
    app = undefined
    const moved = waiting.flatMap(what => 'key' in what ? moveOfKey(what.key, what.shift) ?? [] : [])
    waiting = []
    moved.forEach(move => act(moves[move]))
  }

  function onKey(event: KeyboardEvent): void {
    const { key, code, shiftKey: shift, target } = event
    const move = moveOfKey(key, shift)
    // What a browser does by itself, and what a control needs.
    if (isModified(event) || (move === undefined && key.length > 1) || (target instanceof Element && target.matches(key === ' ' ? 'a,button,summary,input,select,textarea' : 'select,textarea,input:not([type=checkbox],[type=radio])')))
      return
    // An app that is nearly here is not to hear it as well.
    event.stopImmediatePropagation()
    event.preventDefault()
    if (event.repeat)
      return
    if (move === undefined || waiting.length > 0)
      need({ key, code, shift })
    else
      act(moves[move])
  }

  let from: Touch | undefined
  function onTouch({ type, target, touches, changedTouches: [touch] }: TouchEvent): void {
    if (type === 'touchstart') {
      const isOne = touches.length === 1 && (visualViewport?.scale ?? 1) < 1.1
      from = isOne && target instanceof Element && target.closest('[data-snapshot=keep]') === null ? touch : undefined
      return
    }
    const move = from && touch && moveOfSwipe(touch.clientX - from.clientX, touch.clientY - from.clientY, window)
    if (move !== undefined)
      act(moves[move])
  }

  function onClick(event: MouseEvent): void {
    const { target, clientX } = event
    if (!(target instanceof Element) || isModified(event) || event.shiftKey)
      return
    const control = target.closest<HTMLElement>('a,button,input,summary')
    if (target === view.main)
      act(moves[clientX > innerWidth / 2 ? 'next' : 'previous'])
    else if (control instanceof HTMLAnchorElement)
      follow(event, control)
    else if (control !== null && view.main.contains(control))
      need({ control: controlsIn(view.main).indexOf(control) })
  }

  /** Follows a link to a slide of this talk without leaving the page. */
  function follow(event: Event, { href }: HTMLAnchorElement): void {
    const { origin, pathname, searchParams, hash } = new URL(href)
    const isSlide = origin === location.origin && pathname.startsWith(base) && /^[^./]+$/.test(pathname.slice(base.length)) && hash === ''
    // One that was pressed earlier is followed already.
    if (!isSlide || (searchParams.get('talk') ?? home) !== talk || event.eventPhase === Event.NONE)
      return
    event.preventDefault()
    act(async () => await open(pathname, Number(searchParams.get('clicks')))
      ? history.pushState(null, '', addressOf(view.steps.id, click))
      : leave(href))
  }

  on('popstate', () => act(async () => {
    const { pathname, search } = location
    const to = Number(new URLSearchParams(search).get('clicks'))
    if (pathname === base + view.steps.id)
      show(to)
    else if (!await open(pathname, to))
      await leave(location.href)
  }))

  comeLightOnPaper()
  on('keydown', onKey)
  on('touchstart', onTouch)
  on('touchend', onTouch)
  on('click', onClick)
  on('change', ({ target }) => {
    if (target instanceof HTMLSelectElement)
      need({ control: controlsIn(view.main).indexOf(target), value: target.value })
  })

  show(Number(asked.get('clicks')))
  const address = addressOf(view.steps.id, click)
  if (location.pathname !== base && location.pathname + location.search !== address)
    history.replaceState(history.state, '', address + location.hash)
  window.held?.ended.abort()
  for (const event of window.held?.events ?? []) {
    if (event instanceof KeyboardEvent)
      onKey(event)
    else if (event instanceof MouseEvent)
      onClick(event)
    else if ('touches' in event)
      onTouch(event)
  }
  const { next } = way()
  if (next !== undefined && window.held?.ahead?.path === base + next)
    void load(base + next)
  window.early = {
    start,
    settled: async () => {
      for (let seen; seen !== work;)
        await (seen = work)
    },
    isBusy: () => toDo > 0,
    address: () => addressOf(view.steps.id, click),
    end: () => {
      LISTENING.abort()
      clearTimeout(timer)
      return waiting
    },
  }
  if (asked.has('print'))
    location.replace(`${base}print${location.search}`)
  else if (asked.has('embedded') || isServedHere())
    start()
  else if (document.readyState === 'complete')
    rest()
  else
    on('load', rest)
}

async function fetchView(path: string): Promise<View | undefined> {
  try {
    const ahead = window.held?.ahead
    const response = await (ahead?.path === path ? ahead.response : fetch(path))
    return response?.ok ? viewOf(parsed(await response.text())) : undefined
  }
  catch {
    return undefined
  }
}

function parsed(html: string): Document {
  // Only this way brings what is drawn apart from the page's styles; not every browser has it.
  return 'parseHTMLUnsafe' in Document ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html')
}

/** Opens an address as a page, and never resolves. */
function leave(address: string): Promise<void> {
  location.assign(address)
  return new Promise(() => {})
}

function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent | MouseEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Before the app hears of it, and until it is here. */
function on<Name extends keyof WindowEventMap>(name: Name, listener: (event: WindowEventMap[Name]) => void): void {
  addEventListener(name, listener, { signal: LISTENING.signal, capture: true })
}

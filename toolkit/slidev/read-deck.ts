import type { SlideInfo } from '@slidev/types'
import type { Deck, PlannedSlide, Slide } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import { basename, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { transcriptOf } from '../deck/transcript.ts'
import { secondsOf } from './duration.ts'
import { readSource } from './source.ts'

/** How long a slide takes whose frontmatter does not say it, in seconds. */
const DEFAULT_SECONDS = 60

/** How long a talk takes whose headmatter does not say it, in minutes: as Slidev has it. */
const DEFAULT_MINUTES = 30

/** The one talk of a deck that does not name its talks. */
const TALK = 'talk'

/**
 * Reads the description of the deck in `root` from its Markdown: title, author and
 * description of the headmatter, every slide with its title, its address and its time.
 *
 * @throws {Error} if `slides.md` cannot be read.
 */
export async function readDeck(root: string): Promise<Deck> {
  const { slides: shown, headmatter } = await loadMarkdown(root)
  const text = (name: string): string => textOf(headmatter[name])
  const title = text('title') || shown[0]?.title || basename(root)
  const slides = shown.map((slide, index): Slide => {
    const title = slide.title ?? `Slide ${index + 1}`
    return { id: addressOf(slide, index), title, topic: title }
  })
  const plan = shown.map((slide, index): PlannedSlide => ({
    id: addressOf(slide, index),
    seconds: secondsOf(slide.frontmatter.duration) || DEFAULT_SECONDS,
    priority: 'should',
  }))
  return {
    name: slug(title),
    title,
    description: plainText(text('info')),
    language: text('lang') || 'en',
    author: text('author'),
    keywords: text('keywords').split(/\s*,\s*/).filter(word => word !== ''),
    canvas: canvasOf(headmatter),
    address: '',
    credits: [],
    groups: [],
    slides,
    talks: [{ id: TALK, label: title, minutes: (secondsOf(headmatter.duration) || DEFAULT_MINUTES * 60) / 60, plan, slides: slides.map(({ id }) => id) }],
    main: TALK,
    pages: [],
    parts: [],
  }
}

/**
 * Reads what the speaker says from the Markdown of the deck in `root`, by the address of the slide.
 *
 * @throws {Error} if `slides.md` cannot be read.
 */
export async function readNotes(root: string): Promise<Transcript> {
  const { slides } = await loadMarkdown(root)
  return transcriptOf(slides.map((slide, index) => ({ id: addressOf(slide, index), note: slide.note ?? '' })), TALK)
}

function loadMarkdown(root: string) {
  return load({ userRoot: root, roots: [root] }, join(root, 'slides.md'), readSource)
}

/** A text of the headmatter; of a list, such as two authors, its texts, and of an author with more to say the name. */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value.map(textOf).filter(text => text !== '').join(', ')
  if (typeof value === 'object' && value !== null && 'name' in value)
    return textOf(value.name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The words of a text in Markdown, on one line. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#{1,6}|[>\-*+])\s+/gm, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Reads how large a slide is, with Slidev's own defaults. */
function canvasOf({ canvasWidth, aspectRatio }: Readonly<Record<string, unknown>>): Deck['canvas'] {
  const width = Number(canvasWidth) || 980
  const [across = 16, down = 9] = String(aspectRatio ?? '16/9').split(/[/:x]/).map(Number)
  return { width, height: Math.round(width * down / across) }
}

/** Says the address of a slide: its alias, or its number where it has none. */
function addressOf({ frontmatter }: SlideInfo, index: number): string {
  return typeof frontmatter.routeAlias === 'string' ? frontmatter.routeAlias : String(index + 1)
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'deck'
}

import type { SlideInfo, SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import type { Problem } from '../model/checks/problem.ts'
import type { SpokenSlide } from '../model/checks/written-slides.ts'
import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { load } from '@slidev/parser/fs'
import { ROOT, UserError } from '../toolkit/shell/cli.ts'
import { secondsOf } from '../toolkit/slidev/duration.ts'
import { readSource } from '../toolkit/slidev/source.ts'
import { inLadder, ladderPath } from './ladder.ts'

/** A slide of the Markdown as it is written. */
export interface MarkdownSlide extends SpokenSlide {
  readonly content: string
  /** Its own frontmatter, without what comes from the page that brings it in. */
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** Where Slidev finds it: the file, and which of its slides it is. */
  readonly src: string
}

/** The Markdown of the deck. */
export interface Markdown {
  /** The slides in order. */
  readonly shown: readonly MarkdownSlide[]
  /** Those that Slidev leaves out because they say so. */
  readonly hidden: readonly MarkdownSlide[]
  /** What could not be read. Slidev leaves it out without a word. */
  readonly faults: readonly Problem[]
}

/**
 * Reads the Markdown of the ladder as it is written: `roots` are empty, so that no preparser of Slidev
 * changes it. A ladder without any is drawn from its tables.
 *
 * @throws {UserError} if Slidev itself has nothing to begin with.
 */
export async function readMarkdown(read = readSource): Promise<Markdown> {
  const entry = inLadder('slides.md')
  if (!existsSync(entry)) {
    if (ladderPath() === '')
      throw new UserError('slides.md is missing: Slidev begins with it.')
    return { shown: [], hidden: [], faults: [] }
  }
  const { slides, markdownFiles } = await load({ userRoot: ROOT, roots: [], allowedRoots: [ROOT] }, entry, read)
  const files = Object.values(markdownFiles)
  return {
    shown: slides.map(slide => pageOf(slide, slide.source)),
    hidden: files.flatMap(({ slides }) => slides).filter(isHidden).map(slide => pageOf(slide, slide)),
    faults: [...faultsOf(files), ...files.flatMap(({ slides }) => slides).flatMap(frontmatterFaults)],
  }
}

/** Lists what Slidev could not load, of files that it has read: it goes on without them. */
export function faultsOf(files: readonly SlidevMarkdown[]): Problem[] {
  return files.flatMap(({ filepath, errors = [], slides }) => errors.map(({ row, message }) => {
    const brought = slides.find(({ start }) => start === row)?.frontmatter.src
    return {
      path: placeOf(filepath, row),
      message: `${brought === undefined ? '' : `${brought}: `}${message.replaceAll(`${ROOT}${sep}`, '')}`,
      fix: 'mend it: Slidev would leave it out without a word',
    }
  }))
}

function frontmatterFaults({ filepath, start, frontmatterDoc }: SourceSlideInfo): Problem[] {
  return (frontmatterDoc?.errors ?? []).map(({ message }) => (
    { path: placeOf(filepath, start), message: `the lines between --- are no YAML: ${message.split('\n')[0]}`, fix: 'mend them; a text with a colon needs quotation marks' }
  ))
}

function isHidden({ frontmatter }: SourceSlideInfo): boolean {
  return Boolean(frontmatter.hide || frontmatter.disabled)
}

function pageOf({ frontmatter, title }: Pick<SlideInfo, 'frontmatter' | 'title'>, source: SourceSlideInfo): MarkdownSlide {
  const { slide, routeAlias, duration } = frontmatter
  return {
    place: placeOf(source.filepath, source.start),
    ...'slide' in frontmatter ? { slide: String(slide) } : {},
    ...title === undefined ? {} : { title: String(frontmatter.title ?? title) },
    ...routeAlias === undefined ? {} : { address: String(routeAlias) },
    ...duration === undefined ? {} : { seconds: secondsOf(duration) },
    raw: source.raw,
    content: source.content,
    note: source.note ?? '',
    frontmatter: source.frontmatter,
    src: `/${relative(ROOT, source.filepath).split(sep).join('/')}#${source.index + 1}`,
  }
}

function placeOf(file: string, row: number): string {
  return `${relative(ROOT, file).split(sep).join('/')}:${row + 1}`
}

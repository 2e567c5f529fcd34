import type { Catalog } from './catalog.ts'
import type { Level } from './rows.ts'
import type { Score } from './score.ts'
import { count } from '../toolkit/deck/count.ts'
import { rungs } from './levels.ts'

/** Says where a project stands, in a few words: `Level 2, Repository, with the Frontier badge`. */
export function resultTitle({ level, badges, next }: Pick<Score, 'level' | 'badges' | 'next'>): string {
  const place = level !== undefined
    ? `Level ${level.rank}, ${level.title}`
    : next === undefined ? 'No level' : `On the way to level ${next.rank}`
  return [place, ...badges.map(({ title }) => `with the ${title} badge`)].join(', ')
}

/** Gives the verdict on a project: that of its level, and those of its badges. */
export function resultVerdict(catalog: Catalog, { level, badges }: Score): string {
  return [level === undefined ? verdictBelow(catalog) : verdictOf(level), ...badges.map(verdictOf)].join(' ')
}

function verdictOf({ verdict, promise }: Level): string {
  return verdict ?? promise
}

/** Gives the verdict on a project below the first level. */
export function verdictBelow({ talk, levels: [first] }: Catalog): string {
  return talk.verdictBelow ?? `Not yet level 1${first === undefined ? '' : `, ${first.title}`}.`
}

/** Says why nothing stands between a project and a next level. */
export function topSentence(catalog: Catalog, { level }: Score): string {
  return level?.id === rungs(catalog).at(-1)?.id ? 'At the top of the ladder' : 'No level above it is tested'
}

/** Says what stands between a project and the next level: `3 statements are missing for level 3`; undefined where no further one is tested. */
export function missingSentence({ next, missingForNext: { length } }: Score): string | undefined {
  return next && `${count(length, 'statement is', 'statements are')} missing for level ${next.rank}`
}

/** Escapes text, so that Markdown and HTML show it as it is, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
}

/** Writes the result as Markdown for a README, with a link to the answers if there is one. */
export function resultMarkdown(catalog: Catalog, score: Score, link?: string): string {
  const { level, next, missingForNext, firstStep, roles } = score
  const name = plain(catalog.talk.title)
  return [
    `### Project level: ${plain(resultTitle(score))}`,
    '',
    `*${plain(level?.promise ?? verdictBelow(catalog))}*`,
    '',
    ...roles.length === 0 ? [] : [`- **Asked for by:** ${roles.map(role => plain(role.name)).join(', ')}`],
    ...next === undefined
      ? []
      : [
          `- **Missing for level ${next.rank}, ${plain(next.title)}:**`,
          ...missingForNext.map(({ statement }) => `  - ${plain(statement)}`),
        ],
    ...firstStep === undefined ? [] : [`- **First step:** ${plain(firstStep.step)}`],
    '',
    `Self-assessed with ${link === undefined ? name : `[${name}](${link})`}; the pass mark is the talk's own.`,
    '',
  ].join('\n')
}

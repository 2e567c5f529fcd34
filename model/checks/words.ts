import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { stringsOf } from './strings.ts'

interface Vocabulary {
  readonly pattern: RegExp
  readonly words: RegExp
  readonly known: string
}

/** What the types in `data/types.ts` allow: a deck can be shown and checked without being compiled. */
export const VOCABULARIES: readonly Vocabulary[] = [
  { pattern: /^talk\.speakerIs$/, words: /^organization$/, known: 'organization' },
  { pattern: /^levels\.\*\.system$/, words: /^(?:service|retraining)$/, known: 'service, retraining' },
  { pattern: /^scales\.\*\.shows$/, words: /^(?:tests|boxes)$/, known: 'tests, boxes' },
  { pattern: /^tools\.\*\.station$/, words: /^(?:code|api|container|models|dashboard|fleet|workflows|cloud|training)$/, known: 'code, api, container, models, dashboard, fleet, workflows, cloud, training' },
  { pattern: /^criteria\.\*\.weight$/, words: /^(?:core|one-of|other|optional)$/, known: 'core, one-of, other, optional' },
  { pattern: /^artefacts\.\*\.kind$/, words: /^(?:cell|equal|tree|bars|exchange|dashboard|runs|ablation)$/, known: 'cell, equal, tree, bars, exchange, dashboard, runs, ablation' },
  { pattern: /^artefacts\.\*\.bars\.\*\.counts$/, words: /^(?:chance|honest|best|trap)$/, known: 'chance, honest, best, trap' },
  { pattern: /^artefacts\.\*\.runs\.\*\.states\.\*$/, words: /^(?:passed|failed|skipped)$/, known: 'passed, failed, skipped' },
  { pattern: /^artefacts\.\*\.runs\.\*\.verdict$/, words: /^(?:promoted|kept|rejected)$/, known: 'promoted, kept, rejected' },
  { pattern: /^parts\.\*\.children$/, words: /^(?:levels|transitions|scales|questions|terms|slides)$/, known: 'levels, transitions, scales, questions, terms, slides' },
  { pattern: /^talks\.\*\.slides\.\*\.priority$/, words: /^(?:must|should|may)$/, known: 'must, should, may' },
  { pattern: /\.(?:evidence|mentions)\.\*\.source\.\*$/, words: /^(?:TITLE|S[1-3]|[TQ](?:[1-9]|10)|A(?:[1-9]|10)\.[1-3])$/, known: 'TITLE, S1 to S3, T1 to T10, Q1 to Q10, A1.1 to A10.3' },
]

/** Finds words that mean nothing where they stand. */
export function checkWords(catalog: Catalog): Problem[] {
  return stringsOf(catalog).flatMap(({ path, pattern, value }) => {
    const vocabulary = VOCABULARIES.find(candidate => candidate.pattern.test(pattern))
    return vocabulary === undefined || vocabulary.words.test(value)
      ? []
      : [{ path, message: `${quote(value)} means nothing here`, fix: `known: ${vocabulary.known}` }]
  })
}

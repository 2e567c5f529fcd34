import type { Place, WithEvidence } from '../model/rows.ts'
import { listed } from '../diagrams/words.ts'
import { placesOf } from '../model/evidence.ts'

const KINDS = [
  ['S', 'summary sentence', 'summary sentences'],
  ['T', 'takeaway', 'takeaways'],
  ['Q', 'question', 'questions'],
  ['A', 'answer', 'answers'],
] as const

/** Writes places of the source in words: `takeaways 3 and 7, answer 5`. */
export function placesInWords(places: readonly Place[]): string {
  const title = places.includes('TITLE') ? ['title'] : []
  const named = KINDS.flatMap(([letter, one, many]) => {
    const numbers = [...new Set(places.filter(place => place !== 'TITLE' && place.startsWith(letter)).map(place => Number.parseInt(place.slice(1))))]
    const list = numbers.toSorted((a, b) => a - b).map(String)
    return list.length === 0 ? [] : [`${list.length === 1 ? one : many} ${listed(list)}`]
  })
  return [...title, ...named].join(', ')
}

/** Says what a row rests on, in words: `Source: takeaway 2; ours: “one alert”`. */
export function evidenceInWords(row: WithEvidence): string {
  const { evidence } = row
  if (evidence === undefined)
    return 'Our own reading'
  const places = placesOf(row)
  const quoted = (words: readonly (string | undefined)[]): string => words.filter(word => word !== undefined).map(word => `“${word.replace(/^[,;\s]+/, '')}”`).join(', ')
  const ours = quoted(evidence.map(phrase => phrase.ours))
  const silent = quoted(evidence.map(phrase => phrase.silent))
  return [
    ...places.length === 0 ? ['The source is silent here'] : [`Source: ${placesInWords(places)}`],
    ...ours === '' ? [] : [`ours: ${ours}`],
    ...places.length === 0 || silent === '' ? [] : [`silent about: ${silent}`],
  ].join('; ')
}

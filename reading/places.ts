import type { Evidence, Place } from '../model/rows.ts'

const KINDS = [
  ['S', 'summary sentence', 'summary sentences'],
  ['T', 'takeaway', 'takeaways'],
  ['Q', 'question', 'questions'],
  ['A', 'answer', 'answers'],
] as const

/** Places of the source in words: `takeaways 3 and 7, answer 5`. */
export function placesInWords(places: readonly Place[]): string {
  const title = places.includes('TITLE') ? ['title'] : []
  const named = KINDS.flatMap(([letter, one, many]) => {
    const numbers = [...new Set(places.filter(place => place !== 'TITLE' && place.startsWith(letter)).map(place => Number.parseInt(place.slice(1))))]
    const list = numbers.toSorted((a, b) => a - b).map(String)
    return list.length === 0 ? [] : [`${list.length === 1 ? one : many} ${new Intl.ListFormat('en').format(list)}`]
  })
  return [...title, ...named].join(', ')
}

/** What a statement rests on, in words. */
export function evidenceInWords(evidence: Evidence): string {
  switch (evidence.from) {
    case 'source': return `Source: ${placesInWords(evidence.at)}`
    case 'ours': return evidence.near === undefined ? 'Our own reading' : `Our own reading, near ${placesInWords(evidence.near)}`
    case 'silent': return 'The source is silent here'
  }
}

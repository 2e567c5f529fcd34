import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../build/transcript.ts'
import { deck } from '../../../model/deck.ts'
import { lineOf, paragraphsOf, talksIn, transcriptOf } from '../../deck/transcript.ts'

const said = (...texts: string[]) => texts.map(text => ({ purpose: 'say', text }))

describe('a note', () => {
  it('becomes paragraphs without the marks for clicks', () => {
    expect(paragraphsOf('Hello,\nall.\n\n[click] Then this.\n\n[click:2]\n\nAnd that.\n')).toEqual(said('Hello, all.', 'Then this.', 'And that.'))
  })

  it('keeps apart what is said, what may be cut and what is done', () => {
    const paragraphs = paragraphsOf('Hello.\n\n[click] [cut] A story.\n\n[do] Count\nhands.')
    expect(paragraphs).toEqual([...said('Hello.'), { purpose: 'cut', text: 'A story.' }, { purpose: 'do', text: 'Count hands.' }])
    expect(paragraphs.map(lineOf)).toEqual(['Hello.', 'If there is time: A story.', 'Do: Count hands.'])
  })

  it('has words of its own for a talk, or those of all', () => {
    const note = 'For all.\n\n[talk 5, 10]\n\nShort.\n\n[talk 45]\nLong.'
    expect(talksIn(note)).toEqual(['5', '10', '45'])
    expect(['5', '10', '20', '45'].map(talk => paragraphsOf(note, talk))).toEqual([said('Short.'), said('Short.'), said('For all.'), said('Long.')])
  })

  it('belongs to its slide', () => {
    expect(transcriptOf([{ id: 'a', note: 'One.' }, { id: 'b', note: '' }])).toEqual({ a: said('One.'), b: [] })
  })
})

it('has words for every slide of every talk', async () => {
  for (const { id, slides } of deck.talks) {
    const transcript = await readTranscript(id)
    expect(Object.keys(slides).filter(slide => (transcript[slide] ?? []).length === 0), id).toEqual([])
    expect(Object.values(transcript).flat().filter(({ text }) => text.includes('['))).toEqual([])
  }
})

/** How long a text may be, in characters, and what would give way if it were longer. */
export interface Limit {
  readonly max: number
  readonly why: string
}

/** Every text that a person reads, and how much of it the layouts can show. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  'talk.title': { max: 40, why: 'two lines on the cover' },
  'talk.subtitle': { max: 70, why: 'two lines on the cover' },
  'talk.description': { max: 160, why: 'link previews cut what is longer' },
  'talk.language': { max: 5, why: 'a language tag' },
  'talk.version': { max: 16, why: 'one word' },
  'talk.speaker': { max: 40, why: 'one line on the cover' },
  'talk.keywords.*': { max: 30, why: 'one entry among the keywords of a file' },
  'talk.credit': { max: 230, why: 'four lines on the closing slide' },
  'talk.license': { max: 80, why: 'one line on the sources slide' },
  'talk.trademarks': { max: 130, why: 'two lines on the sources slide' },
  'talk.verdictBelow': { max: 110, why: 'one line under the self-assessment' },

  'levels.*.title': { max: 12, why: 'one word beside the numeral, and in the head of a matrix column' },
  'levels.*.promise': { max: 44, why: 'one line under the title of a level' },
  'levels.*.audience.text': { max: 110, why: 'two lines on the card of a level' },
  'levels.*.change.text': { max: 90, why: 'two lines on the card of a level' },
  'levels.*.facets.*.text': { max: 44, why: 'two lines in a matrix cell, one in a comparison' },
  'levels.*.facets.*.detail': { max: 150, why: 'two sentences for reading' },
  'levels.*.facets.*.items.*': { max: 40, why: 'one line of a list' },
  'levels.*.verdict': { max: 110, why: 'one line under the self-assessment' },
  'facets.*.label': { max: 14, why: 'the head of a row' },
  'facets.*.question': { max: 60, why: 'one line of reading' },

  'categories.*.label': { max: 26, why: 'the head of a row in the tool matrix' },
  'tools.*.name': { max: 20, why: 'one line in its box on the diagram of all tools' },
  'tools.*.homeReason': { max: 130, why: 'two lines on the card of a tool' },
  'tools.*.purpose': { max: 100, why: 'two lines on the card of a tool' },
  'tools.*.note': { max: 130, why: 'two lines on the card of a tool' },
  'tools.*.license': { max: 90, why: 'one line of small print' },
  'capabilities.*.name': { max: 32, why: 'one line on a tile without icon' },
  'capabilities.*.examples.*': { max: 30, why: 'a product name' },
  'techniques.*.name': { max: 46, why: 'one line in the column of a level' },
  'models.*.name': { max: 36, why: 'one line on the card of a level' },
  'roles.*.name': { max: 28, why: 'one line on a rung of the ladder' },
  'roles.*.asks.text': { max: 130, why: 'two lines beside a role' },

  'claims.*.text': { max: 130, why: 'three lines in display type' },
  'claims.*.hedge': { max: 40, why: 'a few words of the claim' },
  'questions.*.question': { max: 100, why: 'two lines of a slide title' },
  'questions.*.answer': { max: 400, why: 'six lines on the slide of a question' },
  'takeaways.*.text': { max: 120, why: 'ten of them share a slide, three short lines each' },
  'highlights.*.text': { max: 110, why: 'ten of them share a slide, two lines each' },

  'criteria.*.statement': { max: 125, why: 'seven of them share a slide, two lines each' },
  'criteria.*.ours': { max: 60, why: 'a few words of the statement' },
  'transitions.*.headline': { max: 50, why: 'two lines over a column of steps' },
  'transitions.*.change.text': { max: 110, why: 'two lines over a comparison' },
  'nextSteps.*.short': { max: 34, why: 'one line in a diagram node' },
  'nextSteps.*.step': { max: 120, why: 'five of them share a slide, two lines each' },
  'terms.*.term': { max: 36, why: 'one line of the glossary' },
  'terms.*.definition': { max: 150, why: 'nine of them share a slide, two lines each' },

  'sources.*.title': { max: 130, why: 'two lines on the sources slide' },
  'sources.*.authors': { max: 160, why: 'two lines on the sources slide' },
  'sources.*.published': { max: 70, why: 'one line on the sources slide' },
  'sources.*.check': { max: 210, why: 'three lines of reading' },
  'sources.*.license': { max: 40, why: 'part of a line on the sources slide' },
  'facts.*.text': { max: 310, why: 'six of them share the slide of a scale' },
  'scales.*.name': { max: 34, why: 'the head of a crosswalk column' },
  'scales.*.grades': { max: 70, why: 'two lines under the head of a crosswalk column' },
  'scales.*.placements.*.ours': { max: 40, why: 'two lines in a crosswalk cell' },
  'scales.*.placements.*.trait': { max: 150, why: 'two lines on the slide of a scale' },
  'sections.*.label': { max: 24, why: 'the head of a column' },
  'scoreTests.*.name': { max: 60, why: 'two lines in the column of a section' },
  'boxes.*.label': { max: 30, why: 'two lines in a box' },
  'phases.*.label': { max: 36, why: 'two lines in a box' },

  'acts.*.label': { max: 14, why: 'the head of a column in the outline' },
  'slides.*.title': { max: 60, why: 'two lines at 44 px' },
  'slides.*.topic': { max: 30, why: 'one line in the outline' },

  'parts.*.title': { max: 28, why: 'one line in the contents of the reading page' },
  'parts.*.lead': { max: 200, why: 'three lines under the title' },
}

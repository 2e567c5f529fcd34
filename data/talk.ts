import { defineTalk } from '../model/define.ts'
import { talks } from './talks.ts'

export const talk = defineTalk({ talks }, {
  name: 'five-levels',
  title: 'The 5 Levels of ML Projects',
  subtitle: 'Which one is yours, and which one does the job ask for?',
  description: 'What separates a first machine learning project from an expert one, which level each job asks for, and how to take the next step.',
  language: 'en',
  version: '1.0.0',
  speaker: 'The Five Levels authors',
  keywords: [
    'machine learning',
    'ML projects',
    'career',
    'portfolio',
    'MLOps',
    'levels',
    'self-assessment',
  ],
  main: '20',
  credit: 'The idea of five levels is attributed to Marina Wyss and her video “Why Your Machine Learning Projects Won\'t Land You a Job”. This talk is an independent work in its own words and takes no content from the video.',
  license: 'Text under CC BY 4.0, code under the MIT license.',
  verdictBelow: 'Not yet level 1. Finish one exploration, from the raw table to a written result.',
  siteUrl: '',
  assessment: {
    rung: 'You reach a level when all its core statements hold and at most one of the others is missing, there and at every level below.',
    branch: 'Level 5 is a badge beside the ladder: it needs level 2, its own core statements and one of its alternatives.',
    passMark: 'The pass mark is ours: the source says which level a job asks for, not when a level is reached.',
  },
  trademarks: 'Product names and logos are trademarks of their owners. The icon files come from sets under CC0 and Apache-2.0.',
})

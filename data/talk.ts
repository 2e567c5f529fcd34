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
  credit: 'The [[levels]] levels come from an automatic summary, not checked against the video that it names: “Why Your Machine Learning Projects Won\'t Land You a Job”, attributed to Marina Wyss. This is an independent work.',
  speakerIs: 'organization',
  license: 'Text under CC BY 4.0, code under the MIT license.',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  verdictBelow: 'You have a beginning. Level [[l1.rank]] is a first model and its result, written down so that others can follow.',
  siteUrl: '',
  assessment: {
    rung: 'You reach a level when all its core statements hold and at most one of the others is missing, there and at every level below.',
    branch: 'Level [[l5.rank]] is a badge beside the ladder: it needs level [[l2.rank]], its own core statements and one thing that is new.',
    passMark: 'The pass mark and most of the wording are ours; the source says what belongs to a level, not when it is met.',
  },
  trademarks: 'Product names and logos are trademarks of their owners. The icon files come from sets under CC0 and Apache-2.0.',
})

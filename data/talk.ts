import type { Talk } from './types.ts'

export const talk: Talk = {
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
  seconds: 1200,
  credit: 'The idea of five levels is attributed to Marina Wyss and her video “Why Your Machine Learning Projects Won\'t Land You a Job”. This talk is an independent work in its own words and takes no content from the video.',
  license: 'Text under CC BY 4.0, code under the MIT license.',
  verdictBelow: 'Not yet level 1. Finish one exploration, from the raw table to a written result.',
  trademarks: 'Product names and logos are trademarks of their owners. The icon files come from sets under CC0 and Apache-2.0.',
}

import { define } from '../model/define.ts'

export const parts = define('parts', {}, {
  'problem': {
    title: 'The problem',
    lead: 'A first project and a system with users look far apart. What lies between them is a series of steps, and each can be learned.',
  },
  'ladder': {
    title: 'The ladder',
    lead: 'Each level is a promise that you can make about your result.',
  },
  'level-by-level': {
    title: 'Level by level',
    lead: 'Each level from every side, with its tools, its techniques, the jobs that ask for it, and what shows that you are there.',
    children: 'levels',
  },
  'steps': {
    title: 'Step by step',
    lead: 'What changes from one level to the next, and the work that leads there. Pick one piece of work and put a date on it.',
    children: 'transitions',
  },
  'levels': {
    title: 'All levels side by side',
    lead: 'Follow one row to see how one thing changes from level to level.',
  },
  'tools': {
    title: 'Tools',
    lead: 'Every tool has a level where it is at home: our choice, for the reason given. Some are named at other levels too.',
  },
  'roles': {
    title: 'What jobs ask for',
    lead: 'Ignore the title of a job advert for a moment and read what it asks for: that tells you the level.',
  },
  'claims': {
    title: 'Claims and their limits',
    lead: 'Each of these is only true together with the words that limit it. They are underlined.',
  },
  'scales': {
    title: 'How others measure it',
    lead: 'None of these scales mentions our levels. What a scale says is a fact with its source; where a level falls on it is our reading, and has a ring.',
    children: 'scales',
  },
  'assess': {
    title: 'Where is my project?',
    lead: 'Think of the last project you finished, whatever its data. Say yes only to what you could show now: a link, a commit, a number.',
  },
  'your-job': {
    title: 'Your job',
    lead: 'From the level that a job asks for to the work that is still ahead, and projects to build on the way. The projects are ours.',
  },
  'questions': {
    title: 'Questions and answers',
    lead: 'What people ask, answered in our own words.',
    children: 'questions',
  },
  'takeaways': {
    title: 'What to take home',
    lead: 'The talk in a few sentences.',
  },
  'glossary': {
    title: 'Glossary',
    lead: 'The words of the talk, level by level. All definitions are ours.',
    children: 'terms',
  },
  'mindmap': {
    title: 'Mindmap',
    lead: 'The whole talk as one tree.',
  },
  'highlights': {
    title: 'Highlights',
    lead: 'The moments worth going back to, each with its slide.',
  },
  'transcript': {
    title: 'Transcript',
    lead: 'What the speaker says, slide by slide: first the talk, then the backup slides.',
    children: 'slides',
  },
  'sources': {
    title: 'Sources and credit',
    lead: 'What the talk rests on, and how and when each source was checked.',
  },
})

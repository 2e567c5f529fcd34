import type { Act, Part, PartId, RowSlides, Slide, SlidesKind, Table } from './rows.ts'

/** How a slide is written that a table brings along, and the table without which it is not there. */
export interface TableSlide extends Slide {
  readonly of?: 'facets' | 'tools' | 'techniques' | 'capabilities' | 'roles' | 'criteria' | 'nextSteps' | 'takeaways' | 'questions' | 'highlights' | 'sources'
}

/** The acts of a ladder without a table of them. */
export const ACTS: Table<string, Act> = {
  talk: { label: 'Talk' },
  backup: { label: 'Backup', inEveryTalk: true },
}

/** The slides of a ladder without a table of them, in order. */
export const SLIDES = {
  'title': { title: '[[talk.title]]', topic: 'Title', act: 'talk', readAt: 'ladder' },
  'ladder': { title: '[[Levels]] levels, [[levels]] promises', topic: 'The [[levels]] levels', act: 'talk' },
  'level-*': { act: 'talk' },
  'tools': { title: 'Every tool has a level where it belongs', topic: 'Tools and where they enter', act: 'talk', of: 'tools' },
  'roles': { title: 'Read a job advert for the level that it asks for', topic: 'What jobs ask for', act: 'talk', of: 'roles' },
  'assess': { title: 'Which level is your project? Show the evidence', topic: 'Which level is my project?', act: 'talk', of: 'criteria' },
  'next-step': { title: 'Pick one step and put a date on it', topic: 'Your next step', act: 'talk', readAt: 'steps', of: 'nextSteps' },
  'close': { title: 'Find your level, take one step', topic: 'Closing', act: 'talk', readAt: 'ladder' },
  'levels': { title: '[[Levels]] levels, side by side', topic: 'All levels', act: 'backup', of: 'facets' },
  'any-two': { title: 'Any two levels, side by side', topic: 'Any two levels', act: 'backup', readAt: 'levels', of: 'facets' },
  'card-*': { act: 'backup' },
  'step-*': { act: 'backup' },
  'techniques': { title: 'Each level adds things that you do', topic: 'Techniques', act: 'backup', readAt: 'level-by-level', of: 'techniques' },
  'capabilities': { title: 'Some things are asked for without a product', topic: 'Capabilities', act: 'backup', readAt: 'tools', of: 'capabilities' },
  'criteria-*': { act: 'backup' },
  'role-lens': { title: 'From your level to a job', topic: 'The way to a job', act: 'backup', readAt: 'your-job', of: 'roles' },
  'takeaways': { title: 'What to take home', topic: 'Takeaways', act: 'backup', of: 'takeaways' },
  'questions': { title: 'What people ask, and where it is answered', topic: 'Questions', act: 'backup', of: 'questions' },
  'question-*': { act: 'backup' },
  'glossary-*': { act: 'backup' },
  'highlights': { title: 'The moments worth going back to', topic: 'Highlights', act: 'backup', of: 'highlights' },
  'scale-*': { act: 'backup' },
  'sources': { title: 'What this talk rests on', topic: 'Sources and credit', act: 'backup', of: 'sources' },
} as const satisfies Readonly<Record<string, TableSlide | RowSlides>>

/** The slides that tables bring along in a ladder that does not list its slides. */
export type TableSlideId = Exclude<keyof typeof SLIDES, `${SlidesKind}-*`>

/** The parts of the reading page of a ladder without a table of them; each is there if its rows are. */
export const PARTS: Readonly<Record<Exclude<PartId, 'problem' | 'mindmap'>, Part>> = {
  'ladder': { title: 'The ladder', lead: 'Each level is a promise that you can make about your result.' },
  'level-by-level': { title: 'Level by level', lead: 'Each level from every side, and what leads there.', children: 'levels' },
  'steps': { title: 'Step by step', lead: 'What changes from one level to the next, and the work that leads there. Pick one piece of work and put a date on it.', children: 'transitions' },
  'levels': { title: 'All levels side by side', lead: 'Follow one row to see how one thing changes from level to level.' },
  'tools': { title: 'Tools', lead: 'Every tool has a level where it is at home.' },
  'roles': { title: 'What jobs ask for', lead: 'Ignore the title of a job advert for a moment and read what it asks for: that tells you the level.' },
  'claims': { title: 'Claims and their limits', lead: 'Each of these is only true together with the words that limit it. They are underlined.' },
  'scales': { title: 'How others measure it', lead: 'What a scale says is a fact with its source; where a level falls on it is our reading, and has a ring.', children: 'scales' },
  'assess': { title: 'Where is my project?', lead: 'Think of the last project you finished. Say yes only to what you could show now: a link, a commit, a number.' },
  'your-job': { title: 'Your job', lead: 'From the level that a job asks for to the work that is still ahead.' },
  'questions': { title: 'Questions and answers', lead: 'What people ask, and what to answer.', children: 'questions' },
  'takeaways': { title: 'What to take home', lead: 'The talk in a few sentences.' },
  'glossary': { title: 'Glossary', lead: 'The words of the talk, level by level.', children: 'terms' },
  'highlights': { title: 'Highlights', lead: 'The moments worth going back to, each with its slide.' },
  'transcript': { title: 'Transcript', lead: 'What the speaker says, slide by slide: first the talk, then the backup slides.', children: 'slides' },
  'sources': { title: 'Sources and credit', lead: 'What the talk rests on, and how and when each source was checked.' },
}

/** What a tool belongs to in a ladder without groups of them. */
export const CATEGORY = { id: 'tools', row: { label: 'Tools' } } as const

/** How the self-assessment counts, in words, where a ladder does not say it. */
export const RULE = 'You reach a level when all its core statements hold and at most one of the others is missing, there and at every level below.'

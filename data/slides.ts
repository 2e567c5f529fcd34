import { define, defineSlides } from '../model/define.ts'
import { scales } from './crosswalk.ts'
import { levels } from './levels.ts'
import { parts } from './parts.ts'
import { sources } from './sources.ts'
import { transitions } from './transitions.ts'

export const acts = define('acts', {}, {
  opening: { label: 'The gap' },
  ladder: { label: 'The ladder' },
  jobs: { label: 'The jobs' },
  close: { label: 'Your move' },
  backup: { label: 'Backup', inEveryTalk: true },
})

export const slides = defineSlides({ levels, transitions, sources, scales, acts, parts }, {
  'title': { title: '[[talk.title]]', topic: 'Title', act: 'opening', readAt: 'problem', sources: ['summary', 'video'] },
  'gap': { title: 'A good notebook, and still no reply', topic: 'Good notebook, no reply', act: 'opening', readAt: 'problem' },
  'opening-guess': { title: 'Guess: which level was your last project?', topic: 'Opening guess', act: 'opening', readAt: 'assess' },
  'ladder': { title: '[[Levels]] levels, [[levels]] promises', topic: 'The [[levels]] levels', act: 'opening' },

  'level-*': { act: 'ladder' },
  'first-cell': { title: 'The first number looks like a success', topic: 'One cell, one number', act: 'ladder', after: 'l1', readAt: 'level-l1', reached: 'l1' },
  'equal-numbers': { title: 'Always saying “on time” is just as accurate', topic: 'Two equal numbers', act: 'ladder', after: 'l2', readAt: 'level-l2', reached: 'l2' },
  'repository': { title: 'A repository shows where a number comes from', topic: 'The repository', act: 'ladder', after: 'l2', readAt: 'level-l2', reached: 'l2' },
  'what-helped': { title: 'Better inputs helped more than a stronger model', topic: 'What helped', act: 'ladder', after: 'l2', readAt: 'level-l2', reached: 'l2' },
  'answer': { title: 'A service answers whoever asks', topic: 'A request and its answer', act: 'ladder', after: 'l3', readAt: 'level-l3', reached: 'l3' },
  'dashboard': { title: 'Fast is one thing to watch, right is another', topic: 'The dashboard', act: 'ladder', after: 'l3', readAt: 'level-l3', reached: 'l3' },
  'retraining-run': { title: 'Every week a new model applies; the gate decides', topic: 'Retraining with a gate', act: 'ladder', after: 'l4', readAt: 'level-l4', reached: 'l4' },
  'card-sort': { title: 'Sort the cards: which tool enters where?', topic: 'Card sort', act: 'ladder', after: 'l4', readAt: 'tools', reached: 'l4' },
  'tools': { title: 'Every tool has a level where we file it', topic: 'Tools and where they enter', act: 'ladder', after: 'l4', reached: 'l4' },
  'ablation': { title: 'A new idea has to beat its own luck', topic: 'An idea under test', act: 'ladder', after: 'l5', readAt: 'level-l5', reached: 'l5' },

  'roles': { title: 'Which level does the job ask for?', topic: 'What jobs ask for', act: 'jobs', reached: 'l5' },
  'one-beats-many': { title: 'One level [[l3.rank]], end to end, often beats multiple level [[l1.rank]]s', topic: 'One beats many, often', act: 'jobs', readAt: 'claims', reached: 'l5' },
  'llm': { title: 'An LLM application climbs the same ladder', topic: 'And my LLM app?', act: 'jobs', readAt: 'level-by-level', reached: 'l5' },
  'crosswalk': { title: 'Others measure it too, each something else', topic: 'How others measure it', act: 'jobs', readAt: 'scales', reached: 'l5', sources: ['google', 'microsoft', 'ml-test-score'] },
  'mini-audit': { title: 'One project meets the weakest section', topic: 'Mini audit', act: 'jobs', readAt: 'scale-ml-test-score', reached: 'l5', sources: ['ml-test-score'] },

  'self-assessment': { title: 'Now find your level, with evidence', topic: 'Self-assessment', act: 'close', readAt: 'assess', reached: 'l5' },
  'next-step': { title: 'Pick one step and put a date on it', topic: 'Your next step', act: 'close', readAt: 'steps', reached: 'l5' },
  'plan-in-pairs': { title: 'Say your step and your date to a partner', topic: 'Plan in pairs', act: 'close', readAt: 'steps', reached: 'l5' },
  'close': { title: 'Find your level, take one step', topic: 'Closing', act: 'close', readAt: 'ladder', reached: 'l5' },
  'open-floor': { title: 'What do you want to know?', topic: 'Your questions', act: 'close', readAt: 'questions', reached: 'l5' },

  'outline': { title: 'The talk, slide by slide', topic: 'Outline', act: 'backup', readAt: 'transcript' },
  'levels': { title: '[[Levels]] levels, side by side', topic: 'All levels', act: 'backup' },
  'card-*': { act: 'backup' },
  'production': { title: 'In production, being right is only one of your worries', topic: 'Worries in production', act: 'backup', readAt: 'level-l3', reached: 'l3' },
  'step-*': { act: 'backup' },
  'tools-enter': { title: 'Tools join as the work moves to operations', topic: 'Tools, level by level', act: 'backup', readAt: 'tools' },
  'techniques': { title: 'Each level adds things that you do', topic: 'Techniques', act: 'backup', readAt: 'level-by-level' },
  'capabilities': { title: 'Some things are asked for without a product', topic: 'Capabilities', act: 'backup', readAt: 'tools' },
  'assess': { title: 'Which level is your project? Show the evidence', topic: 'Which level is my project?', act: 'backup', reached: 'l5' },
  'criteria-*': { act: 'backup' },
  'role-lens': { title: 'From your level to a job', topic: 'The way to a job', act: 'backup', readAt: 'your-job' },
  'any-two': { title: 'Any two levels, side by side', topic: 'Any two levels', act: 'backup', readAt: 'levels' },
  'room': { title: 'First, a guess: hands up', topic: 'Show of hands: guess', act: 'backup', readAt: 'assess' },
  'room-result': { title: 'Now with evidence: hands up again', topic: 'Show of hands: result', act: 'backup', readAt: 'assess' },
  'room-compared': { title: 'What we guessed, and what we could show', topic: 'Guess and result', act: 'backup', readAt: 'assess' },
  'mindmap': { title: 'The whole talk in one picture', topic: 'Mindmap', act: 'backup' },
  'takeaways': { title: 'What to take home', topic: 'Takeaways', act: 'backup' },
  'questions': { title: 'What people ask, and where it is answered', topic: 'Questions', act: 'backup' },
  'question-*': { act: 'backup' },
  'glossary-*': { act: 'backup' },
  'highlights': { title: 'The moments worth going back to', topic: 'Highlights', act: 'backup' },
  'scale-*': { act: 'backup' },
  'crosswalk-tests': { title: 'The weakest section is the score', topic: 'Tests by level', act: 'backup', readAt: 'scale-ml-test-score', sources: ['ml-test-score'] },
  'crosswalk-debt': { title: 'The ML code is the small box', topic: 'Hidden technical debt', act: 'backup', readAt: 'scale-technical-debt', sources: ['technical-debt', 'crisp-ml'] },
  'sources': { title: 'What this talk rests on', topic: 'Sources and credit', act: 'backup' },
})

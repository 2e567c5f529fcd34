import { shallowReactive } from 'vue'

/** What the keys of every deck do, one or several together, and those that this one adds. */
export const keyHelp = shallowReactive<{ readonly keys: readonly string[], readonly does: string }[]>([
  { keys: ['→', 'Space'], does: 'next click' },
  { keys: ['←'], does: 'previous click' },
  { keys: ['↓', '↑'], does: 'next, previous slide' },
  { keys: ['Home', 'End'], does: 'first, last slide' },
  { keys: ['O'], does: 'overview' },
  { keys: ['G'], does: 'go to a slide by number or title' },
  { keys: ['D'], does: 'dark or light' },
  { keys: ['F'], does: 'full screen' },
  { keys: ['B', '.'], does: 'the audience’s screen goes dark, and back' },
  { keys: ['C'], does: 'draw on the slide; again: the pen is put away, the drawing stays' },
  { keys: ['Shift', 'C'], does: 'wipe the drawing off the slide' },
  { keys: ['Ctrl', 'Z'], does: 'while drawing: take the last stroke or wipe back' },
  { keys: ['S'], does: 'presenter: skip the next optional slide' },
  { keys: ['Shift', 'S'], does: 'presenter: take it back' },
])

import type { ShortcutOptions } from '@slidev/types'
import { useDrawings, useNav } from '@slidev/client'
import { useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { deck } from '../model/deck.ts'
import { showOverview } from '../toolkit/slidev/overview.ts'
import { keyHelp } from '../toolkit/stage/key-help.ts'
import { usePolls } from './polls.ts'

/** Lists the shortcuts for a slide with `poll` in its frontmatter: number keys count hands, Backspace and U take the last one back. */
export function countHands(): ShortcutOptions[] {
  const { currentSlideRoute } = useNav()
  const { drawingEnabled } = useDrawings()
  const { raise, undo } = usePolls()
  const keys = useMagicKeys()

  const poll = computed(() => {
    const named = currentSlideRoute.value.meta.slide.frontmatter.poll
    return deck.polls.find(({ id }) => id === named)?.id
  })
  const counting = (key: string, act: (poll: string) => void) => ({
    key: computed(() => poll.value !== undefined && !showOverview.value && !drawingEnabled.value && (keys[key]?.value ?? false)),
    fn: () => poll.value !== undefined && act(poll.value),
  })

  if (deck.polls.length === 0)
    return []
  keyHelp.push(
    { keys: ['1', '…', String(deck.levels.length)], does: 'count a hand, where hands are asked for' },
    { keys: ['U'], does: 'take the last hand back' },
  )
  return [
    ...deck.levels.map(({ id, rank }) => counting(String(rank), poll => raise(poll, id))),
    counting('backspace', undo),
    counting('u', undo),
  ]
}

import type { ShortcutOptions } from '@slidev/types'
import { useDrawings, useNav } from '@slidev/client'
import { showOverview } from '@slidev/client/state/storage.ts'
import { useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { deck } from '../model/deck.ts'
import { rankOf } from '../model/levels.ts'
import { usePolls } from '../state/polls.ts'

/** On a slide with `poll` in its frontmatter the number keys count hands, Backspace and U take the last one back. */
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

  return [
    ...deck.levels.map(({ id }) => counting(String(rankOf(deck, id)), poll => raise(poll, id))),
    counting('backspace', undo),
    counting('u', undo),
  ]
}

import type { CodeProblem } from '../model/share-code.ts'
import { createGlobalState, tryOnMounted, useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'
import { deck } from '../model/deck.ts'
import { scoreProject } from '../model/score.ts'
import { decodeTicked, encodeTicked } from '../model/share-code.ts'
import { fieldOf, stringsIn, useStored } from './stored.ts'

interface Kept {
  readonly ticked: readonly string[]
  /** The answers before the last fresh start or shared link. */
  readonly before?: readonly string[]
}

/** What just happened to all answers at once. */
export type Change = 'afresh' | 'shared' | 'back' | CodeProblem

const LINK = /^#a=(.*)$/

function readKept(found: unknown): Kept {
  const before = fieldOf(found, 'before')
  const ticked = stringsIn(fieldOf(found, 'ticked'))
  return before === undefined ? { ticked } : { ticked, before: stringsIn(before) }
}

/**
 * The answers to the self-assessment: one set for slides, pages and windows.
 * They stay in this browser; a link carries them only if a person shares it.
 */
export const useAssessment = createGlobalState(() => {
  const kept = useStored<Kept>('assessment', { ticked: [] }, readKept)
  const change = ref<Change>()
  const ticked = computed<ReadonlySet<string>>(() => new Set(kept.value.ticked))
  const score = computed(() => scoreProject(deck, ticked.value))
  const code = computed(() => encodeTicked(deck, ticked.value))
  const hasAnswers = computed(() => ticked.value.size > 0)
  const canGoBack = computed(() => {
    const { before } = kept.value
    return before !== undefined && (before.length !== ticked.value.size || before.some(id => !ticked.value.has(id)))
  })

  function toggle(id: string): void {
    const next = new Set(ticked.value)
    if (!next.delete(id))
      next.add(id)
    change.value = undefined
    kept.value = { ...kept.value, ticked: [...next] }
  }

  function replace(next: ReadonlySet<string>, why: Change): void {
    change.value = why
    kept.value = hasAnswers.value ? { ticked: [...next], before: kept.value.ticked } : { ...kept.value, ticked: [...next] }
  }

  function startAfresh(): void {
    replace(new Set(), 'afresh')
  }

  /** Exchanges the answers with those before; a second time brings them back. */
  function goBack(): void {
    replace(new Set(kept.value.before), 'back')
  }

  /** Takes over the answers of a link, and takes the link out of the address, so that a reload keeps later ones. */
  function readLink(): void {
    const [, shared] = LINK.exec(location.hash) ?? []
    if (shared === undefined)
      return
    history.replaceState(history.state, '', location.pathname + location.search)
    const decoded = decodeTicked(deck, shared)
    if ('problem' in decoded)
      replace(new Set(), decoded.problem)
    else
      replace(decoded.ticked, 'shared')
  }

  tryOnMounted(readLink)
  useEventListener('hashchange', readLink)

  return { ticked, score, code, hasAnswers, change, canGoBack, toggle, startAfresh, goBack }
})

/** The link that carries these answers, on the page of the self-assessment. */
export function assessmentLink(page: string, code: string): string {
  return `${page}#a=${code}`
}

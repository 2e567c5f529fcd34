import type { CodeProblem } from '../model/share-code.ts'
import { createGlobalState, tryOnMounted, useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'
import { wordedFor } from '../model/criteria.ts'
import { deck } from '../model/deck.ts'
import { scoreProject } from '../model/score.ts'
import { decodeTicked, encodeTicked } from '../model/share-code.ts'
import { fieldOf, stringsIn, useStored } from './stored.ts'

interface Kept {
  readonly ticked: readonly string[]
  /** The kind of project; absent for any. */
  readonly kind?: string
  /** The answers before the last fresh start or shared link. */
  readonly before?: readonly string[]
}

/** What changed all answers at once. */
export type Change = 'afresh' | 'shared' | 'back' | CodeProblem

/** The answers, and the kind of project if one is chosen. */
const LINK = /^#a=([^&]*)(?:&kind=(.*))?$/

function readKept(found: unknown): Kept {
  const before = fieldOf(found, 'before')
  return {
    ticked: stringsIn(fieldOf(found, 'ticked')),
    ...kindOf(fieldOf(found, 'kind')),
    ...before === undefined ? {} : { before: stringsIn(before) },
  }
}

/** Finds the kind with this id, if the talk has it. */
function kindOf(id: unknown): Pick<Kept, 'kind'> {
  const kind = deck.kinds.find(known => known.id === id)?.id
  return kind === undefined ? {} : { kind }
}

/**
 * Shares the answers to the self-assessment: one set for slides, pages and windows.
 * They stay in this browser; a link carries them only if a person shares it.
 */
export const useAssessment = createGlobalState(() => {
  const kept = useStored<Kept>('assessment', { ticked: [] }, readKept)
  const change = ref<Change>()
  const ticked = computed<ReadonlySet<string>>(() => new Set(kept.value.ticked))
  /** What kind of project it is; empty for any. */
  const kind = computed({
    get: () => kept.value.kind ?? '',
    set: (id) => {
      const { kind: _, ...others } = kept.value
      kept.value = { ...others, ...kindOf(id) }
    },
  })
  /** The talk with its statements in the words of this kind. */
  const worded = computed(() => wordedFor(deck, kind.value))
  const score = computed(() => scoreProject(worded.value, ticked.value))
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
    kept.value = { ...kept.value, ticked: [...next], ...hasAnswers.value ? { before: kept.value.ticked } : {} }
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
    const [, shared, sharedKind = ''] = LINK.exec(location.hash) ?? []
    if (shared === undefined)
      return
    history.replaceState(history.state, '', location.pathname + location.search)
    const decoded = decodeTicked(deck, shared)
    if ('problem' in decoded) {
      replace(new Set(), decoded.problem)
    }
    else {
      replace(decoded.ticked, 'shared')
      kind.value = sharedKind
    }
  }

  tryOnMounted(readLink)
  useEventListener('hashchange', readLink)

  return { ticked, kind, worded, score, code, hasAnswers, change, canGoBack, toggle, startAfresh, goBack }
})

/** Writes a link to the page of the self-assessment that carries these answers and the kind of project. */
export function assessmentLink(page: string, code: string, kind = ''): string {
  return `${page}#a=${code}${kind === '' ? '' : `&kind=${kind}`}`
}

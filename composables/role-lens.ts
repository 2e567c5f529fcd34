import { createGlobalState, tryOnMounted } from '@vueuse/core'
import { computed, ref } from 'vue'
import { deck } from '../model/deck.ts'
import { gapToRole, standingFor } from '../model/gap.ts'
import { resolveRole } from '../model/roles.ts'
import { find, UnknownIdError } from '../toolkit/deck/lookup.ts'
import { useAssessment } from './assessment.ts'
import { useStored } from './stored.ts'

/** Two answers to “where do I stand” that are no level: below all of them, or where the self-assessment says. */
export const BELOW = 'below'
export const ANSWERS = 'answers'

/**
 * Shares the job that a reader chose and the level that they start from: chosen on a slide or a page,
 * or named by a link (`?role=ml-engineer`).
 */
export const useRoleLens = createGlobalState(() => {
  const { score, ticked, hasAnswers, worded } = useAssessment()
  const role = useStored('role', '', found => typeof found === 'string' && find(deck.roles, found) ? found : '')
  const unknown = ref<UnknownIdError>()
  const standing = ref<string>()

  /** Where the reader stands: as chosen, else by the answers if there are any. */
  const from = computed({
    get: () => standing.value ?? (hasAnswers.value ? ANSWERS : BELOW),
    set: (value) => { standing.value = value },
  })
  /** Where the answers put the reader, as seen from the chosen job. */
  const answered = computed(() => role.value === '' ? score.value.level : standingFor(deck, score.value, role.value))
  const level = computed(() => from.value === ANSWERS ? answered.value : find(deck.levels, from.value))
  const gap = computed(() => role.value === '' ? undefined : gapToRole(worded.value, level.value?.id, role.value))

  function choose(id: string): void {
    role.value = id
    unknown.value = undefined
  }

  function readLink(): void {
    const asked = new URLSearchParams(location.search).get('role')
    if (asked === null)
      return
    try {
      choose(resolveRole(deck, asked).id)
    }
    catch (error) {
      if (!(error instanceof UnknownIdError))
        throw error
      role.value = ''
      unknown.value = error
    }
  }

  tryOnMounted(readLink)

  return { role, unknown, from, gap, answered, hasAnswers, ticked, choose }
})

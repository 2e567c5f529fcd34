import { define } from '../model/define.ts'
import { facts } from './facts.ts'
import { levels } from './levels.ts'

export const kinds = define('kinds', { levels, facts }, {
  table: { label: 'A table' },
  media: { label: 'Images or text' },
  llm: {
    label: 'An LLM application',
    changes: {
      fact: 'm-8',
      levels: {
        l1: {
          short: 'Fifty real questions, and every answer read by you',
          text: 'A prompt and fifty real questions take the place of table and fit. Read every answer yourself before you automate anything.',
        },
        l2: {
          short: 'An evaluation set that no prompt was tuned on',
          text: 'An evaluation set that no prompt was tuned on takes the place of the test set. Pin model, prompt and documents; answers vary, so report their spread.',
        },
        l3: {
          short: 'A trace of every call: prompt, documents, tokens, time',
          text: 'Trace each call: prompt, documents found, answer, tokens, time. Version prompt and index like a model, set a token budget, and check input and output.',
        },
        l4: {
          short: 'A gate for new prompts, models and documents',
          text: 'New documents, a new model or falling ratings start the evaluation again; a gate stops what is worse. Watch how well retrieval finds, and what an answer costs.',
        },
        l5: {
          short: 'A new way to train, to retrieve or to judge',
          text: 'A new way to train, to retrieve or to judge, compared with the strongest one on public tasks. Reworded prompts alone are no method.',
        },
      },
    },
  },
})

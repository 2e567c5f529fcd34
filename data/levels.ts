import { define } from '../model/define.ts'
import { facets } from './facets.ts'
import { frontier } from './levels/frontier.ts'
import { notebook } from './levels/notebook.ts'
import { platform } from './levels/platform.ts'
import { repository } from './levels/repository.ts'
import { service } from './levels/service.ts'

export const levels = define('levels', { facets }, {
  l1: notebook,
  l2: repository,
  l3: { ...service, system: 'service' },
  l4: { ...platform, system: 'retraining' },
  l5: { ...frontier, branch: { from: 'l4', needs: 'l2' } },
})

import type { LevelId } from './ids.ts'
import type { Level, Table, TalkIds } from './types.ts'
import { frontier } from './levels/frontier.ts'
import { notebook } from './levels/notebook.ts'
import { platform } from './levels/platform.ts'
import { repository } from './levels/repository.ts'
import { service } from './levels/service.ts'

export const levels: Table<LevelId, Level<TalkIds>> = {
  l1: notebook,
  l2: repository,
  l3: service,
  l4: platform,
  l5: frontier,
}

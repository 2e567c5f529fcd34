import type { SlidevConfig } from '@slidev/types'
import { deck } from '../../model/deck.ts'
import { currentTalk } from '../../state/talk.ts'

/** Slidev's configuration with what depends on the talk: its length, and a name under which its windows find each other. */
export function configureTalk<Config extends Pick<SlidevConfig, 'duration'> & { readonly slidesTitle: string }>(config: Config): Config {
  const isMain = currentTalk.id === deck.talk.main
  return {
    ...config,
    duration: `${currentTalk.minutes}min`,
    slidesTitle: isMain ? config.slidesTitle : `${config.slidesTitle}, ${currentTalk.minutes} minutes`,
  }
}

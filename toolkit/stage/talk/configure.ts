import type { SlidevConfig } from '@slidev/types'
import deck from 'virtual:deck'
import { shownTalk } from './shown.ts'

/** Adds to Slidev's configuration what depends on the talk: its length, and the name by which its windows find each other. */
export function configureTalk<Config extends Pick<SlidevConfig, 'duration'> & { readonly slidesTitle: string }>(config: Config): Config {
  const isMain = shownTalk.id === deck.main
  return {
    ...config,
    duration: `${shownTalk.minutes}min`,
    slidesTitle: isMain ? config.slidesTitle : `${config.slidesTitle}, ${shownTalk.minutes} minutes`,
  }
}

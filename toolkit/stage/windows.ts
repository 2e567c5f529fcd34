import { useNav } from '@slidev/client'
import { onScopeDispose } from 'vue'

/** What a window of the deck shows. */
export type WindowRole = 'slides' | 'presenter'

const CHANNEL = 'deck windows'
const WHO = 'who is there?'

/** Answers other windows that ask which windows are open. */
export function answerOtherWindows(): void {
  const { isPlaying, isPresenter } = useNav()
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => {
    const role: WindowRole | undefined = isPresenter.value ? 'presenter' : isPlaying.value ? 'slides' : undefined
    if (data === WHO && role !== undefined)
      channel.postMessage(role)
  }
  onScopeDispose(() => channel.close())
}

/** Finds the other windows of the deck. */
export async function otherWindows(): Promise<ReadonlySet<WindowRole>> {
  const channel = new BroadcastChannel(CHANNEL)
  const roles = new Set<WindowRole>()
  channel.onmessage = ({ data }) => {
    if (data === 'slides' || data === 'presenter')
      roles.add(data)
  }
  channel.postMessage(WHO)
  await new Promise(resolve => setTimeout(resolve, 300))
  channel.close()
  return roles
}

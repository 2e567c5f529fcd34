import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/**
 * Opens beside the deck what lies elsewhere: on another site, and, for the speaker, on any page
 * that is no slide. A link in its own place would end the talk.
 */
export function openOthersBeside(): void {
  const { isPresenter } = useNav()
  // What the deck itself leads to is handled by now.
  useEventListener(window, 'click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    if (link === null || defaultPrevented || link.target !== '' || !/^https?:$/.test(link.protocol))
      return
    const isHere = link.pathname === location.pathname && link.hash !== ''
    if (link.origin !== location.origin || (isPresenter.value && !isHere)) {
      link.target = '_blank'
      link.relList.add('noopener')
    }
  })
}

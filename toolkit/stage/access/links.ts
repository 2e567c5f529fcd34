import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/**
 * Opens links to other sites in a new tab, and for the speaker also those to pages that are no slides: in the same tab
 * they would end the talk.
 */
export function openOutsideLinksInTabs(): void {
  const { isPresenter } = useNav()
  // The router has handled links to slides by now.
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

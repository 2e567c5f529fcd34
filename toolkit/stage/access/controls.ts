import { useEventListener } from '@vueuse/core'
import { nextTick, onMounted, watch } from 'vue'
import { useRouter } from 'vue-router'

/**
 * Gives Slidev's own interface the names, roles and tab stops that it lacks:
 * a main landmark around the slide, one button where two are nested, and menu
 * entries that the keyboard reaches.
 */
export function mendControls(): void {
  const router = useRouter()
  const later = (): Promise<void> => nextTick(mend)
  onMounted(later)
  watch(router.currentRoute, later, { flush: 'post' })
  // A menu is only there after a click on its button.
  useEventListener(document, 'click', later)
  useEventListener(document, 'keydown', pressEntry)
}

function mend(): void {
  document.getElementById('slideshow')?.setAttribute('role', 'main')
  document.getElementById('slidev-goto-input')?.setAttribute('aria-label', 'Go to a slide by number or title')
  // The preview of the next slide is only a picture: its controls must not be used.
  document.querySelector('.slidev-presenter .next .slidev-slide-container')?.toggleAttribute('inert', true)
  for (const inner of document.querySelectorAll<HTMLElement>('button > button')) {
    inner.inert = true
    inner.setAttribute('aria-hidden', 'true')
    inner.parentElement?.setAttribute('aria-label', inner.title)
  }
  for (const entry of document.querySelectorAll<HTMLElement>('.select-list .item')) {
    entry.tabIndex = 0
    entry.setAttribute('role', 'button')
    entry.setAttribute('aria-pressed', String(entry.classList.contains('active')))
  }
}

function pressEntry(event: KeyboardEvent): void {
  const { target, key } = event
  if (target instanceof HTMLElement && target.matches('.select-list .item') && (key === 'Enter' || key === ' ')) {
    event.preventDefault()
    event.stopPropagation()
    target.click()
  }
}

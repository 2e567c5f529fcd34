/** Marks in the contents what is being read, and closes them on a phone when a section was chosen. */
export function markCurrent(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  if (!contents)
    return
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')]
  const sections = links.flatMap(link => document.querySelector(link.hash) ?? [])
  const inSight = new Set<Element>()

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      isIntersecting ? inSight.add(target) : inSight.delete(target)
    const current = sections.findLast(section => inSight.has(section))
    if (current)
      setCurrent(contents, links, current)
  }, { rootMargin: '-25% 0px -75% 0px' })
  for (const section of sections)
    observer.observe(section)

  contents.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement)
      contents.querySelector('details')?.removeAttribute('open')
  })
}

function setCurrent(contents: HTMLElement, links: readonly HTMLAnchorElement[], section: Element): void {
  for (const link of links)
    link.hash === `#${section.id}` ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')
  const current = links.find(link => link.hash === `#${section.id}`)
  const scroller = contents.parentElement
  if (!current || !scroller || scroller.scrollHeight <= scroller.clientHeight)
    return
  const { top, bottom } = current.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  if (top < frame.top || bottom > frame.bottom)
    scroller.scrollTop += top - frame.top - frame.height / 3
}

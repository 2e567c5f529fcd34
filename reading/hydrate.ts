import type { Component } from 'vue'
import type { IslandName } from './island-names.ts'
import { ISLAND_NAMES } from './island-names.ts'

const LOADERS: Readonly<Record<IslandName, () => Promise<{ readonly default: Component }>>> = {
  assessment: () => import('../components/parts/SelfAssessment.vue'),
  job: () => import('../components/parts/RoleLens.vue'),
  compare: () => import('../components/parts/CompareView.vue'),
}

/** How far below the window an island is fetched. */
const NEAR = '100% 0px'

/** Mounts the islands of the page as they come near; at once where a link says what to show in them. */
export function mountIslands(): void {
  const isAddressed = location.hash.startsWith('#a=') || new URLSearchParams(location.search).has('role')
  for (const name of ISLAND_NAMES) {
    for (const element of document.querySelectorAll(`[data-island=${name}]`)) {
      if (isAddressed)
        void load(name, element)
      else
        whenNear(element, () => void load(name, element))
    }
  }
}

async function load(name: IslandName, element: Element): Promise<void> {
  // Vue itself comes with the first island: the page is read without it.
  const [{ default: component }, { mountIsland }] = await Promise.all([LOADERS[name](), import('./island.ts')])
  await mountIsland(name, component, element)
}

function whenNear(element: Element, act: () => void): void {
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting))
      return
    watcher.disconnect()
    act()
  }, { rootMargin: NEAR })
  watcher.observe(element)
}

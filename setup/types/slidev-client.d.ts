/**
 * The part of `@slidev/client` that this deck uses.
 *
 * The package ships its sources, which do not pass our stricter options; tsconfig.json
 * points its name here, so that only our code is checked. Extend it as the deck uses more.
 */
import type { ClicksContext, RenderContext, SlideRoute, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

/** A slide as the router knows it. */
export type ShownSlide = SlideRoute & { readonly meta: { readonly slide: { readonly frontmatter: Readonly<Record<string, unknown>> } } }

export interface SlidevContextNav {
  readonly slides: Ref<SlideRoute[]>
  readonly total: ComputedRef<number>
  readonly currentSlideNo: ComputedRef<number>
  readonly currentSlideRoute: ComputedRef<ShownSlide>
  readonly hasNext: ComputedRef<boolean>
  readonly hasPrev: ComputedRef<boolean>
  readonly clicks: ComputedRef<number>
  readonly clicksTotal: ComputedRef<number>
  readonly next: () => Promise<void>
  readonly prev: () => Promise<void>
  readonly nextSlide: (lastClicks?: boolean) => Promise<void>
  readonly prevSlide: (lastClicks?: boolean) => Promise<void>
  readonly go: (slide: number | string, clicks?: number) => Promise<void>
}

export interface SlidevContextNavFull extends SlidevContextNav {
  readonly isPrintMode: ComputedRef<boolean>
  readonly isPrintWithClicks: Ref<boolean>
  readonly isEmbedded: ComputedRef<boolean>
  readonly isPlaying: ComputedRef<boolean>
  readonly isPresenter: ComputedRef<boolean>
  readonly isNotesViewer: ComputedRef<boolean>
}

export interface SlideContext {
  readonly $clicks: Ref<number>
  readonly $clicksContext: ClicksContext
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: Ref<number>
  readonly $renderContext: Ref<RenderContext>
  readonly $scale: Ref<number>
}

export const configs: SlidevConfig

export function useNav(): SlidevContextNavFull
export function useSlideContext(): SlideContext
export function useDarkMode(): { readonly isDark: Ref<boolean>, readonly toggleDark: () => void }
export function useIsSlideActive(): ComputedRef<boolean>
export function onSlideEnter(callback: (to: number, from: number | undefined) => void): void
export function onSlideLeave(callback: (to: number, from: number | undefined) => void): void
export function lockShortcuts(): () => void

/**
 * The part of `@slidev/client` that this deck uses.
 *
 * The package ships its sources, which do not pass our stricter options; tsconfig.json
 * points its name here, so that only our code is checked. Extend it as the deck uses more.
 */
import type { ClicksContext, RenderContext, SlidevConfig } from '@slidev/types'
import type { Drauu } from 'drauu'
import type { ComputedRef, Ref } from 'vue'

/** A slide as the running deck knows it. */
export interface ShownSlide {
  readonly no: number
  readonly meta: {
    readonly slide: {
      readonly title?: string
      readonly frontmatter: Readonly<Record<string, unknown>>
      noteHTML: string
    }
    /** Whether it is drawn unseen before it is shown. */
    __preloaded?: boolean
  }
  readonly load: () => Promise<unknown>
}

export interface SlidevContextNav {
  readonly slides: Ref<ShownSlide[]>
  readonly currentSlideNo: ComputedRef<number>
  readonly currentSlideRoute: ComputedRef<ShownSlide>
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
  readonly isPlaying: ComputedRef<boolean>
  readonly isPresenter: ComputedRef<boolean>
  /** Whether the page is about one slide: the deck itself, or its presenter. */
  readonly hasPrimarySlide: ComputedRef<boolean>
}

export interface SlideContext {
  readonly $clicksContext: ClicksContext
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: Ref<number>
  readonly $renderContext: Ref<RenderContext>
}

/** What all windows of a deck have in common. */
export interface SharedState {
  timer: {
    status: 'stopped' | 'running' | 'paused'
    slides: Record<number, { start?: number, end?: number }>
    startedAt: number
    pausedAt: number
  }
  /** Ours: whether the audience's window is dark. */
  blank?: boolean
}

/** What the pen is doing; a slide's drawing is the same in all windows. */
export interface SlidevDrawings {
  readonly drauu: Drauu
  readonly drawingEnabled: Ref<boolean>
  /** Whether a stroke is being made. */
  readonly isDrawing: Ref<boolean>
  /** Takes the drawing off this slide. */
  readonly clear: () => void
  /** Shows the drawing of this slide as the windows know it. */
  readonly loadCanvas: () => void
}

export const configs: SlidevConfig
export const sharedState: SharedState

export function useNav(): SlidevContextNavFull
export function useDrawings(): SlidevDrawings
export function useSlideContext(): SlideContext
export function useIsSlideActive(): ComputedRef<boolean>
export function lockShortcuts(): () => void

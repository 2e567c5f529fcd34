/**
 * What is used of `@slidev/client` and its modules. The package has its sources in place of types, which do not pass
 * our stricter options: tsconfig.json leads their names here.
 */
import type { ClicksContext, RenderContext, SlidevConfig } from '@slidev/types'
import type { Drauu } from 'drauu'
import type { ComputedRef, Ref, ShallowRef } from 'vue'

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

/** Where the deck is, and the ways to go on. */
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

export function useNav(): SlidevContextNav
export function useDrawings(): SlidevDrawings
export function useSlideContext(): SlideContext
export function useIsSlideActive(): ComputedRef<boolean>
export function lockShortcuts(): () => void

/** The slides of the running deck: `logic/slides.ts`. */
export const slides: ShallowRef<ShownSlide[]>

/** Whether the overview of all slides is open (`state/storage.ts`), and the slide that is chosen in it, from 1 (`logic/overview.ts`). */
export const showOverview: Ref<boolean>
export const currentOverviewPage: Ref<number>

/** The timer of the presenter: `composables/useTimer.ts`. */
export function useTimer(): {
  readonly status: ComputedRef<'stopped' | 'running' | 'paused'>
  /** Seconds since it was started, without pauses. */
  readonly passed: ComputedRef<number>
  /** How long the talk may take, in seconds. */
  readonly duration: ComputedRef<number>
  readonly toggle: () => void
  readonly pause: () => void
  readonly reset: () => void
}

import type Phaser from 'phaser'
import type { RunEvent } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import type { ViewOf } from '../../store/view.ts'

/**
 * What `scenes/stage` lends a puzzle kind's `scene.ts`. Pictures only: words belong to the DOM.
 * `tests/architecture` keeps kinds from importing anything else of `scenes`.
 */
export interface StageKit {
  readonly scene: Phaser.Scene
  /** Free space in CSS pixels, origin top left; the stage must fit it and redraw on `resize`. */
  area(): { readonly width: number; readonly height: number }
  /** Hands a decision of the player to the rules (a dropped animal, a clicked neuron). */
  act(action: unknown): void
  /** Asks the trained model something; resolves with undefined when there is none. */
  ask(query: unknown): Promise<unknown>
  /** What stage and panel of this session both show and both change. */
  readonly view: ViewOf
  /** True when the player asked for calm: no travel, no shake, no particles; cut or fade instead. */
  calm(): boolean
}

/** One puzzle kind's pictures for one level. Made when the level opens, disposed when it closes. */
export interface Stage {
  /** Draws the state: called on every change of the session, whatever the phase. Must be cheap when nothing relevant changed. */
  show(play: Play): void
  /** Plays one lecture demo, named by the card; called again with undefined when a card has none. */
  demo(name: string | undefined): void
  /** Plays one event of the contest within `ms` milliseconds. `index` counts from 0. */
  event(event: RunEvent, index: number, ms: number): void
  /** Shows the state after events 0..index-1 without animation (skip, scrub, back). */
  jump(events: readonly RunEvent[], index: number): void
  resize(): void
  dispose(): void
}

/** Exported by each kind's `scene.ts` as `createStage`. */
export type CreateStage = (kit: StageKit, play: Play) => Stage

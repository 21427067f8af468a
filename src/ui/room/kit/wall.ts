import type { ComponentType } from 'preact'
import type { Text } from '../../../engine/index.ts'
import type { LevelFacts } from '../../../room/mode.ts'
import type { RoomState } from '../../../room/state.ts'

/** What the room's screen hands a mode's wall; everything else it reads from the store. */
export interface WallProps<S, A> {
  readonly room: RoomState
  readonly state: S
  readonly act: (act: A) => void
}

/** What a mode's `wall.tsx` exports, as `face`. */
export interface ModeFace<S = unknown, A = unknown> {
  /** Its place in the menu. */
  readonly order: number
  readonly title: Text
  /** Three sentences. */
  readonly rules: readonly [Text, Text, Text]
  readonly minutes: number
  /** What it brings to play with where it needs no level, and why. */
  readonly own?: Text
  readonly Wall: ComponentType<WallProps<S, A>>
  /** What the mode begins with, made of the levels that fit. */
  readonly given: (levels: readonly LevelFacts[]) => unknown
}

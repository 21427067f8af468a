import type { Glimpse, RunEvent } from '../../engine/index.ts'
import type { Line } from './line.ts'

/** A storm of the past is replayed: the line names a signal, then the fan blows as hard as the log says. */
export interface StormEvent extends RunEvent {
  readonly type: 'storm'
  /** Index in the setup's `unseen`. */
  readonly storm: number
  /** What the line says, kt. */
  readonly says: number
  /** Signals, as indices: the one hung, and the one that the wind asked for. */
  readonly answer: number
  readonly truth: number
  readonly right: boolean
  readonly drum?: true
}

/** The player's own storm, for which no log says how it was; it is not counted. */
export interface OwnEvent extends RunEvent {
  readonly type: 'own'
  readonly pressure: number
  readonly says: number
  readonly answer: number
}

/** How far both lines were off on average, kt. */
export interface EndEvent extends RunEvent {
  readonly type: 'end'
  readonly yours: number
  readonly neuron: number
  readonly line: Line
}

export type LineEvent = StormEvent | OwnEvent | EndEvent

/** The neuron's line after so many epochs, and how far it is off on the open logs, kt. */
export interface Frame extends Line {
  readonly epoch: number
  readonly off: number
}

/** What the lab shows of a race. Without `loss`: here the loss is heard as the tone of the line itself. */
export interface Lab extends Glimpse {
  readonly film: readonly Frame[]
  /** How far the player's line is off on the open logs, kt. */
  readonly yours: number
}

/** Asked of the mind: what the neuron makes of the open logs with one reading more. */
export interface Soup {
  readonly soup: number
}

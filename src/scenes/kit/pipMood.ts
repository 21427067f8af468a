import type { RunEvent } from '../../engine/index.ts'

/**
 * What Pip's face and light say, as a pure function of the model's numbers. Pip has no feelings of its own: every
 * look below is a figure made visible.
 */
export type Mood = 'dark' | 'puzzled' | 'learning' | 'unsure' | 'sure' | 'delighted'

export interface Feeling {
  /** Share of known cases answered rightly, 0..1; undefined before any training. */
  readonly accuracy?: number | undefined
  /** The model's probability for the answer it is giving, 0..1. */
  readonly sure?: number | undefined
  /** Whether that answer was right, once known. */
  readonly right?: boolean | undefined
  readonly learning?: boolean | undefined
}

export interface Look {
  readonly mood: Mood
  /** Brightness of the lantern, 0..1. */
  readonly glow: number
  /** How far the eyes are narrowed, 0 open..1 shut. */
  readonly squint: number
}

/**
 * How Pip looks once these many of the contest's events have happened: as it did at the end of the last one that had
 * an answer. The same for whoever played up to there and whoever scrubbed.
 */
export function feelingAfter(
  events: readonly Pick<RunEvent, 'sure' | 'right'>[],
  count: number,
  accuracy: number | undefined,
): Feeling {
  const last = events.slice(0, count).findLast(({ sure, right }) => sure !== undefined || right !== undefined)
  return { accuracy, sure: last?.sure, right: last?.right }
}

/** Below this the model is told from a coin toss with difficulty; above `sureFrom` it commits. */
const sureFrom = 0.75

export function lookOf({ accuracy, sure, right, learning }: Feeling): Look {
  const glow = accuracy === undefined ? (sure === undefined ? 0 : 0.5) : 0.12 + 0.88 * clamp(accuracy)
  if (right === true) return { mood: 'delighted', glow: Math.max(glow, 0.7), squint: 0 }
  if (right === false) return { mood: 'puzzled', glow: glow * 0.75, squint: 0 }
  if (sure !== undefined) {
    const mood = sure >= sureFrom ? 'sure' : 'unsure'
    return { mood, glow, squint: mood === 'sure' ? 0 : clamp((sureFrom - sure) / 0.5) * 0.75 + 0.1 }
  }
  if (learning) return { mood: 'learning', glow: Math.max(glow, 0.2), squint: 0 }
  if (accuracy === undefined) return { mood: 'dark', glow: 0, squint: 1 }
  if (accuracy < 0.6) return { mood: 'puzzled', glow, squint: 0 }
  return { mood: 'sure', glow, squint: 0 }
}

const clamp = (n: number) => Math.min(1, Math.max(0, n))

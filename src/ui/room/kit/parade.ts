/** A contest told on the wall, one lane a model, all with the same cases: slowly at the end, when it is close. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { decidingMoment, momentsIn, type Told, toldOf } from '../../../room/lanes.ts'
import type { Lane } from '../../../store/room.ts'
import { useRoomKey } from './keys.ts'

/** A contest being told. */
export interface Telling {
  /** Of each lane. */
  readonly told: readonly Told[]
  /** How many moments have been told; `of` when it is over. */
  readonly at: number
  readonly of: number
  readonly over: boolean
  /** It waits at the moment that it was to stop at, until `goOn`. */
  readonly stopped: boolean
  /** It has waited there. */
  readonly waited: boolean
  readonly goOn: () => void
  readonly skip: () => void
  readonly again: () => void
}

/** Milliseconds: the whole, whatever the number of moments; and the least and the most for one. */
const whole = 14_000
const [shortest, longest] = [70, 900]
/** How much longer the last moments take, the very last at the end of the list. */
const drums = [1.4, 1.8, 2.4, 3.2, 4.5]

/** Milliseconds that each moment stands before the next. */
export function momentsOf(many: number, slow: readonly number[] = []): number[] {
  const usual = Math.min(longest, Math.max(shortest, whole / Math.max(1, many)))
  return Array.from({ length: many }, (_, i) => {
    const drum = drums[drums.length - (many - i)] ?? 1
    return Math.max(usual, drum > 1 ? 260 : 0) * drum * (slow.includes(i) ? 3 : 1)
  })
}

export interface TellingOptions {
  /** The deciding case, and the one before it, take three times as long. */
  readonly slow?: boolean
  /** After so many moments it waits for somebody to go on. */
  readonly stopAt?: number | undefined
  /** It does so only when it is told once more. */
  readonly stopsAgainOnly?: boolean
}

/** Tells the contests of these lanes together: S to the end, A once more. */
export function useTelling(
  lanes: readonly Lane[],
  { slow = false, stopAt, stopsAgainOnly = false }: TellingOptions = {},
): Telling {
  const told = useMemo(() => lanes.map(({ outcome }) => toldOf(outcome?.events ?? [])), [lanes])
  const many = momentsIn(told)
  const moments = useMemo(() => {
    const decides = decidingMoment(told)
    return momentsOf(many, slow ? [decides - 2, decides - 1] : [])
  }, [told])
  const [at, setAt] = useState(0)
  const [past, setPast] = useState(stopsAgainOnly)
  const [waited, setWaited] = useState(false)
  const stopped = !past && at === stopAt
  useEffect(() => {
    if (at >= many || stopped) return
    const timer = setTimeout(() => setAt((n) => n + 1), moments[at] ?? shortest)
    return () => clearTimeout(timer)
  }, [at, many, moments, stopped])
  const goOn = () => {
    setPast(true)
    setWaited(true)
  }
  const skip = () => {
    if (stopped) setWaited(true)
    setPast(true)
    setAt(many)
  }
  const again = () => {
    setPast(false)
    setAt(0)
  }
  useRoomKey(({ key }) => {
    if (key.toLowerCase() === 's') skip()
    else if (key.toLowerCase() === 'a') again()
    else return
    return true
  })
  return { told, at, of: many, over: at >= many && !stopped, stopped, waited, goOn, skip, again }
}

/** A clock that counts down, as data. Moments are milliseconds of the session's own time, handed in. */
export type Clock =
  | { readonly is: 'off' }
  | { readonly is: 'running'; readonly ends: number }
  | { readonly is: 'paused'; readonly left: number }

export type ClockDeed =
  | { readonly do: 'start'; readonly seconds: number }
  | { readonly do: 'pause' }
  | { readonly do: 'more' }
  | { readonly do: 'stop' }

export const noClock: Clock = { is: 'off' }
/** What one press adds, milliseconds. */
const more = 10_000
/** Seconds. */
export const longestClock = 3600

/** Milliseconds; 0 when it is over, undefined while there is none. */
export function timeLeft(clock: Clock, now: number): number | undefined {
  if (clock.is === 'off') return undefined
  return Math.max(0, clock.is === 'paused' ? clock.left : clock.ends - now)
}

export function clockAfter(clock: Clock, deed: ClockDeed, now: number): Clock {
  const left = timeLeft(clock, now)
  switch (deed.do) {
    case 'start':
      return { is: 'running', ends: now + deed.seconds * 1000 }
    case 'stop':
      return noClock
    case 'pause':
      if (left === undefined) return clock
      return clock.is === 'running' ? { is: 'paused', left } : { is: 'running', ends: now + left }
    case 'more': {
      if (left === undefined) return clock
      const longer = Math.min(left + more, longestClock * 1000)
      return clock.is === 'paused' ? { is: 'paused', left: longer } : { is: 'running', ends: now + longer }
    }
  }
}

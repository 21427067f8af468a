/**
 * A clock that counts down, as data. Moments are milliseconds of the session's own time, handed in. `spared`: what was left
 * when everybody had locked, which cut it short.
 */
export type Clock =
  | { readonly is: 'off' }
  | { readonly is: 'running'; readonly ends: number; readonly spared?: number }
  | { readonly is: 'paused'; readonly left: number; readonly spared?: number }

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
/** What is left to think again when everybody has locked, milliseconds. */
export const breath = 5000

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
      if (clock.is === 'off' || left === undefined) return clock
      return clock.is === 'running'
        ? { is: 'paused', left, ...sparedOf(clock) }
        : { is: 'running', ends: now + left, ...sparedOf(clock) }
    case 'more':
      return left === undefined ? clock : withLeft(clock, Math.min(left + more, longestClock * 1000), now)
  }
}

/** Everybody has locked: a breath is left, and no more. A clock that stands goes on standing. */
export function cutShort(clock: Clock, now: number): Clock {
  const left = timeLeft(clock, now)
  if (clock.is === 'off' || left === undefined || clock.spared !== undefined) return clock
  // Whose time was up, and who locks now, is not locked at once either.
  const short = withLeft(clock, left > 0 ? Math.min(left, breath) : breath, now)
  return short.is === 'off' ? short : { ...short, spared: left }
}

/** Somebody thinks again: what was spared is there again. */
export function givenBack(clock: Clock, now: number): Clock {
  if (clock.is === 'off' || clock.spared === undefined) return clock
  const { spared, ...rest } = clock
  return withLeft(rest, spared, now)
}

function withLeft(clock: Clock, left: number, now: number): Clock {
  if (clock.is === 'off') return clock
  return clock.is === 'paused'
    ? { is: 'paused', left, ...sparedOf(clock) }
    : { is: 'running', ends: now + left, ...sparedOf(clock) }
}

const sparedOf = (clock: Exclude<Clock, { is: 'off' }>) =>
  clock.spared === undefined ? {} : { spared: clock.spared }

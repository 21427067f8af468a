import type { CodeEvent, Line, Place, Tally, Verdict } from './events.ts'

/** What the stage shows at a moment, computed from the events before it: skip, scrub and back are one fold. */
export interface Picture {
  readonly place: Place | undefined
  readonly cell: number
  readonly heading: number
  /** Cells the robot has stood on, or the search has asked about, in order. */
  readonly trail: readonly number[]
  /** Cells found and not yet asked about. */
  readonly frontier: ReadonlySet<number>
  readonly way: readonly number[]
  readonly line: Line | undefined
  /** What the model said last, and where. */
  readonly read: { readonly cell: number; readonly label: string; readonly sure: number } | undefined
  /** Whether it is looking for the second time. */
  readonly again: boolean
  readonly bumped: boolean
  /** How each language's reviews were read, once all were. */
  readonly tallies: readonly Tally[] | undefined
  readonly verdict: Verdict | undefined
  readonly right: boolean | undefined
}

export const blank: Picture = {
  place: undefined,
  cell: -1,
  heading: 0,
  trail: [],
  frontier: new Set(),
  way: [],
  line: undefined,
  read: undefined,
  again: false,
  bumped: false,
  tallies: undefined,
  verdict: undefined,
  right: undefined,
}

export function after(picture: Picture, event: CodeEvent): Picture {
  switch (event.type) {
    case 'case':
      return opening(event.place)
    case 'move': {
      const { cell, heading, how } = event
      return {
        ...picture,
        cell,
        heading,
        bumped: how === 'bump',
        read: how === 'forward' ? undefined : picture.read,
        again: false,
        trail: how === 'forward' ? [...picture.trail, cell] : picture.trail,
      }
    }
    case 'again':
      return { ...picture, again: true }
    case 'read':
      return { ...picture, read: event, again: event.again === true }
    case 'expand': {
      const trail = [...picture.trail, event.cell]
      const asked = new Set(trail)
      const frontier = new Set([...picture.frontier, ...event.found].filter((cell) => !asked.has(cell)))
      return { ...picture, trail, frontier }
    }
    case 'way':
      return { ...picture, way: event.cells }
    case 'line':
      return { ...picture, line: event.line }
    case 'languages':
      return { ...picture, tallies: event.tallies, verdict: undefined, right: undefined }
    case 'end':
      return { ...picture, verdict: event.verdict, right: event.right }
  }
}

export function opening(place: Place): Picture {
  if (place.world === 'lanterns')
    return { ...blank, place, cell: place.start, heading: place.heading, trail: [place.start] }
  return { ...blank, place }
}

/** The picture after events 0..index-1; starts at the last case before it. */
export function pictureAt(events: readonly CodeEvent[], index: number): Picture {
  let from = Math.min(index, events.length) - 1
  while (from > 0 && events[from]?.type !== 'case') from--
  let picture = blank
  for (const event of events.slice(Math.max(0, from), index)) picture = after(picture, event)
  return picture
}

/** Reads pictures as `pictureAt` does; the one after the last that was read costs an event, not its whole case. */
export function createReplay(): typeof pictureAt {
  let last:
    | { readonly events: readonly CodeEvent[]; readonly index: number; readonly picture: Picture }
    | undefined
  return (events, index) => {
    const next = last?.events === events && index === last.index + 1 ? events[last.index] : undefined
    const picture = last && next ? after(last.picture, next) : pictureAt(events, index)
    last = { events, index, picture }
    return picture
  }
}

/**
 * A yard as a map of letters, and what a robot can do in it: pure, for the worker, the stage and whoever drives by hand.
 * `.` floor, `#` crates, `L` litter, `B` the bin, `S` a sheet under which things vanish, `w` wet paint, `P` the robot's post.
 */
export interface Yard {
  readonly width: number
  readonly height: number
  /** Cells are counted row by row from the top left. */
  readonly walls: readonly number[]
  readonly paint: readonly number[]
  readonly bin: number
  readonly sheet: number
  /** Where the robot begins. Coming back to it ends the shift. */
  readonly post: number
  /** Where litter lies at first. What was taken from there may be put there again. */
  readonly spots: readonly number[]
}

/** How a shift stands. */
export interface Shift {
  readonly at: number
  /** Which spots have litter: bit i for spot i. */
  readonly lies: number
  readonly loaded: boolean
  readonly binned: number
}

export const deeds = ['wait', 'up', 'right', 'down', 'left', 'grab', 'drop'] as const
export type Deed = (typeof deeds)[number]

/** What the robot's sensors count, and so all that it can be paid or fined for. */
export const sensors = ['grab', 'bin', 'take', 'seen', 'time', 'move', 'paint', 'post'] as const
export type Sensor = (typeof sensors)[number]

export interface Step {
  readonly deed: Deed
  readonly to: Shift
  /** What the sensors count in this step; those not named count nothing. */
  readonly senses: Readonly<Partial<Record<Sensor, number>>>
  /** Whether the shift is over. */
  readonly over: boolean
}

export function readYard(map: readonly string[]): Yard {
  const width = map[0]?.length ?? 0
  const letters = map.join('')
  const all = (letter: string) => [...letters].flatMap((one, i) => (one === letter ? [i] : []))
  return {
    ...{ width, height: map.length, walls: all('#'), paint: all('w'), spots: all('L') },
    ...{ bin: letters.indexOf('B'), sheet: letters.indexOf('S'), post: letters.indexOf('P') },
  }
}

export const begin = ({ post, spots }: Yard): Shift => ({
  ...{ at: post, lies: 2 ** spots.length - 1, loaded: false, binned: 0 },
})

/** How many pieces lie where the camera sees them. */
export function lying({ lies }: Pick<Shift, 'lies'>): number {
  let n = 0
  for (let left = lies; left > 0; left >>= 1) n += left & 1
  return n
}

/** How many lie under the sheet: nobody counts them, but none gets lost. */
export const hidden = ({ spots }: Yard, shift: Shift): number =>
  spots.length - lying(shift) - Number(shift.loaded) - shift.binned

const ways: readonly (readonly [Deed, x: number, y: number])[] = [
  ['up', 0, -1],
  ['right', 1, 0],
  ['down', 0, 1],
  ['left', -1, 0],
]

/** Where a deed leads; undefined against crates and walls. */
export function neighbour({ width, height, walls }: Yard, at: number, deed: Deed): number | undefined {
  const way = ways.find(([name]) => name === deed)
  if (!way) return undefined
  const [x, y] = [(at % width) + way[1], Math.floor(at / width) + way[2]]
  const to = y * width + x
  return x < 0 || y < 0 || x >= width || y >= height || walls.includes(to) ? undefined : to
}

/** Everything that can be done now, standing still first: of deeds that pay alike the first is done. */
export function stepsFrom(yard: Yard, shift: Shift): Step[] {
  const { at, lies, loaded, binned } = shift
  const spot = yard.spots.indexOf(at)
  const here = spot >= 0 ? 2 ** spot : 0
  const after = (deed: Deed, change: Partial<Shift>, senses: Step['senses'], over = false): Step => {
    const to = { ...shift, ...change }
    return { deed, to, over, senses: { time: 1, seen: lying(to), ...senses } }
  }
  const steps = [after('wait', {}, {})]
  if (!loaded && (lies & here) !== 0)
    steps.push(after('grab', { loaded: true, lies: lies - here }, { grab: 1 }))
  if (!loaded && at === yard.bin && binned > 0)
    steps.push(after('grab', { loaded: true, binned: binned - 1 }, { grab: 1, take: 1 }))
  if (loaded && at === yard.bin) steps.push(after('drop', { loaded: false, binned: binned + 1 }, { bin: 1 }))
  if (loaded && at === yard.sheet) steps.push(after('drop', { loaded: false }, {}))
  if (loaded && here > 0 && (lies & here) === 0)
    steps.push(after('drop', { loaded: false, lies: lies + here }, {}))
  for (const [deed] of ways) {
    const to = neighbour(yard, at, deed)
    if (to === undefined) continue
    const home = to === yard.post
    const senses = { move: 1, ...(yard.paint.includes(to) && { paint: 1 }), ...(home && { post: 1 }) }
    steps.push(after(deed, { at: to }, senses, home))
  }
  return steps
}

import type { Lane } from '../store/room.ts'

/**
 * How fast the hum plays while the loss falls: an octave below at the first loss, rising an octave each time the loss
 * falls to a quarter, at most two octaves up. Learning is heard as a climb, in any kind and on any scale.
 */
export function humRate(firstLoss: number, loss: number): number {
  if (!(firstLoss > 0) || !(loss > 0)) return loss === 0 ? 2 : 0.5
  const octaves = Math.log2(firstLoss / loss) / 2
  return 0.5 * 2 ** Math.min(2, Math.max(-1, octaves))
}

/**
 * The same for models that learn side by side on the room's wall: by their losses' geometric mean, each as a share of its
 * first. Undefined while none of them learns, or none has told a loss that falls from above 0.
 */
export function lanesHum(lanes: readonly Pick<Lane, 'status' | 'losses'>[]): number | undefined {
  if (!lanes.some(({ status }) => status === 'busy')) return undefined
  const falls = lanes.flatMap(({ losses: [first = 0, ...more] }) =>
    first > 0 ? Math.max(1e-6, (more.at(-1) ?? first) / first) : [],
  )
  if (falls.length === 0) return undefined
  return humRate(1, Math.exp(falls.reduce((sum, fall) => sum + Math.log(fall), 0) / falls.length))
}

/**
 * The pitch of an error, hertz: `wrong` from 0, the least, at A2, to 1 four octaves above. A line that gets better is heard
 * to sink, as the hum of a training is heard to climb.
 */
export function tonePitch(wrong: number): number {
  return 110 * 2 ** (4 * Math.min(1, Math.max(0, wrong)))
}

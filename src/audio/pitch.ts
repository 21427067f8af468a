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
 * first. Where none tells a loss (a table looked up, a program), two octaves from the start to the end of what is done, as
 * the wall draws it. Undefined where none learns or has learned.
 */
export function lanesHum(lanes: readonly Pick<Lane, 'status' | 'losses' | 'done'>[]): number | undefined {
  const heard = lanes.filter(({ status }) => status === 'busy' || status === 'done')
  if (heard.length === 0) return undefined
  const falls = heard.flatMap(({ losses: [first = 0, ...more] }) =>
    first > 0 ? Math.max(1e-6, (more.at(-1) ?? first) / first) : [],
  )
  const shares = falls.length > 0 ? falls : heard.map(({ done }) => 16 ** -done)
  return humRate(1, Math.exp(shares.reduce((sum, share) => sum + Math.log(share), 0) / shares.length))
}

/**
 * The pitch of an error, hertz: `wrong` from 0, the least, at A2, to 1 four octaves above. A line that gets better is heard
 * to sink, as the hum of a training is heard to climb.
 */
export function tonePitch(wrong: number): number {
  return 110 * 2 ** (4 * Math.min(1, Math.max(0, wrong)))
}

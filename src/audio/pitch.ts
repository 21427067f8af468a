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
 * The pitch of an error, hertz: `wrong` from 0, the least, at A2, to 1 four octaves above. A line that gets better is heard
 * to sink, as the hum of a training is heard to climb.
 */
export function tonePitch(wrong: number): number {
  return 110 * 2 ** (4 * Math.min(1, Math.max(0, wrong)))
}

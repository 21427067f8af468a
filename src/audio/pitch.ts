/**
 * How fast the hum plays while the loss falls: an octave below at the first loss, rising an octave each time the loss
 * falls to a quarter, at most two octaves up. Learning is heard as a climb, in any kind and on any scale.
 */
export function humRate(firstLoss: number, loss: number): number {
  if (!(firstLoss > 0) || !(loss > 0)) return loss === 0 ? 2 : 0.5
  const octaves = Math.log2(firstLoss / loss) / 2
  return 0.5 * 2 ** Math.min(2, Math.max(-1, octaves))
}

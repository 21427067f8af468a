/** Moving lines: where they stand after a key, a drag or a tap. A line that is nowhere in the order lies unused. */

/** A line up or down by one; past the last it lies unused, and from there it comes back as the last. */
export function nudged(order: readonly number[], piece: number, by: -1 | 1): readonly number[] {
  const at = order.indexOf(piece)
  if (at < 0) return by < 0 ? [...order, piece] : order
  if (at === order.length - 1 && by > 0) return without(order, piece)
  return placed(order, piece, Math.max(0, at + by))
}

export const without = (order: readonly number[], piece: number) => order.filter((one) => one !== piece)

/** The line at this place among the others; past them all, last. */
export function placed(order: readonly number[], piece: number, at: number): readonly number[] {
  const others = without(order, piece)
  return [...others.slice(0, at), piece, ...others.slice(at)]
}

/**
 * What a tap on a line does: an unused one comes last; one in the program is taken in hand, and the next tap says where
 * to: another line's place, or, on itself or an unused one, out.
 */
export function tapped(
  order: readonly number[],
  inHand: number | undefined,
  piece: number,
): { readonly order: readonly number[]; readonly inHand: number | undefined } {
  if (inHand === undefined)
    return order.includes(piece) ? { order, inHand: piece } : { order: [...order, piece], inHand: undefined }
  const at = order.indexOf(piece)
  return {
    order: piece === inHand || at < 0 ? without(order, inHand) : placed(order, inHand, at),
    inHand: undefined,
  }
}

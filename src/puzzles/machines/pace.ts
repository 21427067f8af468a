import type { Timing } from '../kit/parade.ts'

/** Shares of an inspection's time: walking up to the thing, telling what is new tonight, and what comes of it. */
export const part = { walk: 0.24, tell: 0.34, act: 0.42 }

/** Calm at first, then faster, a rush; a mistake takes its time, the hard one has a drum roll, the last is slow again; what nobody sorted is soon passed. */
export function paceOf(
  { right, drum, answer }: { readonly right: boolean; readonly drum: boolean; readonly answer: number },
  index: number,
  of: number,
): Timing {
  const through = index / Math.max(1, of - 1)
  const calm = through < 0.2 || index === of - 1
  const usual = calm ? 4200 : through < 0.55 ? 2800 : 1700
  const unsorted = answer < 0
  const ms = unsorted ? 1100 : drum ? 6400 : right ? usual : Math.max(usual, 3600)
  return {
    ms,
    sureAt: Math.round(ms * part.walk),
    rightAt: Math.round(ms * (part.walk + part.tell)),
  }
}

/** Lets a report through at most `perSecond` times a second, and always the last one (`done` = 1). */
export function paced(
  report: (done: number, show?: unknown) => void,
  now: () => number,
  perSecond = 30,
): (done: number, show?: unknown) => void {
  let last = Number.NEGATIVE_INFINITY
  return (done, show) => {
    const time = now()
    if (done < 1 && time - last < 1000 / perSecond) return
    last = time
    report(done, show)
  }
}

/**
 * A slow line that everything from a host goes over. What is more urgent goes first, as hosts do that read the browser's
 * priorities (RFC 9218); of the same urgency the first that was asked for, or piece by piece where the browser can
 * use pieces. It never carries more than its rate, and a machine that wakes it late does not slow it: what it would have
 * carried meanwhile it may carry then.
 */
export interface LineSpeed {
  readonly bytesPerSecond: number
  /** How long an answer is on its way, milliseconds. */
  readonly latency: number
}

export interface Answer {
  readonly content: Buffer
  /** 0 is the most urgent, 7 the least. */
  readonly urgency: number
  /** Whether the browser can use it piece by piece. */
  readonly incremental: boolean
  begin(): void
  write(part: Buffer): void
  end(): void
}

export interface Line {
  carry(answer: Answer): void
  close(): void
}

/** Bytes of an answer after which another one may have its turn: about as much as a packet. */
const piece = 1400

export function createLine({ bytesPerSecond, latency }: LineSpeed, now = () => performance.now()): Line {
  const waiting: { readonly answer: Answer; at: number }[] = []
  const timers = new Set<ReturnType<typeof setTimeout>>()
  /** Since when the line has been busy without a break, and what it has carried since then. */
  let since = 0
  let carried = 0
  let running = false

  function next(): { readonly answer: Answer; at: number } | undefined {
    const urgency = Math.min(...waiting.map(({ answer }) => answer.urgency))
    return waiting.find(({ answer }) => answer.urgency === urgency)
  }

  function run(): void {
    const may = ((now() - since) / 1000) * bytesPerSecond
    while (carried < may) {
      const one = next()
      if (!one) {
        running = false
        return
      }
      const part = one.answer.content.subarray(one.at, one.at + piece)
      one.at += part.length
      carried += part.length
      if (part.length > 0) one.answer.write(part)
      const done = one.at >= one.answer.content.length
      if (done || one.answer.incremental) waiting.splice(waiting.indexOf(one), 1)
      if (done) one.answer.end()
      else if (one.answer.incremental) waiting.push(one)
    }
    later(run, 2)
  }

  function later(act: () => void, milliseconds: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, milliseconds)
    timers.add(timer)
  }

  return {
    carry(answer) {
      later(() => {
        answer.begin()
        waiting.push({ answer, at: 0 })
        if (running) return
        running = true
        since = now()
        carried = 0
        run()
      }, latency)
    },
    close() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}

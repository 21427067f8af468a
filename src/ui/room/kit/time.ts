import { useEffect, useRef, useState } from 'preact/hooks'
import { timeLeft } from '../../../room/clock.ts'
import { useHarbour } from '../../harbour.ts'

/** Milliseconds. */
const tick = 200

/** What the room's clock shows, in milliseconds; undefined while there is none. */
export function useTimeLeft(): number | undefined {
  const clock = useHarbour((state) => state.room?.state.clock)
  const since = useHarbour((state) => state.room?.since ?? 0)
  const [, again] = useState(0)
  useEffect(() => {
    if (clock?.is !== 'running') return
    const timer = setInterval(() => again((n) => n + 1), tick)
    return () => clearInterval(timer)
  }, [clock])
  return clock && timeLeft(clock, Date.now() - since)
}

/** Calls back once when a running clock comes to its end. */
export function useTimeUp(act: () => void): void {
  const left = useTimeLeft()
  const told = useRef(false)
  useEffect(() => {
    if (left !== 0) {
      told.current = false
    } else if (!told.current) {
      told.current = true
      act()
    }
  })
}

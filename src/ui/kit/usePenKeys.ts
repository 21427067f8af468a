import { useState } from 'preact/hooks'
import { padWords as words } from '../../i18n/pad.ts'
import type { Point, Stroke } from './hands.ts'
import { announce } from './live.tsx'
import { moved } from './penKeys.ts'
import { useSpeaking } from './speaking.ts'

interface Paper {
  /** The lines as they are now. */
  readonly lines: () => readonly Stroke[]
  readonly change: (strokes: readonly Stroke[]) => void
  /** The pen has left the paper. */
  readonly rest: () => void
}

/** The pen in the hands of somebody who has keys only: where it is, whether it draws, and what a key does. */
export function usePenKeys({ lines, change, rest }: Paper) {
  const { say } = useSpeaking()
  const [cursor, setCursor] = useState<Point>([0.5, 0.2])
  const [down, setDown] = useState(false)
  /** The line goes straight from where Enter was pressed to where it is pressed next. */
  const [straight, setStraight] = useState(false)

  const begin = () => change([...lines(), [cursor]])
  const extend = (at: Point) => change([...lines().slice(0, -1), [...(lines().at(-1) ?? []), at]])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(cursor, event.key, event.shiftKey)
    if (next) {
      setCursor(next)
      if (down && !straight) extend(next)
    } else if (event.key === 'Enter') {
      // By arrows alone a slope is a staircase.
      if (down) extend(cursor)
      else begin()
      announce(say(down ? words.lineTo : words.penDown))
      setDown(true)
      setStraight(true)
    } else if (event.key === ' ') {
      if (down) rest()
      else begin()
      announce(say(down ? words.penUp : words.penDown))
      setStraight(false)
      setDown(!down)
    } else if (event.key === 'Escape' && down) {
      setDown(false)
      rest()
      announce(say(words.penUp))
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      setDown(false)
      change([])
      rest()
      announce(say(words.cleared))
    } else if (event.key.toLowerCase() === 'z' && !event.altKey) {
      setDown(false)
      change(lines().slice(0, -1))
      rest()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { cursor, setCursor, down, setDown, onKeyDown }
}

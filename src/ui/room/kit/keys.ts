/** Keys of the room: one a team, Enter for what comes next. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isTeam, type TeamId } from '../../../room/teams.ts'
import { isTyping } from '../../keys.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'code'>

/** The team whose key was pressed: 1 to 8 of the upper row or of the number pad, with Shift too. */
export function teamKeyOf({ key, code }: Pressed): TeamId | undefined {
  const digit = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1] ?? /^[1-8]$/.exec(key)?.[0]
  const id = Number(digit) - 1
  return isTeam(id) ? id : undefined
}

/** Calls back on every key that nobody types with and nothing else has used; whoever uses one answers true. */
export function useRoomKey(act: (event: KeyboardEvent) => boolean | undefined): void {
  const latest = useRef(act)
  latest.current = act
  // Before anything is seen: whoever sees a button may press its key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.defaultPrevented || isTyping(event.target)) return
      // What is asked before the wall has the keys to itself.
      if (document.querySelector('dialog[open]')) return
      // What is focused answers Enter and Space itself.
      const own = event.key === 'Enter' || event.key === ' '
      if (own && event.target instanceof Element && event.target.closest('button, a, input, summary')) return
      if (latest.current(event)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Enter, wherever the focus is on nothing that can be pressed. */
export function useEnter(act: (() => void) | undefined): void {
  useRoomKey((event) => {
    if (event.key !== 'Enter' || !act) return
    act()
    return true
  })
}

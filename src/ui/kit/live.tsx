import { useEffect, useState } from 'preact/hooks'

type Listener = (message: string) => void
const listeners = new Set<Listener>()

/** Says something to a screen reader, politely, wherever focus is. Sparing: what a sighted player would notice. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message)
}

/** The live region of the page, and of a modal dialog, which silences what is outside. Two spans take turns, so that the same words said twice are read twice. */
export function LiveRegion() {
  const [said, setSaid] = useState({ words: '', turn: 0 })
  useEffect(() => {
    const listener: Listener = (words) => setSaid((before) => ({ words, turn: 1 - before.turn }))
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  return (
    <div class="unseen" aria-live="polite" aria-atomic="true" data-live>
      <span>{said.turn === 0 ? said.words : ''}</span>
      <span>{said.turn === 1 ? said.words : ''}</span>
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import type { Term as Entry } from '../../engine/index.ts'
import { announce } from './live.tsx'
import { useSpeaking } from './speaking.ts'
import './term.css'

interface TermProps {
  readonly entry: Entry
  /** The term as the sentence has it. */
  readonly children: ComponentChildren
}

/** A word of the field, underlined; a press opens what it means, beside it. Escape or a press elsewhere closes it. */
export function Term({ entry, children }: TermProps) {
  const { say } = useSpeaking()
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const place = (popover: HTMLElement) => {
    const at = word.current?.getBoundingClientRect()
    if (!at) return
    const size = popover.getBoundingClientRect()
    const x = Math.min(Math.max(12, at.left), innerWidth - size.width - 12)
    const below = at.bottom + 8
    const y = below + size.height > innerHeight ? Math.max(12, at.top - size.height - 8) : below
    popover.style.left = `${x}px`
    popover.style.top = `${y}px`
  }
  return (
    <>
      <button type="button" class="term" ref={word} popovertarget={id}>
        {children}
      </button>
      <span
        id={id}
        popover="auto"
        class="term__means"
        onToggle={(event) => {
          if (event.newState !== 'open') return
          place(event.currentTarget)
          announce(`${say(entry.term)}: ${say(entry.means)}`)
        }}
      >
        <strong>{say(entry.term)}</strong>
        <span>{say(entry.means)}</span>
      </span>
    </>
  )
}

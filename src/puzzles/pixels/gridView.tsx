import { useRef, useState } from 'preact/hooks'
import { side, squares } from './grid.ts'

export interface Square {
  /** What stands in it, and what a screen reader says of it after its place. */
  readonly text: string
  readonly says: string
  readonly back: string
  /** Whether it is dark, so that what stands in it must be light. */
  readonly dark?: boolean
  readonly pressed?: boolean
}

interface GridViewProps {
  readonly label: string
  /** The place of a square in words. */
  readonly place: (at: number) => string
  readonly square: (at: number) => Square
  readonly onPress: (at: number) => void
}

/** Sixty-four squares to press: one stop of the Tab key, arrows go from square to square. */
export function GridView({ label, place, square, onPress }: GridViewProps) {
  const [stop, setStop] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const go = (at: number) => {
    setStop(at)
    grid.current?.querySelectorAll('button')[at]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -side, ArrowDown: side }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    // At an edge it stays, rather than jump to another row.
    const along = Math.abs(to) === 1
    if (along && Math.floor((stop + to) / side) !== Math.floor(stop / side)) return
    if (stop + to >= 0 && stop + to < squares) go(stop + to)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like one
    <div ref={grid} class="pixels-grid" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {Array.from({ length: squares }, (_, at) => {
        const { text, says, back, dark, pressed } = square(at)
        return (
          <button
            key={at}
            type="button"
            class="pixels-square"
            tabIndex={at === stop ? 0 : -1}
            aria-label={`${place(at)}: ${says}`}
            {...(pressed !== undefined && { 'aria-pressed': pressed })}
            data-dark={dark || undefined}
            style={`--back: ${back}`}
            onFocus={() => setStop(at)}
            onClick={() => onPress(at)}
          >
            {text}
          </button>
        )
      })}
    </div>
  )
}

import { markOf, markPath } from '../../look/index.ts'
import './mark.css'

export interface MarkProps {
  /** The class's index: the same index has the same colour, shape and letter everywhere, canvas included. */
  readonly of: number
  /** Instead of the mark's own letter: a digit class shows its digit. */
  readonly letter?: string
  /** Em. */
  readonly size?: number
}

/** A class's mark: colour, shape and letter. Decoration: put the class's name beside it or in a label. */
export function ClassMark({ of, letter, size = 1.6 }: MarkProps) {
  const mark = markOf(of)
  return (
    <svg class="mark" viewBox="0 0 24 24" style={`font-size: ${size}em`} aria-hidden="true" focusable="false">
      <path d={markPath(mark)} fill={mark.colour} />
      <text x="12" y="12.600" class="mark__letter">
        {letter ?? mark.letter}
      </text>
    </svg>
  )
}

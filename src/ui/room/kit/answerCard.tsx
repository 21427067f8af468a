import { markOf, markPath } from '../../../look/index.ts'
import './answerCard.css'

/** A card that is held up: the mark of the class that it stands for, as large as the words around. Its name stands beside it. */
export function AnswerCard({ of }: { readonly of: number }) {
  const mark = markOf(of)
  return (
    <svg class="answer-card" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={markPath(mark)} fill={mark.colour} />
      <text x="12" y="12.6">
        {mark.letter}
      </text>
    </svg>
  )
}

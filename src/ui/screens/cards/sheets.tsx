import { useMemo } from 'preact/hooks'
import { type Deck, markOf } from '../../../cards/deck.ts'
import { sides } from '../../../cards/votes.ts'
import { cardsWords as words } from '../../../i18n/cards.ts'
import { useSpeaking } from '../../kit/speaking.ts'

export type PerPage = 1 | 2 | 4

interface CardSheetsProps {
  readonly deck: Deck
  readonly pupils: number
  readonly perPage: PerPage
}

/** Every pupil's card, one, two or four a page, with lines to cut along. */
export function CardSheets({ deck, pupils, perPage }: CardSheetsProps) {
  const pages = Array.from({ length: Math.ceil(pupils / perPage) }, (_, page) =>
    Array.from({ length: Math.min(perPage, pupils - page * perPage) }, (_, i) => page * perPage + i + 1),
  )
  return (
    <div class="cards__pages" data-per-page={perPage}>
      {pages.map((cards) => (
        <div class="cards__page" key={cards[0]}>
          {cards.map((card) => (
            <PaperCard key={card} deck={deck} card={card} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** White around the mark, in its cells: less, and it is not found. */
const quiet = 1.4

/** A mark with a letter along each side: the one that is up can be read, and is small enough that neighbours cannot. */
function PaperCard({ deck, card }: { readonly deck: Deck; readonly card: number }) {
  const { say } = useSpeaking()
  const path = useMemo(() => pathOf(deck, card), [deck, card])
  const { cells } = deck
  const whole = cells + quiet * 2
  const middle = cells / 2
  return (
    <svg
      class="cards__card"
      viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`}
      role="img"
      aria-label={say(words.card, { n: card, deck: deck.name })}
    >
      <rect x={-quiet} y={-quiet} width={whole} height={whole} fill="white" />
      <path d={path} fill="black" shape-rendering="crispEdges" />
      {sides.map((side, i) => (
        <g key={side} transform={`rotate(${i * 90} ${middle} ${middle})`}>
          <text x={middle} y={-0.55} font-size="0.62" font-weight="700" text-anchor="middle" fill="black">
            {side}
          </text>
          <text x={cells - 0.1} y={-0.62} font-size="0.36" text-anchor="end" fill="#444">
            {card} {deck.name}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Dark cells, row by row. */
function pathOf(deck: Deck, card: number): string {
  return markOf(deck, card)
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
}

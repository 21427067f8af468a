import type { Level } from '../../../../engine/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { quarters } from '../network.ts'
import { letterOf } from '../rules.ts'
import { tableOf } from '../table.ts'
import { paperWords as words } from '../words.ts'

const shown = ['−1', '−½', '+½', '+1'] as const
/** What the card says when it lies so. */
export const valueOfCard = (quarter: number): string => shown[quarter] ?? ''

interface BoardProps {
  readonly level: Level
  /** As the cards lie, with the one in hand as it is held. */
  readonly turned: readonly number[]
  readonly hand?: { readonly card: number; readonly was: number } | undefined
  readonly press?: ((card: number) => void) | undefined
}

/** A neuron a row: three cards into it, one on to the answer. */
export function Board({ level, turned, hand, press }: BoardProps) {
  const { say } = useSpeaking()
  const [across, up] = tableOf(level.setup)?.measures ?? []
  const heads = [
    across ? say(words.across, { name: say(across.name) }) : '',
    up ? say(words.up, { name: say(up.name) }) : '',
    say(words.constant),
    say(words.answer),
  ]
  const rows = [0, 1, 2]
  return (
    <fieldset class="paper__board" aria-label={say(words.cards)}>
      {heads.map((head, i) => (
        <span key={i} class="paper__head" data-out={i === 3 || undefined}>
          {head}
        </span>
      ))}
      {rows.flatMap((row) =>
        [0, 1, 2, 3].map((place) => {
          const card = row * 4 + place
          return (
            <Card
              key={card}
              card={card}
              quarter={turned[card] ?? 0}
              was={hand?.card === card ? hand.was : undefined}
              neuron={place === 3 ? row + 1 : undefined}
              press={press}
            />
          )
        }),
      )}
    </fieldset>
  )
}

interface CardProps {
  readonly card: number
  readonly quarter: number
  readonly was: number | undefined
  /** Before the cards that go on to the answer stands the neuron they come from. */
  readonly neuron: number | undefined
  readonly press: BoardProps['press']
}

function Card({ card, quarter, was, neuron, press }: CardProps) {
  const { say } = useSpeaking()
  const value = valueOfCard(quarter)
  const letter = letterOf(card)
  return (
    <span class="paper__place" data-out={neuron !== undefined || undefined}>
      {neuron !== undefined && (
        <span class="paper__neuron" aria-hidden="true">
          Σ
        </span>
      )}
      <button
        type="button"
        class="paper__card"
        data-plus={(quarters[quarter] ?? 0) > 0 || undefined}
        data-hand={was !== undefined || undefined}
        aria-label={say(words.card, { letter, value })}
        disabled={!press}
        onClick={() => press?.(card)}
      >
        <kbd class="paper__letter">{letter}</kbd>
        <b class="paper__value figures">{value}</b>
        <s class="paper__was figures">{was === undefined ? ' ' : valueOfCard(was)}</s>
      </button>
    </span>
  )
}

import { useMemo, useState } from 'preact/hooks'
import { type Answers, sides } from '../../../cards/votes.ts'
import type { Text } from '../../../engine/index.ts'
import { blocksOf, blockVotes } from '../../../room/blocks.ts'
import type { Team, TeamId } from '../../../room/teams.ts'
import { IconButton } from '../../kit/button.tsx'
import { CardReading } from '../../kit/cards/cardReading.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Badge } from './badge.tsx'
import './paperCards.css'

/** As many as there are cards in the largest set. */
const mostCards = 40

interface PaperCardsProps {
  readonly teams: readonly Team[]
  /** How many cards are held in the class. */
  readonly cards: number
  readonly setCards: (cards: number) => void
  /** Answers that there are. */
  readonly answers: number
  readonly words: Readonly<Record<'pupils' | 'fewer' | 'more' | 'whose', Text>>
  /** Told whenever what most cards of a team say has changed. */
  readonly raise: (team: TeamId, on: number) => void
}

/** Every pupil's paper card, read by camera or by keys, as the teams' answers: each team has a block of numbers. */
export function PaperCards({ teams, cards, setCards, answers, words, raise }: PaperCardsProps) {
  const { say } = useSpeaking()
  const [raised, setRaised] = useState<ReadonlyMap<TeamId, number>>(new Map())
  const roster = useMemo(() => Array.from({ length: cards }, (_, i) => i + 1), [cards])
  const blocks = blocksOf(
    teams.map(({ id }) => id),
    cards,
  )
  const to = (many: number) => setCards(Math.min(mostCards, Math.max(teams.length, many)))
  const take = (read: Answers) => {
    const votes = blockVotes(read, sides.slice(0, answers), blocks)
    for (const { team, on } of votes) if (raised.get(team) !== on) raise(team, on)
    setRaised(new Map(votes.map(({ team, on }) => [team, on])))
  }
  return (
    <div class="paper-cards">
      <div class="paper-cards__head">
        <span class="paper-cards__many">
          <IconButton icon="minus" label={say(words.fewer)} onPress={() => to(cards - 1)} />
          <span class="figures" aria-live="polite">
            {say(words.pupils, { n: cards })}
          </span>
          <IconButton icon="plus" label={say(words.more)} onPress={() => to(cards + 1)} />
        </span>
        <ul class="paper-cards__blocks">
          {blocks.map(({ team, from, to }) => (
            <li key={team}>
              <Badge of={team} size="small" />
              <span class="figures">{say(words.whose, { from, to })}</span>
            </li>
          ))}
        </ul>
      </div>
      <CardReading key={cards} roster={roster} onAnswers={take} />
    </div>
  )
}

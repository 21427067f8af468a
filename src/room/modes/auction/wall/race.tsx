import { useMemo } from 'preact/hooks'
import { roomWords } from '../../../../i18n/room.ts'
import { markOf } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AskAll } from '../../../../ui/room/kit/askAll.tsx'
import { Badge, teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { ReflectFoot } from '../../../../ui/room/kit/foot.tsx'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { LearnFirst } from '../../../../ui/room/kit/learnFirst.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { TellingFoot } from '../../../../ui/room/kit/tellingFoot.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { type Figures, figuresOf, leadersAt, winnersOf } from '../../../lanes.ts'
import { lotsOf, paidBy } from '../rules.ts'
import { auctionWords as words } from '../words.ts'
import { type AuctionProps, useTeamNames } from './lot.tsx'

const answers = {
  better: { sign: '✓', words: words.yes },
  worse: { sign: '✗', words: words.no },
} as const

/** Everything is sold: does money make the best model? */
export function Ask(props: AuctionProps) {
  const { state, room, act } = props
  const { say } = useSpeaking()
  return (
    <AskAll
      class="auction"
      teams={room.teams}
      guesses={state.guesses}
      say={answers}
      ask={say(words.ask)}
      how={words.askHow}
      lock={words.train}
      act={act}
    >
      <Purses {...props} />
    </AskAll>
  )
}

/** What each team has bought, and for how much. */
function Purses({ state, room, sale }: AuctionProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  return (
    <ul class="auction__brief">
      {room.teams.map((team) => (
        <li
          key={team.id}
          class="auction__row auction__row--brief"
          style={`--team: ${markOf(team.id).colour}`}
        >
          <span class="auction__badge">
            <Badge of={team.id} size="small" />
          </span>
          <span>{nameOf(team)}</span>
          <span class="auction__has auction__names">
            {lotsOf(state, team.id)
              .flatMap((at) => {
                const lot = sale.lots[at]
                return lot ? say(lot.name) : []
              })
              .join(say(words.comma)) || '–'}
          </span>
          <b class="auction__figure auction__sum figures">{say(words.paid, { n: paidBy(state, team.id) })}</b>
        </li>
      ))}
    </ul>
  )
}

/** A model for each team, trained on what it bought; then all on the same unseen cases. */
export function Train(props: AuctionProps) {
  const { state, level, sale, room } = props
  const nameOf = useTeamName()
  const recipes = useMemo(
    () => state.lanes.map((team) => sale.recipe(lotsOf(state, team))),
    [state.lanes, state.sold, sale],
  )
  return (
    <LearnFirst
      class="auction"
      level={level}
      setup={sale.setup}
      recipes={recipes}
      names={state.lanes.map((team) => nameOf(teamOf(room.teams, team)))}
      learning={words.learning}
      icon="flag"
      go={words.go}
      follow={(lanes) => <Running {...props} lanes={lanes} />}
    />
  )
}

/** A lane that came to no outcome stays on the line. */
const resultOf = ({ outcome }: Lane): Figures | null => (outcome ? figuresOf(outcome.events) : null)

function Running({ state, room, sale, act, lanes }: AuctionProps & { readonly lanes: readonly Lane[] }) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const telling = useTelling(lanes, { slow: true })
  const { told, at, of: many, over } = telling
  const rows = state.lanes.map(
    (team, i): LaneRow => ({
      key: String(team),
      head: <Badge of={team} size="small" />,
      name: nameOf(teamOf(room.teams, team)),
      told: told[i] ?? { pace: [], at: [] },
      colour: markOf(team).colour,
    }),
  )
  const winners = over ? leadersAt(told, many, many).flatMap((i) => String(state.lanes[i] ?? '')) : undefined
  const bad = sale.lots.map(({ fault }) => fault !== undefined)
  return (
    <section class="game auction">
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes rows={rows} at={at} of={many} winners={winners} />
      <TellingFoot
        telling={telling}
        icon="star"
        words={roomWords.goAhead}
        onPress={() => act({ type: 'result', figures: lanes.map(resultOf), bad })}
      />
    </section>
  )
}

/** The best first, with what each paid, and what the round gave. */
export function Points({ state, room, act }: AuctionProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const names = useTeamNames(room.teams)
  const winners = winnersOf(state.figures).flatMap((lane) => state.lanes[lane] ?? [])
  const rows = state.lanes
    .map((team, i) => ({ team, figure: state.figures[i] }))
    .sort((a, b) => (b.figure?.right ?? -1) - (a.figure?.right ?? -1))
  return (
    <section class="game auction">
      <Heading>
        {winners.length > 0 ? say(words.won, { teams: names(winners) }) : say(words.nobodyWon)}
      </Heading>
      <ol class="auction__purses">
        {rows.map(({ team, figure }) => (
          <li key={team} class="auction__row" style={`--team: ${markOf(team).colour}`}>
            <Badge of={team} size="small" />
            <span>{nameOf(teamOf(room.teams, team))}</span>
            <span class="auction__has figures">{say(words.paid, { n: paidBy(state, team) })}</span>
            <b class="auction__figure figures">
              {figure ? say(roomWords.rightOf, { n: figure.right, of: figure.of }) : say(roomWords.failed)}
            </b>
            <b class="auction__gain figures">{say(roomWords.gave, { n: state.won[team] ?? 0 })}</b>
          </li>
        ))}
      </ol>
      <ReflectFoot go={() => act({ type: 'reflect' })} />
    </section>
  )
}

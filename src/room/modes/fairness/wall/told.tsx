import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Foot } from '../../../../ui/room/kit/foot.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useSteps } from '../../../../ui/room/kit/steps.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { accuracyOf, approvedOf, bothOf, gapOf, groups, tallyOf } from '../counts.ts'
import { rounds } from '../files.ts'
import type { Fairness, FairnessAct } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'
import { Bars } from './bars.tsx'
import { GroupMark } from './groupMark.tsx'
import { groupWords, useLineWords, usePercent } from './names.ts'
import { Table } from './table.tsx'

type Props = WallProps<Fairness, FairnessAct>

/** Milliseconds for all two hundred, in so many steps. */
const [whole, steps] = [7000, 50]

/** The threshold meets people that the model has never seen. */
export function Told({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const { at, over, skip, again } = useSteps(steps, whole / steps)
  const { held } = state
  const counts = state.sets[state.round + 1]
  if (!held || !counts) return null
  const n = read(held)
  return (
    <section class="game fairness fairness--told">
      <Heading key={String(over)}>{say(over ? words.decided : words.deciding, { n })}</Heading>
      <Bars counts={counts} line={held.line} on={words.onUnseen} told={at / steps} />
      <Table
        state={state}
        teams={room.teams}
        aims={room.teams.length <= 4}
        won={over ? state.won : undefined}
      />
      <div class="room__foot">
        {over ? (
          <>
            <Button size="large" icon="restart" onPress={again}>
              {say(roomWords.replay)}
            </Button>
            <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
              {say(state.round + 1 < rounds ? words.nextRound : roomWords.reflect)}
            </Primary>
          </>
        ) : (
          <Button size="large" icon="skip" onPress={skip}>
            {say(roomWords.skip)}
          </Button>
        )}
      </div>
    </section>
  )
}

/** From so many points on, a gap is more than chance among so few people. */
const farApart = 10

/** How far apart the groups were, in points; a wide gap has a sign too. */
function Apart({ by }: { readonly by: number }) {
  return (
    <td data-apart={by >= farApart || undefined}>
      {by}
      {by >= farApart && <span aria-hidden="true"> ↔</span>}
    </td>
  )
}

/** A minute with what all three rounds did. */
export function Talk({ state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const percent = usePercent()
  return (
    <section class="game fairness">
      <Heading>{say(roomWords.reflect)}</Heading>
      <table class="fairness__log figures">
        <thead>
          <tr>
            <th scope="col">{say(words.threshold)}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                <GroupMark of={group} /> {say(groupWords[group])}
              </th>
            ))}
            <th scope="col">{say(words.apartBy)}</th>
            <th scope="col">{say(words.wrongYes)} ✗</th>
            <th scope="col">{say(words.wrongNo)} ✗</th>
            <th scope="col">{say(words.right)}</th>
          </tr>
        </thead>
        <tbody>
          {state.log.map((held, i) => {
            const counts = state.sets[i + 1]
            if (!counts) return null
            const both = bothOf(counts, held.line)
            return (
              <tr key={i}>
                <th scope="row">{read(held)}</th>
                <td>{percent(approvedOf(tallyOf(counts, 0, held.line[0])))}</td>
                <td>{percent(approvedOf(tallyOf(counts, 1, held.line[1])))}</td>
                <Apart by={Math.round(gapOf(counts, held.line) * 100)} />
                <td>{both.wrongYes}</td>
                <td>{both.wrongNo}</td>
                <td>{percent(accuracyOf(both))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="room__talk">{say(words.talk)}</p>
      <p class="fairness__about">{say(words.talkAge)}</p>
      <p class="room__credit">{say(words.credit)}</p>
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { accuracyOf, approvedOf, bothOf, gapOf, tallyOf } from '../counts.ts'
import { rounds } from '../files.ts'
import type { Fairness, FairnessAct } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'
import { Bars } from './bars.tsx'
import { groupWords, useLineWords, usePercent } from './names.ts'
import { Table } from './table.tsx'

type Props = WallProps<Fairness, FairnessAct>

/** Milliseconds for all two hundred, in so many steps. */
const [whole, steps] = [7000, 50]

/** How much has been told, 0..1; all of it at once where nothing moves by itself. */
function useSlowly() {
  const calm = document.documentElement.dataset.calm !== undefined
  const [step, setStep] = useState(calm ? steps : 0)
  useEffect(() => {
    if (step >= steps) return
    const timer = setTimeout(() => setStep((n) => n + 1), whole / steps)
    return () => clearTimeout(timer)
  }, [step])
  return {
    told: step / steps,
    skip: () => setStep(steps),
    again: () => setStep(calm ? steps : 0),
  }
}

/** The threshold meets people that the model has never seen. */
export function Told({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const { told, skip, again } = useSlowly()
  const over = told >= 1
  useRoomKey(({ key }) => {
    if (key.toLowerCase() === 's') skip()
    else if (key.toLowerCase() === 'a') again()
    else return
    return true
  })
  const { held } = state
  const counts = state.sets[state.round + 1]
  if (!held || !counts) return null
  const n = read(held)
  return (
    <section class="fairness">
      <Heading key={String(over)}>{say(over ? words.decided : words.deciding, { n })}</Heading>
      <Bars counts={counts} line={held.line} on={words.onUnseen} told={told} />
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

/** A minute with what all three rounds did. */
export function Talk({ state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const percent = usePercent()
  return (
    <section class="fairness">
      <Heading>{say(roomWords.reflect)}</Heading>
      <table class="fairness__log figures">
        <thead>
          <tr>
            <th scope="col">{say(words.threshold)}</th>
            <th scope="col">{say(groupWords[0])}</th>
            <th scope="col">{say(groupWords[1])}</th>
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
              <tr key={i} data-apart={gapOf(counts, held.line) >= 0.1 || undefined}>
                <th scope="row">{read(held)}</th>
                <td>{percent(approvedOf(tallyOf(counts, 0, held.line[0])))}</td>
                <td>{percent(approvedOf(tallyOf(counts, 1, held.line[1])))}</td>
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
      <p class="fairness__credit">{say(words.credit)}</p>
      <div class="room__foot">
        <Primary iconAfter="next" onPress={() => act({ type: 'next' })}>
          {say(words.next)}
        </Primary>
      </div>
    </section>
  )
}

import { useMemo, useState } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { colour } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { Learning } from '../../../../ui/room/kit/learning.tsx'
import { useNarration } from '../../../../ui/room/kit/narrated.ts'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { allEnded, useLanes, useRoomLevel } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { figuresOf, momentsIn, toldOf } from '../../../lanes.ts'
import { answersOf, type Case, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { Answers, answerOf, caseOf, recipesOf, useQuestion } from './question.tsx'

/** Locked: the model is trained in front of everybody, then its contest is told slowly. */
export function Reveal(props: WallProps<Derby, DerbyAct>) {
  const { say } = useSpeaking()
  const one = caseOf(props.state)
  const { level, lost } = useRoomLevel(one?.level)
  if (lost) return <p class="derby__lost">{say(roomWords.lost)}</p>
  if (!one || !level) return <p class="derby__lost">…</p>
  return <Trained {...props} one={one} level={level} />
}

interface Parts extends WallProps<Derby, DerbyAct> {
  readonly one: Case
  readonly level: Level
}

function Trained(props: Parts) {
  const { say } = useSpeaking()
  const { one, level, state, room } = props
  const recipes = useMemo(() => recipesOf(one, level), [one, level])
  const lanes = useLanes(level, recipes)
  const [shown, setShown] = useState(false)
  const names = useLaneNames(props, recipes.length)
  const ready = allEnded(lanes, recipes.length)
  const { what, ask } = useQuestion(one, level)
  if (ready && shown) return <Parade {...props} lanes={lanes} names={names} />
  return (
    <section class="derby">
      <Heading>{say(ready ? roomWords.trained : words.locked)}</Heading>
      <p class="derby__recipe">{what ?? ask}</p>
      <Learning lanes={lanes} names={names} />
      <Answers derby={state} one={one} level={level} teams={room.teams.length} open={true} />
      <div class="room__foot">
        <Primary icon="eye" busy={!ready} onPress={() => setShown(true)}>
          {say(ready ? roomWords.reveal : roomWords.training)}
        </Primary>
      </div>
    </section>
  )
}

/** Each lane is called by the answer that it stands for; a single one by what it is. */
function useLaneNames({ state, one, level }: Parts, many: number): string[] {
  const { say } = useSpeaking()
  return Array.from({ length: many }, (_, i) => {
    const text = many > 1 ? answerOf(one, level, i) : level.title
    const letter = many > 1 ? `${letterOf(state.order.indexOf(i))} ` : ''
    return letter + (text ? say(text) : '')
  })
}

const laneColours = [colour.neonBlue, colour.lantern, colour.jade, colour.pink]

function Parade({
  state,
  one,
  level,
  room,
  act,
  lanes,
  names,
}: Parts & { readonly lanes: readonly Lane[]; readonly names: readonly string[] }) {
  const { say } = useSpeaking()
  const told = useMemo(() => lanes.map(({ outcome }) => toldOf(outcome?.events ?? [])), [lanes])
  const many = momentsIn(told)
  const finish = () => {
    const figures = lanes.map(({ outcome }) => figuresOf(outcome?.events ?? []))
    act({ type: 'result', answers: answersOf(one, figures, level.predict.answer), figures })
  }
  const { at, over, skip } = useTelling(many, [], () => undefined)
  const narrate = useNarration(level)
  useRoomKey(({ key }) => {
    if (key.toLowerCase() !== 's') return
    skip()
    return true
  })
  const single = told.length === 1 ? told[0] : undefined
  const event = single && lanes[0]?.outcome?.events[single.at[Math.min(at, many) - 1] ?? -1]
  const rows = told.map(
    (one, i): LaneRow => ({
      key: names[i] ?? String(i),
      head: told.length > 1 ? letterOf(state.order.indexOf(i)) : '',
      name: names[i]?.replace(/^[A-D] /, '') ?? '',
      told: one,
      colour: laneColours[i] ?? colour.mist,
    }),
  )
  return (
    <section class="derby">
      <Heading unseen>{say(roomWords.reveal)}</Heading>
      <Lanes rows={rows} at={at} of={many} />
      {single && (
        <p class="derby__told" data-right={event?.right}>
          {narrate(event) || ' '}
        </p>
      )}
      <Answers derby={state} one={one} level={level} teams={room.teams.length} open={true} />
      <div class="room__foot">
        {over ? (
          <Primary icon="flag" onPress={finish}>
            {say(words.andNow)}
          </Primary>
        ) : (
          <Button size="large" icon="skip" onPress={skip}>
            {say(roomWords.skip)}
          </Button>
        )}
      </div>
    </section>
  )
}

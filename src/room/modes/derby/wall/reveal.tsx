import { useMemo } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { colour } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { LearnFirst } from '../../../../ui/room/kit/learnFirst.tsx'
import { useNarration } from '../../../../ui/room/kit/narrated.ts'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { SureMistake, useSureMistake } from '../../../../ui/room/kit/sureMistake.tsx'
import { TellingFoot } from '../../../../ui/room/kit/tellingFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../../ui/room/kit/withLevel.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { figuresOf } from '../../../lanes.ts'
import { mostStops } from '../../../sureMistakes.ts'
import { answersOf, type Case, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { Answers, answerOf, caseOf, recipesOf, useQuestion } from './question.tsx'

/** Locked: the model is trained in front of everybody, then its contest is told slowly. */
export function Reveal(props: WallProps<Derby, DerbyAct>) {
  const one = caseOf(props.state)
  return (
    <WithLevel id={one?.level}>{(level) => one && <Trained {...props} one={one} level={level} />}</WithLevel>
  )
}

interface Parts extends WallProps<Derby, DerbyAct> {
  readonly one: Case
  readonly level: Level
}

function Trained(props: Parts) {
  const { one, level, state, room } = props
  const recipes = useMemo(() => recipesOf(one, level), [one, level])
  const names = useLaneNames(props, recipes.length)
  const { what, ask } = useQuestion(one, level)
  return (
    <LearnFirst
      class="derby"
      level={level}
      recipes={recipes}
      names={names}
      learning={words.locked}
      icon="eye"
      go={roomWords.reveal}
      above={<p class="derby__recipe">{what ?? ask}</p>}
      below={<Answers derby={state} one={one} level={level} teams={room.teams.length} open={true} />}
      follow={(lanes) => <Parade {...props} lanes={lanes} names={names} />}
    />
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
  const mistake = useSureMistake(level, lanes, state.stops < mostStops)
  const telling = useTelling(lanes, { stopAt: mistake?.moment })
  const { told, at, of: many } = telling
  const finish = () => {
    const figures = lanes.map(({ outcome }) => figuresOf(outcome?.events ?? []))
    const answers = answersOf(one, figures, level.predict.answer)
    act({ type: 'result', answers, figures, ...(telling.waited && { stopped: true }) })
  }
  const narrate = useNarration(level)
  const { what, ask } = useQuestion(one, level)
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
  if (mistake && telling.stopped)
    return (
      <SureMistake
        class="derby"
        level={level}
        event={mistake.event}
        {...(lanes.length > 1 && { whose: names[mistake.lane] })}
        go={telling.goOn}
      />
    )
  return (
    <section class="game derby">
      <Heading unseen>{say(roomWords.reveal)}</Heading>
      {single && <p class="derby__recipe">{what ?? ask}</p>}
      <Lanes rows={rows} at={at} of={many} />
      {single && (
        <p class="derby__told" data-right={event?.right}>
          {narrate(event) || ' '}
        </p>
      )}
      <Answers derby={state} one={one} level={level} teams={room.teams.length} open={true} />
      <TellingFoot telling={telling} icon="flag" words={words.andNow} onPress={finish} />
    </section>
  )
}

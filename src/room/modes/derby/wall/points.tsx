import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useRoomLevel } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { type Case, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { Answers, answerOf, caseOf, useQuestion } from './question.tsx'

type Props = WallProps<Derby, DerbyAct>

function useAnswerLine(derby: Derby, one: Case | undefined, level: Level | undefined): string {
  const { say } = useSpeaking()
  const { answers, order } = derby
  const letters = answers.map((choice) => letterOf(order.indexOf(choice)))
  const [only] = answers
  const text = one && level && only !== undefined ? answerOf(one, level, only) : undefined
  return answers.length === 1 && text
    ? say(words.wasRight, { letter: letters[0] ?? '', answer: say(text) })
    : say(words.wereRight, { letters: letters.join(say(words.or)) })
}

/** Who had it, and what it was worth in this round; never how anybody stands. */
export function Points({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const one = caseOf(state)
  const { level } = useRoomLevel(one?.level)
  const line = useAnswerLine(state, one, level)
  const winners = room.teams.filter(({ id }) => (state.won[id] ?? 0) > 0)
  if (!one || !level) return <p class="derby__lost">…</p>
  return (
    <section class="derby">
      <Heading>{line}</Heading>
      <Answers
        derby={state}
        one={one}
        level={level}
        teams={room.teams.length}
        open={true}
        right={state.answers}
      />
      {winners.length === 0 ? (
        <p class="derby__told">{say(words.nobody)}</p>
      ) : (
        <ul class="derby__winners">
          {winners.map((team) => (
            <li key={team.id}>
              <Badge of={team.id} />
              <span>{nameOf(team)}</span>
              <b class="figures">{say(roomWords.gave, { n: state.won[team.id] ?? 0 })}</b>
            </li>
          ))}
        </ul>
      )}
      <div class="room__foot">
        <Primary icon="hint" onPress={() => act({ type: 'reflect' })}>
          {say(roomWords.reflect)}
        </Primary>
      </div>
    </section>
  )
}

/** A minute with the figures, why it came out so, and one question to discuss. */
export function LookBack({ state, act }: Props) {
  const { say } = useSpeaking()
  const one = caseOf(state)
  const { level } = useRoomLevel(one?.level)
  const line = useAnswerLine(state, one, level)
  const { what } = useQuestion(one ?? { level: '', ask: 'own', choices: 2 }, level ?? nowhere)
  if (!one || !level) return <p class="derby__lost">…</p>
  const [first = { right: 0, of: 0 }] = state.figures
  const question = level.teacher?.predict.ask
  return (
    <section class="derby derby--reflect">
      <Heading>{say(roomWords.reflect)}</Heading>
      <p class="derby__recipe">{what ? `${what}: ${line}` : line}</p>
      <ul class="derby__figures">
        {state.figures.map((figure, i) => (
          <li key={i}>
            {state.figures.length > 1 && <kbd class="derby__letter">{letterOf(state.order.indexOf(i))}</kbd>}
            <b class="figures">{say(roomWords.rightOf, { n: figure.right, of: figure.of })}</b>
          </li>
        ))}
      </ul>
      <p class="derby__why">{say(level.predict.after)}</p>
      <p class="derby__talk">
        {question ? say(question) : say(words.talkShare, { n: first.right, of: first.of })}
      </p>
      <div class="room__foot">
        <Primary iconAfter="next" onPress={() => act({ type: 'next' })}>
          {say(words.next)}
        </Primary>
      </div>
    </section>
  )
}

const nobody = { en: '', 'zh-Hant': '', 'zh-Hans': '' }
const nowhere = { predict: { ask: nobody, choices: [], after: nobody } } as unknown as Level

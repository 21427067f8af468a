import { decimal } from '../../../../i18n/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import type { RoomState } from '../../../state.ts'
import { questions } from '../animals.ts'
import { type Answer, type Neurons, ownersOf, pushOf, questionsOf } from '../rules.ts'
import { neuronWords as words } from '../words.ts'

/** A weight with its sign, as mathematics writes it. */
export function useSigned(): (n: number, digits?: number) => string {
  const { lang } = useSpeaking()
  return (n, digits = 0) => `${n > 0 ? '+' : ''}${decimal(lang, n, digits)}`
}

/** A team's key is for its first question, with Shift for its second. */
export function useQuestionKeys(
  room: RoomState,
  { asked }: Neurons,
  press: (question: number) => void,
): void {
  const teams = room.teams.map(({ id }) => id)
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    const mine = questionsOf(team, asked, teams)
    const question = mine[event.shiftKey ? 1 : 0]
    if (question === undefined) return
    press(question)
    return true
  })
}

const signs = { yes: '▲', no: '▼', unsaid: '·' } as const
export const keyOfAnswer = (answer: Answer) => (answer === null ? 'unsaid' : answer === 1 ? 'yes' : 'no')

interface BoardProps {
  readonly room: RoomState
  readonly state: Neurons
  /** Whether the neurons answer now, or have. */
  readonly answers?: readonly Answer[]
  /** What the data say, once it is told. */
  readonly facts?: readonly Answer[] | undefined
  /** So many have been added up. */
  readonly added?: number
  readonly press?: (question: number) => void
}

/** All neurons: whose, what each asks, its weight, and whether it stands. */
export function Board({ room, state, answers, facts, added = 0, press }: BoardProps) {
  const { say } = useSpeaking()
  const signed = useSigned()
  const teams = room.teams.map(({ id }) => id)
  return (
    <ul class="neurons__board" data-three={state.asked === 5 || state.asked === 6 || undefined}>
      {state.weights.map((weight, i) => {
        const question = questions[i]
        if (!question) return null
        const answer = answers ? (answers[i] ?? null) : undefined
        const stand = answer === undefined ? undefined : keyOfAnswer(answer)
        const read = stand ? say(words[stand]) : say(words.weightIs, { n: signed(weight) })
        return (
          <li key={question.column}>
            <button
              type="button"
              class="neurons__one"
              data-stands={stand}
              data-added={i < added || undefined}
              aria-label={`${say(question.ask)} ${read}`}
              disabled={!press}
              onClick={() => press?.(i)}
            >
              <span class="neurons__owners">
                {ownersOf(i, state.asked, teams).map((team) => (
                  <Badge key={team} of={team} size="small" />
                ))}
              </span>
              <span class="neurons__ask">{say(question.ask)}</span>
              <b class="neurons__weight figures">
                {i < added ? signed(pushOf(weight, answer ?? null)) : signed(weight)}
              </b>
              {stand && (
                <span class="neurons__stand">
                  <i aria-hidden="true">{signs[stand]}</i> {say(words[stand])}{' '}
                  {facts && <b data-right={facts[i] === answer}>{facts[i] === answer ? '✓' : '✗'}</b>}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

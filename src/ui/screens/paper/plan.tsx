import type { Goal, Level, Teacher } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { paperWords as words } from '../../../i18n/paper.ts'
import { teacherWords } from '../../../i18n/teacher.ts'
import { loadFigures } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { useStressed } from '../../kit/stressed.tsx'
import { usePart } from '../../part.ts'
import { sayGoal } from '../level/sayGoal.ts'
import { Choices, Pair, Part } from './pieces.tsx'
import type { Readied } from './readied.ts'

/** A lesson from its first minute to its last, in the order in which the level is played. */
export function Plan({ of: { level, teacher } }: { readonly of: Readied }) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  if (!teacher) return <p>{say(teacherWords.none)}</p>
  return (
    <>
      <p class="paper__line">
        {say(words.length, { n: level.minutes })}
        {teacher.topics.length > 0 && <> · {say(teacherWords.topics, { list: teacher.topics.join(', ') })}</>}
        {' · '}
        {say(words.link)} <span class="paper__link">{linkOf(level.id)}</span>
      </p>
      <Part title={say(teacherWords.goal)}>
        <p>{stressed(teacher.goal)}</p>
        <Pair name={teacherWords.needs}>{stressed(teacher.needs)}</Pair>
      </Part>
      <Steps level={level} teacher={teacher} />
    </>
  )
}

const linkOf = (id: string) => `${location.origin}${location.pathname}#/level/${id}`

interface StepsProps {
  readonly level: Level
  readonly teacher: Teacher
}

function Steps({ level, teacher }: StepsProps) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  const [lecture, lab, run, application] = teacher.minutes
  const { use, harm, choice } = level.application
  return (
    <>
      <Part title={say(words.step, { name: `1. ${say(levelWords.lecture)}`, n: lecture })}>
        <Pair name={levelWords.task}>{stressed(level.task)}</Pair>
        <p>
          <b>{say(words.cards)}</b>
        </p>
        <ul>
          {level.lecture
            .filter(({ after }) => !after)
            .map((card) => (
              <li key={card.say.en}>{stressed(card.say)}</li>
            ))}
        </ul>
      </Part>
      <Part title={`2. ${say(teacherWords.predict)}`}>
        <p>{stressed(level.predict.ask)}</p>
        <Choices all={level.predict.choices} />
        <p>{say(words.before)}</p>
        <Pair name={teacherWords.theySay}>{stressed(teacher.say.claim)}</Pair>
        <Pair name={teacherWords.ask}>{stressed(teacher.say.ask)}</Pair>
      </Part>
      <Part title={say(words.step, { name: `3. ${say(levelWords.lab)}`, n: lab })}>
        <p>
          <b>{say(levelWords.goals)}</b>
        </p>
        <Goals level={level} />
        <p>
          <b>{say(teacherWords.mistakes)}</b>
        </p>
        <ul>
          {teacher.mistakes.map(({ seen, ask }) => (
            <li key={seen.en}>
              {stressed(seen)} <b>{say(teacherWords.ask)}</b> {stressed(ask)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say(words.step, { name: `4. ${say(levelWords.run)}`, n: run })}>
        <Pair name={words.whatHappened}>{stressed(level.predict.after)}</Pair>
        {level.lecture
          .filter(({ after }) => after)
          .map((card) => (
            <p key={card.say.en}>{stressed(card.say)}</p>
          ))}
        <Pair name={teacherWords.askAfter}>{stressed(teacher.predict.ask)}</Pair>
      </Part>
      <Part title={say(words.step, { name: `5. ${say(levelWords.application)}`, n: application })}>
        <Pair name={words.helps}>{stressed(use)}</Pair>
        <Pair name={words.harms}>{stressed(harm)}</Pair>
        <Pair name={teacherWords.talk}>{stressed(choice.ask)}</Pair>
        <Choices all={choice.choices} />
        {teacher.care && <Pair name={teacherWords.care}>{stressed(teacher.care)}</Pair>}
      </Part>
    </>
  )
}

/** What each star asks, once the kind's words are here. */
export function Goals({ level }: { readonly level: Level }) {
  const { lang } = useSpeaking()
  const figures = usePart(() => loadFigures(level.kind), `goals ${level.id}`)
  if (!figures) return null
  const wording = { ...figures, cases: level.cases }
  return (
    <ul class="paper__stars">
      {inOrder(level.goals).map((goal) => (
        <li key={goal.stars}>
          <span class="paper__star">{'★'.repeat(goal.stars)}</span> {sayGoal(goal, wording, lang)}
        </li>
      ))}
    </ul>
  )
}

const inOrder = (goals: readonly Goal[]) => [...goals].sort((a, b) => a.stars - b.stars)

import type { ComponentChildren } from 'preact'
import { levelWords } from '../../../i18n/level.ts'
import { paperWords as words } from '../../../i18n/paper.ts'
import { teacherWords } from '../../../i18n/teacher.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { useStressed } from '../../kit/stressed.tsx'
import { letters, Pair, Part } from './pieces.tsx'
import { Goals } from './plan.tsx'
import type { Readied } from './readied.ts'

interface AnswersProps {
  readonly of: Readied
  /** The sheet's own heading names the level. */
  readonly alone: boolean
}

/** The answers to a level's quiz, in its order, and what wins its stars. */
export function Answers({ of: { level, teacher, number, title }, alone }: AnswersProps) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  const { choice } = level.application
  const [guess, exit] = [1, 2]
  const claim = exit + (teacher?.exit.length ?? 0)
  return (
    <section class="paper__level">
      {!alone && (
        <h4 class="paper__which">
          {number} {stressed(title)}
        </h4>
      )}
      {teacher && (
        <Part title={say(words.quiz)}>
          <Answer n={guess}>{stressed(teacher.predict.answer)}</Answer>
          {teacher.exit.map(({ ask, answer }, i) => (
            <Answer key={ask.en} n={exit + i}>
              {stressed(ask)} <b>{say(teacherWords.answer)}</b> {stressed(answer)}
            </Answer>
          ))}
          <Answer n={claim}>
            {stressed(teacher.say.claim)} <b>{say(words.askBack)}</b> {stressed(teacher.say.ask)}
          </Answer>
          <Answer n={claim + 1}>{say(words.noRight)}</Answer>
          {choice.answers && (
            <>
              <p>
                <b>{say(words.whoPays)}</b>
              </p>
              <ul class="paper__choices">
                {choice.answers.map((answer, i) => (
                  <li key={answer.en}>
                    <b>{letters[i]}</b> {stressed(answer)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Part>
      )}
      <Part title={say(levelWords.goals)}>
        <Goals level={level} />
        {teacher && (
          <>
            <Pair name={teacherWords.oneStar}>{stressed(teacher.answers.one)}</Pair>
            <Pair name={teacherWords.threeStars}>{stressed(teacher.answers.three)}</Pair>
          </>
        )}
        <p class="paper__note">{say(words.seed, { n: level.seed })}</p>
      </Part>
    </section>
  )
}

function Answer({ n, children }: { readonly n: number; readonly children: ComponentChildren }) {
  return <Pair name={{ en: `${n}.`, 'zh-Hant': `${n}.`, 'zh-Hans': `${n}.` }}>{children}</Pair>
}

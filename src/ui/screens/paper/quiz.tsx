import { paperWords as words } from '../../../i18n/paper.ts'
import { teacherWords } from '../../../i18n/teacher.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { useStressed } from '../../kit/stressed.tsx'
import { Choices, Lines } from './pieces.tsx'
import type { Readied } from './readied.ts'

/** What a pupil answers before leaving, on one page: nothing on it tells an answer. */
export function Quiz({ of: { level, teacher } }: { readonly of: Readied }) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  const { choice } = level.application
  return (
    <>
      <p class="paper__who">
        <span>{say(words.name)}</span>
        <span>{say(words.class)}</span>
        <span>{say(words.date)}</span>
      </p>
      <ol class="paper__quiz">
        <li>
          <p>{stressed(level.predict.ask)}</p>
          <Choices all={level.predict.choices} ticked />
          <p class="paper__note">{say(words.choose)}</p>
          <Lines n={2} />
        </li>
        {teacher?.exit.map(({ ask }) => (
          <li key={ask.en}>
            <p>{stressed(ask)}</p>
            <Lines n={3} />
          </li>
        ))}
        {teacher && (
          <li>
            <p>{stressed(words.somebody, { claim: say(teacher.say.claim) })}</p>
            <Lines n={3} />
          </li>
        )}
        <li>
          <p>
            <b>{say(teacherWords.talk)}</b> {stressed(choice.ask)}
          </p>
          <Choices all={choice.choices} ticked />
          <p class="paper__note">{say(words.noRight)}</p>
          <Lines n={3} />
        </li>
      </ol>
    </>
  )
}

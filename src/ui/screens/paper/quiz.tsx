import { paperWords as words } from '../../../i18n/paper.ts'
import { teacherWords } from '../../../i18n/teacher.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Choices, Lines } from './pieces.tsx'
import type { Readied } from './readied.ts'

/** What a pupil answers before leaving, on one page: nothing on it tells an answer. */
export function Quiz({ of: { level, teacher } }: { readonly of: Readied }) {
  const { say } = useSpeaking()
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
          <p>{say(level.predict.ask)}</p>
          <Choices all={level.predict.choices} ticked />
          <p class="paper__note">{say(words.choose)}</p>
          <Lines n={2} />
        </li>
        {teacher?.exit.map(({ ask }) => (
          <li key={ask.en}>
            <p>{say(ask)}</p>
            <Lines n={3} />
          </li>
        ))}
        {teacher && (
          <li>
            <p>{say(words.somebody, { claim: say(teacher.say.claim) })}</p>
            <Lines n={3} />
          </li>
        )}
        <li>
          <p>
            <b>{say(teacherWords.talk)}</b> {say(choice.ask)}
          </p>
          <Choices all={choice.choices} ticked />
          <p class="paper__note">{say(words.noRight)}</p>
          <Lines n={3} />
        </li>
      </ol>
    </>
  )
}

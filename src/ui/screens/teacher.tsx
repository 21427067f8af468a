import type { ComponentChildren } from 'preact'
import type { Level, Text } from '../../engine/index.ts'
import { languages } from '../../engine/text.ts'
import { tag } from '../../i18n/index.ts'
import { teacherWords as words } from '../../i18n/teacher.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { useStressed } from '../kit/stressed.tsx'
import { Waiting } from '../loaded.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import './printed.css'
import './teacher.css'

/** A level's sheet for whoever teaches it: on the screen, and on one page of A4. */
export function TeacherScreen() {
  const { say } = useSpeaking()
  const id = useHarbour(({ route }) => (route.at === 'teacher' ? route.id : ''))
  const level = useHarbour(({ play }) => (play?.level.id === id ? play.level : undefined))
  const opening = useHarbour((state) => state.opening === id)
  return (
    <div class="over">
      <OverBar />
      <main class="over__main teacher printed">
        {level?.teacher ? (
          <Sheet level={level} teacher={level.teacher} />
        ) : opening ? (
          <Waiting />
        ) : (
          <p>{say(words.none)}</p>
        )}
      </main>
    </div>
  )
}

interface SheetProps {
  readonly level: Level
  readonly teacher: NonNullable<Level['teacher']>
}

function Sheet({ level, teacher }: SheetProps) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  const verbs = useVerbs()
  const [lecture, lab, run, application] = teacher.minutes
  return (
    <>
      <Heading>
        {level.id.split('-').slice(0, 2).join('-')} {say(words.sheetOf, { title: say(level.title) })}
      </Heading>
      <p class="teacher__print unprinted">
        <Button kind="primary" icon="print" onPress={() => print()}>
          {say(words.print)}
        </Button>
        <Button icon="notes" onPress={() => verbs.go({ at: 'paper', of: level.id })}>
          {say(words.paper)}
        </Button>
      </p>
      <p class="teacher__plan figures">
        {say(words.minutes, { lecture, lab, run, application })}
        {teacher.topics.length > 0 && <> · {say(words.topics, { list: teacher.topics.join(', ') })}</>}
      </p>
      <Part title={words.goal}>
        <p>{stressed(teacher.goal)}</p>
        <Pair name={words.needs}>{stressed(teacher.needs)}</Pair>
      </Part>
      <Part title={words.theySay}>
        <p>{stressed(teacher.say.claim)}</p>
        <Pair name={words.ask}>{stressed(teacher.say.ask)}</Pair>
      </Part>
      <Part title={words.predict}>
        <p>{stressed(level.predict.ask)}</p>
        <Pair name={words.answer}>{stressed(teacher.predict.answer)}</Pair>
        <Pair name={words.askAfter}>{stressed(teacher.predict.ask)}</Pair>
      </Part>
      <Part title={words.answers}>
        <Pair name={words.oneStar}>{stressed(teacher.answers.one)}</Pair>
        <Pair name={words.threeStars}>{stressed(teacher.answers.three)}</Pair>
      </Part>
      <Part title={words.mistakes}>
        <Questions all={teacher.mistakes.map(({ seen, ask }) => [seen, ask])} then={words.ask} />
      </Part>
      <Part title={words.talk}>
        <p>{stressed(level.application.choice.ask)}</p>
        <ul>
          {level.application.choice.choices.map((choice) => (
            <li key={choice.en}>{stressed(choice)}</li>
          ))}
        </ul>
        {teacher.care && <Pair name={words.care}>{stressed(teacher.care)}</Pair>}
      </Part>
      <Part title={words.exit}>
        <Questions all={teacher.exit.map(({ ask, answer }) => [ask, answer])} then={words.answer} />
      </Part>
      <Part title={words.words}>
        <ul class="teacher__words">
          {level.glossary.map(({ term }) => (
            <li key={term.en}>
              {languages.map((one) => (
                <span key={one} lang={tag[one]}>
                  {term[one]}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Part({ title, children }: { readonly title: Text; readonly children: ComponentChildren }) {
  const { say } = useSpeaking()
  return (
    <section class="teacher__part">
      <h3>{say(title)}</h3>
      {children}
    </section>
  )
}

function Pair({ name, children }: { readonly name: Text; readonly children: ComponentChildren }) {
  const { say } = useSpeaking()
  return (
    <p>
      <b>{say(name)}</b> {children}
    </p>
  )
}

/** Numbered, each with what answers it. */
function Questions({ all, then }: { readonly all: readonly (readonly [Text, Text])[]; readonly then: Text }) {
  const { say } = useSpeaking()
  const stressed = useStressed()
  return (
    <ol>
      {all.map(([first, second]) => (
        <li key={first.en}>
          {stressed(first)} <b>{say(then)}</b> {stressed(second)}
        </li>
      ))}
    </ol>
  )
}

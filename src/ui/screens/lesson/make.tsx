import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Lang } from '../../../engine/index.ts'
import { lessonWords as words } from '../../../i18n/lesson.ts'
import type { Place } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Choice } from '../../kit/choice.tsx'
import { CopyLink } from '../../kit/copyLink.tsx'
import { LanguageChoice } from '../../kit/languageChoice.tsx'
import { Qr } from '../../kit/qr.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Ticks } from '../../kit/ticks.tsx'
import { Heading } from '../heading.tsx'

const codings = ['blocks', 'python', 'javascript'] as const
const modes = ['own', 'wall'] as const

/** Levels in their order, language, languages of programs, mode: and the link that holds them. */
export function MakeLesson() {
  const { lang: spoken, say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  const made = useHarbour((state) => state.madeLesson)
  const [levels, setLevels] = useState<readonly string[]>([])
  const [lang, setLang] = useState<Lang>(spoken)
  const [coding, setCoding] = useState<readonly (typeof codings)[number][]>(codings)
  const [mode, setMode] = useState<(typeof modes)[number]>('own')
  const lesson = useMemo(() => ({ levels, lang, coding, mode }), [levels, lang, coding, mode])
  useLayoutEffect(() => {
    if (levels.length > 0) verbs.beside({ do: 'packLesson', lesson })
  }, [lesson])
  // Never the link of what was ticked before: whoever copies it has what is seen above it.
  const code = made?.lesson === lesson ? made.code : undefined
  const link = `${location.origin}${location.pathname}#/lesson/${code}`
  return (
    <>
      <Heading>{say(words.make)}</Heading>
      <p>{say(words.makeHow)}</p>
      <Card under={1} title={say(words.levels)}>
        {worlds
          .filter(({ places }) => places.some(({ level }) => level))
          .map(({ number, title, places }) => (
            <Ticks
              key={number}
              label={`${number} ${say(title)}`}
              // What is ticked last stands last: the order is the teacher's own.
              values={levels}
              onChange={(ticked) =>
                setLevels([
                  ...levels.filter((one) => !one.startsWith(`${number}-`) || ticked.includes(one)),
                  ...ticked.filter((one) => !levels.includes(one)),
                ])
              }
              options={places
                .filter(({ level }) => level)
                .map((place) => ({ value: place.number, label: `${place.number} ${say(place.title)}` }))}
            />
          ))}
      </Card>
      {levels.length > 1 && <Order levels={levels} setLevels={setLevels} />}
      <Card under={1} title={say(words.mode)}>
        <Choice
          bare
          label={say(words.mode)}
          layout="row"
          value={mode}
          onChange={setMode}
          options={modes.map((one) => ({ value: one, label: say(words[one]) }))}
        />
        <LanguageChoice value={lang} onChange={setLang} />
        <Ticks
          label={say(words.coding)}
          values={coding}
          onChange={setCoding}
          options={codings.map((one) => ({ value: one, label: say(words[one]) }))}
        />
        <p class="lesson__note">{say(words.codingNote)}</p>
      </Card>
      <Card under={1} title={say(words.ready)} tone="lantern">
        {levels.length === 0 && <p>{say(words.nothing)}</p>}
        {levels.length > 0 && code && (
          <>
            <p>{say(words.readyHow)}</p>
            <div class="lesson__code">
              <Qr text={link} label={say(words.code)} />
            </div>
            <CopyLink link={link} />
            <div>
              <Button icon="play" onPress={() => verbs.go({ at: 'lesson', text: code })}>
                {say(words.tryIt)}
              </Button>
            </div>
          </>
        )}
      </Card>
    </>
  )
}

interface OrderProps {
  readonly levels: readonly string[]
  readonly setLevels: (levels: readonly string[]) => void
}

function Order({ levels, setLevels }: OrderProps) {
  const { say } = useSpeaking()
  const worlds = useHarbour((state) => state.worlds)
  const places = worlds.flatMap((world) => world.places)
  const nameOf = (number: string) => {
    const place: Place | undefined = places.find((one) => one.number === number)
    return place ? `${number} ${say(place.title)}` : number
  }
  const swap = (a: number, b: number) => {
    const [first, second] = [levels[a], levels[b]]
    if (first !== undefined && second !== undefined) setLevels(levels.with(a, second).with(b, first))
  }
  return (
    <Card under={1} title={say(words.order)}>
      <ol class="lesson__order">
        {levels.map((number, i) => (
          <li key={number}>
            <span>{nameOf(number)}</span>
            <IconButton
              class="lesson__up"
              icon="down"
              label={say(words.earlier, { level: nameOf(number) })}
              disabled={i === 0}
              onPress={() => swap(i, i - 1)}
            />
            <IconButton
              icon="down"
              label={say(words.later, { level: nameOf(number) })}
              disabled={i === levels.length - 1}
              onPress={() => swap(i, i + 1)}
            />
          </li>
        ))}
      </ol>
    </Card>
  )
}

import type { ComponentType } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isDaily, own } from '../../engine/index.ts'
import { levelWords } from '../../i18n/level.ts'
import { shellWords } from '../../i18n/shell.ts'
import type { Phase, Play } from '../../store/session.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { type Kind, loadKind } from '../kinds.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../kit/live.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Glossary } from '../kit/terms.ts'
import { LazyScreen, Message, NotFetched, useLoaded, Waiting } from '../loaded.tsx'
import { NoStage } from '../noStage.tsx'
import { useLetterKey } from '../pageKeys.ts'
import { Bar } from './bar.tsx'
import { useDate } from './daily/day.ts'
import { Application } from './level/application.tsx'
import { Caption } from './level/caption.tsx'
import { Closed } from './level/closed.tsx'
import { dailyParts } from './level/daily.ts'
import { Lab } from './level/lab.tsx'
import { Lecture } from './level/lecture.tsx'
import { NotKeptHere } from './level/notKept.tsx'
import type { PhaseProps } from './level/parts.tsx'
import { Predict } from './level/predict.tsx'
import { Result } from './level/result.tsx'
import { Run } from './level/run.tsx'
import { Steps } from './level/steps.tsx'
import { wayOut } from './route.ts'
import './pane.css'
import './level.css'

/** Milliseconds before a level that neither opens nor fails is called unopened. */
const patience = 8000

const screens: Readonly<Record<Phase, ComponentType<PhaseProps>>> = {
  lecture: Lecture,
  predict: Predict,
  lab: Lab,
  run: Run,
  result: Result,
  application: Application,
}

/** A level, and what is said of its stage where that is missing. */
export function LevelScreen() {
  return (
    <>
      <NoStage />
      <Level />
    </>
  )
}

/** In whatever state it is: being fetched, closed, or being played. */
function Level() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const id = useHarbour(({ route }) => (route.at === 'level' ? route.id : ''))
  const play = useHarbour((state) => (state.play?.level.id === id ? state.play : undefined))
  const fault = useHarbour((state) => own(state.closed, id))
  const opening = useHarbour((state) => state.opening === id)
  const failed = useHarbour((state) => state.unopened === id)
  const notKept = useHarbour((state) => (state.notKept?.id === id ? state.notKept : undefined))
  const known = useHarbour(
    ({ worlds }) =>
      worlds.length === 0 ||
      isDaily(id) ||
      worlds.some(({ places }) => places.some(({ level }) => level === id)),
  )
  const late = useLate(id)
  const lost = !fault && !play && !opening && (failed || !known || late)
  const why = say(known ? levelWords.notFetched : levelWords.unknown)
  useEffect(() => {
    if (lost && !notKept) announce(why)
  }, [lost, why, notKept])
  if (notKept) return <NotKeptHere notKept={notKept} />
  if (fault) return <Closed fault={fault} />
  if (play) return <Played key={id} play={play} />
  if (!lost) return <Waiting />
  const toMap = (
    <Button kind={known ? 'quiet' : 'primary'} icon="map" onPress={() => verbs.go({ at: 'map' })}>
      {say(shellWords.toMap)}
    </Button>
  )
  if (!known) return <Message words={why}>{toMap}</Message>
  return (
    <NotFetched words={why} again={() => verbs.go({ at: 'level', id })}>
      {toMap}
    </NotFetched>
  )
}

/** The house's figure against the player's: fetched by those who play the daily puzzle. */
const DailyResult = (props: PhaseProps) => (
  <LazyScreen load={() => dailyParts().then((all) => all.DailyResult)} name="daily" given={props} />
)

/** True when a level that should be opening has not for a while. */
function useLate(id: string): boolean {
  const [late, setLate] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setLate(id), patience)
    return () => clearTimeout(timer)
  }, [id])
  return late === id
}

/** The cards behind the contest belong to the real world's part. */
const partOf = ({ phase, card, level }: Play): Phase =>
  phase === 'lecture' && level.lecture[card]?.after ? 'application' : phase

function Played({ play }: { readonly play: Play }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const { level } = play
  const date = useDate()
  const lesson = useHarbour((state) => state.lesson)
  const terms = useHarbour((state) => state.terms)
  const glossary = useMemo(() => [...level.glossary, ...terms], [level, terms])
  useLetterKey('r', () => verbs.go({ at: 'room' }))
  useLetterKey('t', () => level.teacher && verbs.go({ at: 'teacher', id: level.id }))
  const [kind, again] = useLoaded<Kind>(() => loadKind(level.kind), level.kind)
  if (kind.is === 'waiting') return <Waiting />
  if (kind.is === 'failed') {
    return <NotFetched words={say(shellWords.notLoaded)} again={again} />
  }
  const Screen = play.daily && play.phase === 'result' ? DailyResult : screens[play.phase]
  return (
    <div class="level">
      <Bar {...(lesson && { back: { label: say(levelWords.toLesson), go: () => verbs.go(wayOut(lesson)) } })}>
        <h1 class="level__title">
          <span class="level__number figures">
            {play.daily ? date : level.id.split('-').slice(0, 2).join('-')}
          </span>{' '}
          {say(level.title)}
        </h1>
        {!play.daily && <Steps phase={partOf(play)} />}
      </Bar>
      <main class="pane level__panel" key={play.phase} data-phase={play.phase}>
        <Glossary.Provider value={glossary}>
          <Screen play={play} kind={kind.it} />
        </Glossary.Provider>
      </main>
      <Caption />
    </div>
  )
}

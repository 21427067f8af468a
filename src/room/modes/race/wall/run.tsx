import { useMemo } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import type { Lane } from '../../../../store/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { LearnFirst } from '../../../../ui/room/kit/learnFirst.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { useRefusalWords } from '../../../../ui/room/kit/refusal.ts'
import { SureMistake, useSureMistake } from '../../../../ui/room/kit/sureMistake.tsx'
import { TellingFoot } from '../../../../ui/room/kit/tellingFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../../ui/room/kit/withLevel.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { decidingMoment, type Figures, figuresOf, leadersAt } from '../../../lanes.ts'
import { lanesOf, type Race, type RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'
import { laneColour, laneKey, useLaneName } from './names.ts'

interface Props extends WallProps<Race, RaceAct> {
  readonly level: Level
}

/** All learn at once, side by side; then they run. */
export function Run(props: WallProps<Race, RaceAct>) {
  return <WithLevel id={props.state.level}>{(level) => <Trained {...props} level={level} />}</WithLevel>
}

function Trained(props: Props) {
  const { state, level, room } = props
  const laneName = useLaneName(room.teams)
  const sayWhy = useRefusalWords(level)
  const entries = useMemo(() => lanesOf(state), [state])
  const recipes = useMemo(() => entries.map(({ recipe }) => recipe), [entries])
  return (
    <LearnFirst
      class="race"
      level={level}
      recipes={recipes}
      names={entries.map(laneName)}
      sayWhy={sayWhy}
      learning={words.learning}
      icon="flag"
      go={words.go}
      follow={(lanes) => <Running {...props} lanes={lanes} />}
    />
  )
}

/** A lane that came to no outcome stays on the line. */
const resultOf = ({ outcome }: Lane): Figures | null => (outcome ? figuresOf(outcome.events) : null)

function Running({ state, room, act, level, lanes }: Props & { readonly lanes: readonly Lane[] }) {
  const { say } = useSpeaking()
  const laneName = useLaneName(room.teams)
  const entries = lanesOf(state)
  const mistake = useSureMistake(level, lanes, true)
  // A race is run without a stop; whoever sees it again has time to laugh.
  const telling = useTelling(lanes, { slow: true, stopAt: mistake?.moment, stopsAgainOnly: true })
  const { told, at, of: many, over } = telling
  const decides = useMemo(() => decidingMoment(told), [told])
  const rows = entries.map(
    (lane, i): LaneRow => ({
      key: laneKey(lane),
      head: <Badge of={lane.team} size="small" />,
      name: laneName(lane),
      told: told[i] ?? { pace: [], at: [] },
      colour: laneColour(lane),
    }),
  )
  const leaders = leadersAt(told, at, many).flatMap((i) => (entries[i] ? laneKey(entries[i]) : []))
  const close = !over && many > 3 && at >= decides - 2 && at <= decides
  const by = mistake && entries[mistake.lane]
  if (mistake && by && telling.stopped)
    return (
      <SureMistake class="race" level={level} event={mistake.event} whose={laneName(by)} go={telling.goOn} />
    )
  return (
    <section class="game race" data-photo={close || undefined}>
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes rows={rows} at={at} of={many} winners={over ? leaders : undefined} />
      <p class="race__photo" aria-live="polite">
        {close ? say(words.photo) : ' '}
      </p>
      <TellingFoot
        telling={telling}
        icon="star"
        words={roomWords.goAhead}
        onPress={() => act({ type: 'result', figures: lanes.map(resultOf) })}
      />
    </section>
  )
}

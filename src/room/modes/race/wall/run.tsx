import { useMemo, useState } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import type { Lane } from '../../../../store/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { Learning } from '../../../../ui/room/kit/learning.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useRefusalWords } from '../../../../ui/room/kit/refusal.ts'
import { allEnded, useLanes, useRoomLevel } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { decidingMoment, type Figures, figuresOf, leadersAt, momentsIn, toldOf } from '../../../lanes.ts'
import { lanesOf, type Race, type RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'
import { laneColour, laneKey, useLaneName } from './names.ts'

interface Props extends WallProps<Race, RaceAct> {
  readonly level: Level
}

/** All learn at once, side by side; then they run. */
export function Run(props: WallProps<Race, RaceAct>) {
  const { say } = useSpeaking()
  const { level, lost } = useRoomLevel(props.state.level)
  if (lost) return <p class="race__lost">{say(roomWords.lost)}</p>
  return level ? <Trained {...props} level={level} /> : <p class="race__lost">…</p>
}

function Trained(props: Props) {
  const { say } = useSpeaking()
  const { state, level, room } = props
  const laneName = useLaneName(room.teams)
  const sayWhy = useRefusalWords(level)
  const entries = useMemo(() => lanesOf(state), [state])
  const recipes = useMemo(() => entries.map(({ recipe }) => recipe), [entries])
  const lanes = useLanes(level, recipes)
  const [off, setOff] = useState(false)
  const ready = allEnded(lanes, recipes.length)
  if (ready && off) return <Running {...props} lanes={lanes} />
  return (
    <section class="race">
      <Heading>{say(ready ? roomWords.trained : words.learning)}</Heading>
      <Learning lanes={lanes} names={entries.map(laneName)} sayWhy={sayWhy} />
      <div class="room__foot">
        <Primary icon="flag" busy={!ready} onPress={() => setOff(true)}>
          {say(ready ? words.go : roomWords.training)}
        </Primary>
      </div>
    </section>
  )
}

/** A lane that came to no outcome stays on the line. */
const resultOf = ({ outcome }: Lane): Figures | null => (outcome ? figuresOf(outcome.events) : null)

function Running({ state, room, act, lanes }: Props & { readonly lanes: readonly Lane[] }) {
  const { say } = useSpeaking()
  const laneName = useLaneName(room.teams)
  const entries = lanesOf(state)
  const told = useMemo(() => lanes.map(({ outcome }) => toldOf(outcome?.events ?? [])), [lanes])
  const many = momentsIn(told)
  const decides = useMemo(() => decidingMoment(told), [told])
  const { at, over, skip, again } = useTelling(many, [decides - 2, decides - 1], () => undefined)
  useRoomKey(({ key }) => {
    if (key.toLowerCase() === 's') skip()
    else if (key.toLowerCase() === 'a') again()
    else return
    return true
  })
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
  return (
    <section class="race" data-photo={close || undefined}>
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes rows={rows} at={at} of={many} winners={over ? leaders : undefined} />
      <p class="race__photo" aria-live="polite">
        {close ? say(words.photo) : ' '}
      </p>
      <div class="room__foot">
        {over ? (
          <>
            <Button size="large" icon="restart" onPress={again}>
              {say(roomWords.replay)}
            </Button>
            <Primary icon="star" onPress={() => act({ type: 'result', figures: lanes.map(resultOf) })}>
              {say(roomWords.goAhead)}
            </Primary>
          </>
        ) : (
          <Button size="large" icon="skip" onPress={skip}>
            {say(roomWords.skip)}
          </Button>
        )}
      </div>
    </section>
  )
}

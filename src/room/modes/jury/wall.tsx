/** The wall of the Card Jury, a part for each phase. */
import { useMemo, useState } from 'preact/hooks'
import { createRandom, type Labelling, type Level } from '../../../engine/index.ts'
import { useHarbour } from '../../../ui/harbour.ts'
import { OpenedPick } from '../../../ui/room/kit/levelPick.tsx'
import { loadLabelling, WithPart } from '../../../ui/room/kit/parts.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../ui/room/kit/withLevel.tsx'
import type { Jury, JuryAct } from './rules.ts'
import { Ask, Points, Train } from './wall/race.tsx'
import { Raise, type RaiseProps } from './wall/raise.tsx'
import { Shown } from './wall/shown.tsx'
import { Talk } from './wall/talk.tsx'
import { juryWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Jury, JuryAct>

function Wall(props: Props) {
  const { state, act } = props
  if (state.phase === 'pick') {
    const pick = async ({ id, kind, setup }: Level) => {
      const labelling = await loadLabelling(kind)
      // Another deal has other pictures, but as many.
      const things = labelling.things(setup, createRandom(0)).length
      act({ type: 'pick', level: id, classes: labelling.classes(setup).length, things })
    }
    return <OpenedPick ask={words.pick} levels={state.levels} pick={(level) => void pick(level)} />
  }
  return (
    <WithLevel id={state.level}>
      {(level) => (
        <WithPart load={loadLabelling} kind={level.kind}>
          {(labelling) => <Played {...props} level={level} labelling={labelling} />}
        </WithPart>
      )}
    </WithLevel>
  )
}

interface PlayedProps extends Props {
  readonly level: Level
  readonly labelling: Labelling
}

function Played(props: PlayedProps) {
  const { state, level, labelling } = props
  const seed = useHarbour(({ room }) => room?.session.seed)
  const things = useMemo(
    () => labelling.things(level.setup, createRandom(state.deal, 'jury')),
    [labelling, level, state.deal],
  )
  const [paper, setPaper] = useState<RaiseProps['paper']>({ on: false })
  const classes = labelling.classes(level.setup)
  const all = { ...props, things, classes }
  // Another picture, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.deal} ${state.votes.length} ${state.phase}`
  switch (state.phase) {
    case 'pick':
      return null
    case 'raise':
      return <Raise key={key} {...all} paper={paper} setPaper={setPaper} />
    case 'shown':
      return <Shown key={key} {...all} />
    case 'ask':
      return <Ask key={key} {...all} />
    case 'train':
      return <Train key={key} {...all} />
    case 'points':
      return <Points key={key} {...all} />
    case 'reflect':
      return <Talk key={key} {...all} />
  }
}

export const face: ModeFace<Jury, JuryAct> = {
  order: 7,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 10,
  Wall,
  given: (levels) => levels.map(({ id }) => id),
}

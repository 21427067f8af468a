/** The wall of the Derby, a part for each phase. */
import { useHarbour } from '../../../ui/harbour.ts'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import { casesOf, type Derby, type DerbyAct } from './rules.ts'
import { Ask } from './wall/ask.tsx'
import { Pick } from './wall/pick.tsx'
import { LookBack, Points } from './wall/points.tsx'
import { Reveal } from './wall/reveal.tsx'
import { derbyWords as words } from './words.ts'
import './wall.css'

function Wall(props: WallProps<Derby, DerbyAct>) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state } = props
  // Another round, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.played.length} ${state.phase}`
  switch (state.phase) {
    case 'pick':
      return <Pick key={key} {...props} />
    case 'ask':
      return <Ask key={key} {...props} />
    case 'locked':
      return <Reveal key={key} {...props} />
    case 'points':
      return <Points key={key} {...props} />
    case 'reflect':
      return <LookBack key={key} {...props} />
  }
}

export const face: ModeFace<Derby, DerbyAct> = {
  order: 1,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 3,
  Wall,
  given: (levels) => levels.flatMap(casesOf),
}

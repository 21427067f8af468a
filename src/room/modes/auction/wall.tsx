/** The wall of the Data Auction, a part for each phase. */
import { useMemo } from 'preact/hooks'
import { createRandom, type Level, type Selling } from '../../../engine/index.ts'
import { useHarbour } from '../../../ui/harbour.ts'
import { OpenedPick } from '../../../ui/room/kit/levelPick.tsx'
import { loadSelling, WithPart } from '../../../ui/room/kit/parts.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../ui/room/kit/withLevel.tsx'
import type { Auction, AuctionAct } from './rules.ts'
import { Bid } from './wall/bid.tsx'
import { Ask, Points, Train } from './wall/race.tsx'
import { SoldOff } from './wall/sold.tsx'
import { Talk } from './wall/talk.tsx'
import { auctionWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Auction, AuctionAct>

function Wall(props: Props) {
  const { state, act } = props
  if (state.phase === 'pick') {
    const pick = async ({ id, kind, setup }: Level) => {
      // Another deal has other crates, but as many.
      const { lots, room } = (await loadSelling(kind)).sale(setup, createRandom(0))
      act({ type: 'pick', level: id, lots: lots.length, room })
    }
    return <OpenedPick ask={words.pick} levels={state.levels} pick={(level) => void pick(level)} />
  }
  return (
    <WithLevel id={state.level}>
      {(level) => (
        <WithPart load={loadSelling} kind={level.kind}>
          {(selling) => <Played {...props} level={level} selling={selling} />}
        </WithPart>
      )}
    </WithLevel>
  )
}

interface PlayedProps extends Props {
  readonly level: Level
  readonly selling: Selling
}

function Played(props: PlayedProps) {
  const { state, level, selling } = props
  const seed = useHarbour(({ room }) => room?.session.seed)
  const sale = useMemo(
    () => selling.sale(level.setup, createRandom(state.deal, 'auction')),
    [selling, level, state.deal],
  )
  const all = { ...props, sale }
  // Another crate, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.deal} ${state.sold.length} ${state.phase}`
  switch (state.phase) {
    case 'pick':
      return null
    case 'bid':
      return <Bid key={key} {...all} />
    case 'sold':
      return <SoldOff key={key} {...all} />
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

export const face: ModeFace<Auction, AuctionAct> = {
  order: 2,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 10,
  Wall,
  given: (levels) => levels.map(({ id }) => id),
}

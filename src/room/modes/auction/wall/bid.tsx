import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { Team, TeamId } from '../../../teams.ts'
import { type Auction, canBid, coinsOf } from '../rules.ts'
import { auctionWords as words } from '../words.ts'
import { type AuctionProps, LotHead, Preview } from './lot.tsx'

/** A crate is looked at; teams bid unseen, and those that can buy no more say whether it is good. */
export function Bid(props: AuctionProps) {
  const { state, room, sale, level, act } = props
  const { say } = useSpeaking()
  const n = state.sold.length
  const lot = sale.lots[n]
  const press = (team: TeamId, back = false) =>
    act(canBid(state, team) ? { type: 'bid', team, ...(back && { back }) } : { type: 'guess', team })
  const lock = () => {
    act({ type: 'lock' })
    announce(say(words.locked))
  }
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    press(team, event.shiftKey)
    return true
  })
  if (!lot) return null
  return (
    <section class="game auction">
      <LotHead {...props} heading={say(lot.name)} n={n} />
      <Preview lot={lot} kind={level.kind} />
      <ul class="auction__teams" data-many={room.teams.length > 5 || undefined}>
        {room.teams.map((team) => (
          <Bidder key={team.id} team={team} state={state} press={() => press(team.id)} />
        ))}
      </ul>
      <LockFoot how={say(words.how)} lock={say(words.lock)} onLock={lock} />
    </section>
  )
}

interface BidderProps {
  readonly team: Team
  readonly state: Auction
  readonly press: () => void
}

/** What a team has left, and that it has bid: never how much. */
function Bidder({ team, state, press }: BidderProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const buys = canBid(state, team.id)
  const guess = state.guesses[team.id]
  const bid = state.bids[team.id] !== undefined
  const said = buys
    ? say(bid ? words.sealed : words.noBid)
    : guess
      ? say(guess === 'better' ? words.good : words.bad)
      : '–'
  return (
    <li class="auction__team" data-in={(buys ? bid : guess !== undefined) || undefined}>
      <button type="button" class="auction__turn" aria-label={`${nameOf(team)}: ${said}`} onClick={press}>
        <Badge of={team.id} size="small" />
        <span class="auction__sign" aria-hidden="true">
          {buys ? (bid ? '✉' : '–') : guess === 'better' ? '▲' : guess === 'worse' ? '▼' : '?'}
        </span>
        <span class="auction__words">{buys ? say(words.coins, { n: coinsOf(state, team.id) }) : said}</span>
      </button>
    </li>
  )
}

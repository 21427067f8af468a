import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { Foot } from '../../../../ui/room/kit/foot.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { winnersOf } from '../../../lanes.ts'
import { paidBy, type Sold } from '../rules.ts'
import { auctionWords as words } from '../words.ts'
import { type AuctionProps, useTeamNames } from './lot.tsx'

/** What a crate went for: the most that was paid. */
const priceOf = ({ bids, buyers }: Sold) => Math.max(0, ...buyers.map((team) => bids[team] ?? 0))

/** A minute with the figures: what was in each crate, what it cost, and who had it. */
export function Talk({ state, room, sale, act }: AuctionProps) {
  const { say } = useSpeaking()
  const names = useTeamNames(room.teams)
  const [best = -1] = winnersOf(state.figures)
  const [team, figure] = [state.lanes[best], state.figures[best]]
  const { right: n = 0, of = 0 } = figure ?? {}
  const paid = team === undefined ? 0 : paidBy(state, team)
  const price = Math.max(0, ...state.sold.map(priceOf))
  return (
    <section class="game auction">
      <Heading>{say(roomWords.reflect)}</Heading>
      <ul class="auction__lots">
        {state.sold.map((sold, i) => {
          const lot = sale.lots[i]
          return (
            lot && (
              <li key={i} data-bad={lot.fault !== undefined || undefined}>
                <span class="auction__lot">{say(lot.name)}</span>
                <b>
                  {lot.fault ? '✗' : '✓'} {say(words[lot.fault ?? 'fine'])}
                </b>
                <span class="figures">{say(words.coins, { n: priceOf(sold) })}</span>
                <span class="auction__buyers">
                  {sold.buyers.map((one) => (
                    <Badge key={one} of={one} size="small" />
                  ))}
                  <span class="unseen">
                    {say(words.bought, {
                      teams: sold.buyers.length > 0 ? names(sold.buyers) : say(words.nobody),
                    })}
                  </span>
                </span>
              </li>
            )
          )
        })}
      </ul>
      <p class="room__talk">{say(words.talk, { n, of, paid, price })}</p>
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}

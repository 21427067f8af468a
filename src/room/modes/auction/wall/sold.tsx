import { useEffect, useState } from 'preact/hooks'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { crowded } from '../rules.ts'
import { auctionWords as words } from '../words.ts'
import { type AuctionProps, LotHead, Preview, useTeamNames } from './lot.tsx'

/** Milliseconds between two envelopes. */
const beat = 650

/** Locked: the envelopes are opened, the lowest first. */
export function SoldOff(props: AuctionProps) {
  const { state, room, sale, level, act } = props
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const names = useTeamNames(room.teams)
  const [opened, setOpened] = useState(0)
  const n = state.sold.length - 1
  const lot = sale.lots[n]
  const { bids = {}, buyers = [] } = state.sold[n] ?? {}
  const bidders = room.teams
    .filter(({ id }) => (bids[id] ?? 0) > 0)
    .sort((a, b) => (bids[a.id] ?? 0) - (bids[b.id] ?? 0))
  const over = opened >= bidders.length
  useEffect(() => {
    if (over) return
    const timer = setTimeout(() => setOpened(opened + 1), beat)
    return () => clearTimeout(timer)
  }, [opened, over])
  if (!lot) return null
  const verdict =
    buyers.length > 0
      ? say(words.soldTo, { lot: say(lot.name), teams: names(buyers) })
      : say(words.unsold, { lot: say(lot.name) })
  return (
    <section class="game auction">
      <LotHead {...props} heading={over ? verdict : say(words.locked)} n={n} />
      <Preview lot={lot} kind={level.kind} />
      <ul class="auction__teams" data-many={room.teams.length > 5 || undefined}>
        {bidders.map((team, i) => {
          const shown = i < opened
          return (
            <li key={team.id} class="auction__team" data-in={(over && buyers.includes(team.id)) || undefined}>
              <p class="auction__turn">
                <Badge of={team.id} size="small" />
                <span class="auction__sign figures" aria-hidden="true">
                  {shown ? bids[team.id] : '✉'}
                </span>
                <span class="auction__words">
                  {nameOf(team)}
                  <span class="unseen">: {shown ? bids[team.id] : say(words.sealed)}</span>
                </span>
              </p>
            </li>
          )
        })}
      </ul>
      <div class="room__foot">
        <p class="room__how">{say(room.teams.length >= crowded ? words.twoCopies : words.copies)}</p>
        <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
          {say(state.sold.length < state.lots ? words.onward : words.toAsk)}
        </Primary>
      </div>
    </section>
  )
}

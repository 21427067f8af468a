/** A crate as every phase of the auction shows it. */
import type { Level, Lot, Sale, Sample } from '../../../../engine/index.ts'
import { AtlasPicture } from '../../../../ui/kit/atlasPicture.tsx'
import { Outlines } from '../../../../ui/kit/outlines.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import type { Team, TeamId } from '../../../teams.ts'
import type { Auction, AuctionAct } from '../rules.ts'
import { auctionWords as words } from '../words.ts'

export interface AuctionProps extends WallProps<Auction, AuctionAct> {
  readonly level: Level
  readonly sale: Sale
}

/** The crate that is for sale, and how many there are. */
export function LotHead({
  state,
  heading,
  n,
}: AuctionProps & { readonly heading: string; readonly n: number }) {
  const { say } = useSpeaking()
  return <WallTop heading={heading} note={say(words.number, { n: n + 1, of: state.lots })} />
}

/** What a buyer may look at. */
export function Preview({ lot, kind }: { readonly lot: Lot; readonly kind: string }) {
  const { say } = useSpeaking()
  return (
    <div class="auction__preview">
      <p class="auction__some">{say(words.some, { n: lot.preview.length, of: lot.holds })}</p>
      <ul class="auction__samples">
        {lot.preview.map((one, i) => (
          <li key={i}>
            <Picture one={one} kind={kind} />
            <span>{say(one.name)}</span>
            <b>{say(one.says)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Picture({ one: { sight, icon }, kind }: { readonly one: Sample; readonly kind: string }) {
  if (icon !== undefined) return <AtlasPicture kind={kind} name={icon} size={3} />
  return sight ? <Outlines shapes={sight.shapes} size={3.4} /> : null
}

/** Teams by name, as a sentence has them. */
export function useTeamNames(teams: readonly Team[]): (some: readonly TeamId[]) => string {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  return (some) => {
    const all = some.map((id) => nameOf(teamOf(teams, id)))
    const last = all.at(-1) ?? ''
    return all.length > 1 ? all.slice(0, -1).join(say(words.comma)) + say(words.and) + last : last
  }
}

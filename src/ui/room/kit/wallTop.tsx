import type { TeamId } from '../../../room/teams.ts'
import { Heading } from '../../screens/heading.tsx'
import { Badge } from './badge.tsx'
import './wallTop.css'

interface WallTopProps {
  /** What is asked or told. */
  readonly heading: string
  /** How far the game is: which round, which turn. */
  readonly note: string
  /** Whose turn it is. */
  readonly badge?: TeamId
}

export function WallTop({ heading, note, badge }: WallTopProps) {
  return (
    <div class="wall-top">
      {badge !== undefined && <Badge of={badge} />}
      <Heading key={heading}>{heading}</Heading>
      <span class="wall-top__note figures">{note}</span>
    </div>
  )
}

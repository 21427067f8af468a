/** What every phase of the Card Jury shows: the picture, the answers, and who raised what. */
import type { Labelling, Level, Text } from '../../../../engine/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AnswerCard } from '../../../../ui/room/kit/answerCard.tsx'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { SightPicture } from '../../../../ui/room/kit/sight.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import type { Team, TeamId } from '../../../teams.ts'
import { type Half, halfOf, halves, type Jury, type JuryAct, type Raised } from '../rules.ts'
import { juryWords as words } from '../words.ts'

export interface JuryProps extends WallProps<Jury, JuryAct> {
  readonly level: Level
  readonly labelling: Labelling
  readonly things: readonly unknown[]
  readonly classes: readonly Text[]
}

export const halfWords: Readonly<Record<Half, Text>> = { left: words.left, right: words.right }

/** The nth picture, with what is known of it. */
export function Picture({ level, labelling, things, n }: JuryProps & { readonly n: number }) {
  const { say } = useSpeaking()
  const thing = things[n]
  if (thing === undefined) return null
  const note = labelling.note?.(level.setup, thing)
  return (
    <figure class="jury__picture">
      <SightPicture sight={labelling.sight(level.setup, thing)} label={say(words.picture)} />
      {note && <figcaption>{say(note)}</figcaption>}
    </figure>
  )
}

/** What each card stands for. */
export function Answers({ classes }: Pick<JuryProps, 'classes'>) {
  const { say } = useSpeaking()
  return (
    <ol class="jury__answers">
      {classes.map((name, i) => (
        <li key={i}>
          <AnswerCard of={i} />
          <span>{say(name)}</span>
        </li>
      ))}
    </ol>
  )
}

interface HalvesProps {
  readonly teams: readonly Team[]
  readonly jury: Jury
  readonly classes: readonly Text[]
  readonly raised: Raised
  readonly raise?: (team: TeamId) => void
  /** Who has answered is shown, and not what. */
  readonly sealed?: boolean
  /** Halves that are asked; both, unless told. */
  readonly asked?: readonly Half[] | undefined
}

/** The teams of each half under its name, each with the card that it holds up. */
export function Halves({ teams, jury, classes, raised, raise, sealed, asked = halves }: HalvesProps) {
  const { say } = useSpeaking()
  return (
    <div class="jury__halves">
      {halves.map((half) => (
        <section
          key={half}
          class="jury__half"
          data-half={half}
          data-waits={!asked.includes(half) || undefined}
        >
          <h2>{say(halfWords[half])}</h2>
          <ul>
            {teams
              .filter(({ id }) => halfOf(jury, id) === half)
              .map((team) => (
                <TeamCard
                  key={team.id}
                  team={team}
                  classes={classes}
                  on={raised[team.id]}
                  raise={asked.includes(half) ? raise : undefined}
                  sealed={sealed}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface TeamCardProps {
  readonly team: Team
  readonly classes: readonly Text[]
  readonly on: number | undefined
  readonly raise?: ((team: TeamId) => void) | undefined
  readonly sealed?: boolean | undefined
}

function TeamCard({ team, classes, on, raise, sealed }: TeamCardProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const name = on === undefined ? undefined : sealed ? words.isRead : classes[on]
  return (
    <li>
      <button
        type="button"
        class="jury__card"
        aria-label={`${nameOf(team)}: ${name ? say(name) : '–'}`}
        disabled={!raise}
        onClick={() => raise?.(team.id)}
      >
        <Badge of={team.id} size="small" />
        {on === undefined || sealed ? (
          <span class="jury__none">{on === undefined ? '–' : '✓'}</span>
        ) : (
          <AnswerCard of={on} />
        )}
      </button>
    </li>
  )
}

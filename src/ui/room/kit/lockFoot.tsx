import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { roomWords as words } from '../../../i18n/room.ts'
import { allLocked } from '../../../room/session.ts'
import type { TeamId } from '../../../room/teams.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Icon, type IconName } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Badge, useTeamName } from './badge.tsx'
import { teamKeyOf, useRoomKey } from './keys.ts'
import { Primary } from './primary.tsx'
import { useTimeUp } from './time.ts'
import './lockFoot.css'

interface LockFootProps {
  /** Which keys do what here. */
  readonly how: string
  /** What is asked for instead, at this moment. */
  readonly asked?: string | undefined
  /** What the button says. */
  readonly lock: string
  readonly icon?: IconName
  /** Why nothing can be locked yet. */
  readonly barred?: string | undefined
  /** Locks for everybody: by the button, by Enter, or when the clock has run out. */
  readonly onLock: () => void
  /** What else can be pressed here. */
  readonly children?: ComponentChildren
}

/**
 * Under a question to the class: every team may say that it has decided, and the clock is cut short when all have; or the
 * teacher locks for everybody.
 */
export function LockFoot({ how, asked, lock, icon = 'lock', barred, onLock, children }: LockFootProps) {
  const { say } = useSpeaking()
  const all = useHarbour(({ room }) => room !== undefined && allLocked(room.state))
  const [asking, setAsking] = useState(false)
  const loud = all ? say(words.allLocked) : asking ? say(words.whoLocks) : asked
  useTimeUp(onLock)
  useEffect(() => {
    if (all) announce(say(words.allLocked))
  }, [all])
  return (
    <div class="room__foot">
      <p class="room__how" data-loud={loud !== undefined || undefined}>
        {loud ?? how}
      </p>
      <Locks asking={asking} setAsking={setAsking} />
      {children}
      <Primary icon={icon} disabled={barred !== undefined} why={barred} onPress={onLock}>
        {lock}
      </Primary>
    </div>
  )
}

interface LocksProps {
  /** The next key of a team locks it. */
  readonly asking: boolean
  readonly setAsking: (asking: boolean) => void
}

/** Every team, locked or not: by a press, or by 0 and its key. */
function Locks({ asking, setAsking }: LocksProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const nameOf = useTeamName()
  const state = useHarbour(({ room }) => room?.state)
  const lock = (team: TeamId) => verbs.room({ do: 'deed', deed: { type: 'lock', team } })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (event.code === 'Numpad0' || event.key === '0') setAsking(!asking)
    else if (asking && team !== undefined) {
      lock(team)
      setAsking(false)
    } else return
    return true
  })
  return (
    <ul class="locks" aria-label={say(words.locks)} title={say(words.locks)}>
      <li class="locks__key" aria-hidden="true">
        <Icon name="lock" />
        <kbd class="room__key">0</kbd>
      </li>
      {state?.teams.map((team) => {
        const locked = state.locked.includes(team.id)
        return (
          <li key={team.id}>
            <button
              type="button"
              class="locks__one"
              aria-pressed={locked}
              aria-label={say(words.lockTeam, { team: nameOf(team) })}
              onClick={() => lock(team.id)}
            >
              <Badge of={team.id} size="small" />
              {locked && (
                <span class="locks__sign" aria-hidden="true">
                  ✓
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

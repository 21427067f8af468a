import { useEffect } from 'preact/hooks'
import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Foot } from '../../../../ui/room/kit/foot.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import type { Group } from '../counts.ts'
import { rounds } from '../files.ts'
import { apartFrom, type Fairness, type FairnessAct, isStruck, lineOf } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'
import { Bars } from './bars.tsx'
import { groupWords, heldOf, useLineWords } from './names.ts'
import { Scale } from './scale.tsx'
import { Table } from './table.tsx'

type Props = WallProps<Fairness, FairnessAct>

/** Everybody reads who they are. */
export function Cards({ room, state, act }: Props) {
  const { say } = useSpeaking()
  return (
    <section class="game fairness">
      <Heading>{say(words.cards)}</Heading>
      <Table state={state} teams={room.teams} aims />
      <p class="fairness__about">{say(words.about)}</p>
      <Foot label={say(words.toTalk)} go={() => act({ type: 'open' })} />
    </section>
  )
}

/** One for all, then the younger group's, then the older's, then one for all again. */
const turn = (of: Group | undefined): Group | null => (of === undefined ? 0 : of === 0 ? 1 : null)

/** Every team moves its wish; the bars follow the middle one. */
export function Talks({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const teams = room.teams.map(({ id }) => id)
  const line = lineOf(state, teams)
  const held = heldOf(line, state.of)
  const struck = isStruck(state, line)
  const mayApart = state.round >= apartFrom
  const lock = () => act({ type: 'lock' })
  const toApart = () => act({ type: 'apart', of: turn(state.of) })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team !== undefined) act({ type: 'wish', team, by: event.shiftKey ? -1 : 1 })
    else if (event.key.toLowerCase() === 'g' && mayApart) toApart()
    else return
    return true
  })
  const told = `${say(words.threshold)} ${read(held)}`
  useEffect(() => announce(told), [told])
  const counts = state.sets[0]
  return (
    <section class="game fairness">
      <WallTop
        heading={
          state.of === undefined
            ? say(words.talkAll)
            : say(words.talkGroup, { group: say(groupWords[state.of]) })
        }
        note={say(words.round, { n: state.round + 1, of: rounds })}
      />
      <Scale state={state} teams={room.teams} line={line} apart={held.apart} />
      {held.apart && <p class="fairness__careful">{say(words.unlawful)}</p>}
      {counts && <Bars counts={counts} line={line} on={words.onKnown} />}
      <Table state={state} teams={room.teams} wish={(team, by) => act({ type: 'wish', team, by })} />
      <LockFoot
        how={say(words.how)}
        lock={say(struck ? words.lockStruck : words.lock, { n: read(held) })}
        barred={struck ? say(words.lockStruck, { n: read(held) }) : undefined}
        onLock={lock}
      >
        {mayApart && (
          <Button size="large" kind="ghost" onPress={toApart}>
            {say(state.of === undefined ? words.apart : state.of === 0 ? words.apartOther : words.apartNot)}
          </Button>
        )}
      </LockFoot>
    </section>
  )
}

/** Locked: whoever cannot live with it holds up the veto, once in the game. */
export function Locked({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLineWords()
  const { held } = state
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    act({ type: 'veto', team })
    return true
  })
  const counts = state.sets[0]
  if (!held || !counts) return null
  const back = state.vetoes.length > 0
  return (
    <section class="game fairness">
      <Heading>{say(words.locked, { n: read(held) })}</Heading>
      <Bars counts={counts} line={held.line} on={words.onKnown} />
      <Table state={state} teams={room.teams} veto={(team) => act({ type: 'veto', team })} />
      <div class="room__foot">
        <p class="room__how">{say(words.vetoHow)}</p>
        <Primary icon={back ? 'restart' : 'eye'} onPress={() => act({ type: 'reveal' })}>
          {say(back ? words.backToTalk : words.toPeople)}
        </Primary>
      </div>
    </section>
  )
}

import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import { PaperCards } from '../../../../ui/room/kit/paperCards.tsx'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { juryWords as words } from '../words.ts'
import { Answers, Halves, type JuryProps, Picture } from './parts.tsx'

export interface RaiseProps extends JuryProps {
  /** Paper cards are read instead of keys; how many are held is remembered from one picture to the next. */
  readonly paper: { readonly on: boolean; readonly cards?: number }
  readonly setPaper: (paper: RaiseProps['paper']) => void
}

/** Pupils of a team, where nobody has said how many cards there are. */
const perTeam = 5

/** A picture flashes up; every team holds up a card until the lock. */
export function Raise(props: RaiseProps) {
  const { state, room, classes, act, paper, setPaper } = props
  const { say } = useSpeaking()
  const n = state.votes.length
  const { on, cards = Math.min(40, room.teams.length * perTeam) } = paper
  const toggle = () => setPaper({ on: !on, cards })
  const lock = () => {
    act({ type: 'lock' })
    announce(say(words.locked))
  }
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team !== undefined) act({ type: 'raise', team })
    else if (event.key.toLowerCase() === 'c') toggle()
    else return
    return true
  })
  return (
    <section class="game jury">
      <WallTop
        heading={say(words.ask)}
        note={say(state.again ? words.once : words.number, { n: n + 1, of: state.things })}
      />
      <div class="jury__middle">
        <Picture {...props} n={n} />
        {on ? (
          <PaperCards
            teams={room.teams}
            cards={cards}
            setCards={(to) => setPaper({ on, cards: to })}
            answers={classes.length}
            words={words}
            raise={(team, to) => act({ type: 'raise', team, on: to })}
          />
        ) : (
          <Answers classes={classes} />
        )}
      </div>
      <Halves
        teams={room.teams}
        jury={state}
        classes={classes}
        raised={state.raised}
        raise={(team) => act({ type: 'raise', team })}
        asked={state.again}
        sealed={on}
      />
      <LockFoot how={say(words.how)} lock={say(words.lock)} onLock={lock}>
        <Button size="large" kind="ghost" icon="eye" pressed={on} onPress={toggle}>
          {say(on ? words.keys : words.paper)}
        </Button>
      </LockFoot>
    </section>
  )
}

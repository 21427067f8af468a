import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../../../engine/index.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AnswerCard } from '../../../../ui/room/kit/answerCard.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { halves, labelOf, mayAskAgain } from '../rules.ts'
import { juryWords as words } from '../words.ts'
import { Halves, halfWords, type JuryProps, Picture } from './parts.tsx'

/** Milliseconds: the left half's label first, then the right one's. */
const beat = 900

/** Locked: what each half calls the picture. This is all that its model will be told. */
export function Shown(props: JuryProps) {
  const { state, room, classes, act } = props
  const { say } = useSpeaking()
  const [told, setTold] = useState(0)
  useEffect(() => {
    if (told > halves.length) return
    const timer = setTimeout(() => setTold(told + 1), beat)
    return () => clearTimeout(timer)
  }, [told])
  const n = state.votes.length - 1
  const raised = state.votes[n] ?? {}
  const labels = halves.map((half) => labelOf(state, raised, half))
  const [left, right] = labels
  const split = left === undefined || right === undefined
  const verdict = split ? splitOf(left, right) : left === right ? words.agree : words.differ
  const all = told > halves.length
  const open = mayAskAgain(state)
  const on = () => act({ type: 'on' })
  return (
    <section class="game jury">
      <WallTop
        heading={say(all ? verdict : words.locked)}
        note={say(words.number, { n: n + 1, of: state.things })}
      />
      <div class="jury__middle">
        <Picture {...props} n={n} />
        <ul class="jury__labels">
          {halves.map((half, i) => (
            <li key={half} data-told={told > i || undefined}>
              <span>{say(halfWords[half])}</span>
              {told > i ? <Label of={labels[i]} classes={classes} /> : <b class="jury__label">?</b>}
            </li>
          ))}
        </ul>
      </div>
      <Halves teams={room.teams} jury={state} classes={classes} raised={raised} />
      <div class="room__foot">
        <p class="room__how">{all && split && say(words.splitHow)}</p>
        {all && open ? (
          <>
            <Button size="large" iconAfter="next" onPress={on}>
              {say(words.without)}
            </Button>
            <Primary icon="restart" onPress={() => act({ type: 'again' })}>
              {say(words.again)}
            </Primary>
          </>
        ) : (
          // Whoever does not wait sees the rest at once, where it asks for a choice.
          <Primary iconAfter="next" onPress={open ? () => setTold(halves.length + 1) : on}>
            {say(state.votes.length < state.things ? words.onward : words.toAsk)}
          </Primary>
        )}
      </div>
    </section>
  )
}

function splitOf(left: number | undefined, right: number | undefined): Text {
  if (left !== undefined) return words.splitRight
  return right === undefined ? words.splitBoth : words.splitLeft
}

function Label({ of, classes }: { readonly of: number | undefined; readonly classes: readonly Text[] }) {
  const { say } = useSpeaking()
  const name = of === undefined ? undefined : classes[of]
  return (
    <b class="jury__label">
      {of !== undefined && <AnswerCard of={of} />}
      {say(name ?? words.noLabel)}
    </b>
  )
}

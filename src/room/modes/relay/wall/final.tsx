import { useMemo, useState } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { colour } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { Learning } from '../../../../ui/room/kit/learning.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { allEnded, useLanes } from '../../../../ui/room/kit/runs.ts'
import { useTimeUp } from '../../../../ui/room/kit/time.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { figuresOf, momentsIn, shareOf, toldOf } from '../../../lanes.ts'
import { heldUp, type Relay, type RelayAct } from '../rules.ts'
import { relayWords as words } from '../words.ts'
import { Accuracy, Board, Steps } from './board.tsx'
import { recipeNow, useKnobWords, usePercent } from './names.ts'

interface Props extends WallProps<Relay, RelayAct> {
  readonly level: Level
}

const asMany = {
  better: { sign: '▲', words: words.asMany },
  worse: { sign: '▼', words: words.fewer },
} as const

/** The last question, for all at once: does what was tuned in the lab hold up on the unseen? */
export function Ask({ state, room, act, level }: Props) {
  const { say } = useSpeaking()
  const percent = usePercent()
  const lock = () => act({ type: 'lock' })
  useTimeUp(lock)
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    act({ type: 'guess', team })
    return true
  })
  return (
    <section class="relay">
      <Heading>{say(words.ask, { n: percent(state.share) })}</Heading>
      <div class="relay__middle">
        <Accuracy share={state.share} from={state.began} />
        <div class="relay__side">
          <Board state={state} room={room} level={level} />
        </div>
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={asMany}
        guess={(team) => act({ type: 'guess', team })}
      />
      <div class="room__foot">
        <p class="relay__how">{say(words.askHow)}</p>
        <Primary icon="lock" onPress={lock}>
          {say(words.askLock)}
        </Primary>
      </div>
    </section>
  )
}

/** The model as it began and as the class left it, on the same unseen cases. */
export function Final(props: Props) {
  const { say } = useSpeaking()
  const { state, level } = props
  const recipes = useMemo(() => [recipeNow(state, 'begun'), recipeNow(state, 'kept')], [state])
  const lanes = useLanes(level, recipes)
  const [off, setOff] = useState(false)
  const ready = allEnded(lanes, recipes.length)
  const names = [say(words.before), say(words.after)]
  if (ready && off) return <Running {...props} lanes={lanes} names={names} />
  return (
    <section class="relay">
      <Heading>{say(ready ? roomWords.trained : words.learningNow)}</Heading>
      <Learning lanes={lanes} names={names} />
      <div class="room__foot">
        <Primary icon="flag" busy={!ready} onPress={() => setOff(true)}>
          {say(ready ? words.go : roomWords.training)}
        </Primary>
      </div>
    </section>
  )
}

const colours = [colour.mist, colour.lantern]

function Running({
  act,
  lanes,
  names,
}: Props & { readonly lanes: readonly Lane[]; readonly names: readonly string[] }) {
  const { say } = useSpeaking()
  const told = useMemo(() => lanes.map(({ outcome }) => toldOf(outcome?.events ?? [])), [lanes])
  const many = momentsIn(told)
  const { at, over, skip, again } = useTelling(many, [], () => undefined)
  useRoomKey(({ key }) => {
    if (key.toLowerCase() === 's') skip()
    else if (key.toLowerCase() === 'a') again()
    else return
    return true
  })
  const rows = told.map(
    (one, i): LaneRow => ({
      key: names[i] ?? String(i),
      head: i === 0 ? '○' : '●',
      name: names[i] ?? '',
      told: one,
      colour: colours[i] ?? colour.mist,
    }),
  )
  return (
    <section class="relay">
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes rows={rows} at={at} of={many} />
      <div class="room__foot">
        {over ? (
          <Primary
            icon="star"
            onPress={() =>
              act({ type: 'final', figures: lanes.map(({ outcome }) => figuresOf(outcome?.events ?? [])) })
            }
          >
            {say(roomWords.goAhead)}
          </Primary>
        ) : (
          <Button size="large" icon="skip" onPress={skip}>
            {say(roomWords.skip)}
          </Button>
        )}
      </div>
    </section>
  )
}

function useFinalLine({ share, figures }: Relay): string {
  const { say } = useSpeaking()
  const percent = usePercent()
  const last = figures.at(-1) ?? { right: 0, of: 0 }
  const held = heldUp({ share } as Relay, figures)
  return say(held ? words.heldUp : words.fellShort, { n: percent(share), unseen: percent(shareOf(last)) })
}

/** Whether it held up, and who foresaw it. */
export function Points({ state, room, act }: Props) {
  const { say } = useSpeaking()
  return (
    <section class="relay">
      <Heading>{useFinalLine(state)}</Heading>
      <Compared state={state} />
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={asMany}
        right={heldUp(state, state.figures) ? 'better' : 'worse'}
      />
      <div class="room__foot">
        <Primary icon="hint" onPress={() => act({ type: 'reflect' })}>
          {say(roomWords.reflect)}
        </Primary>
      </div>
    </section>
  )
}

function Compared({ state: { figures } }: Pick<Props, 'state'>) {
  const { say } = useSpeaking()
  return (
    <ul class="relay__compared">
      {figures.map(({ right, of }, i) => (
        <li key={i}>
          <span>{say(i === 0 ? words.before : words.after)}</span>
          <b class="figures">{say(roomWords.rightOf, { n: right, of })}</b>
        </li>
      ))}
    </ul>
  )
}

/** A minute with the figures: which turn did most, and what choosing by a figure does to it. */
export function Talk({ state, act, level }: Props) {
  const { say } = useSpeaking()
  const { nameOf, readingOf } = useKnobWords(level)
  const gain = ({ kept, before, after }: Relay['log'][number]) => (kept ? (after ?? before) - before : 0)
  const best = state.log.reduce<Relay['log'][number] | undefined>(
    (most, one) => (gain(one) > (most ? gain(most) : 0) ? one : most),
    undefined,
  )
  const knob = best && state.knobs[best.knob]
  const line = useFinalLine(state)
  const held = heldUp(state, state.figures)
  return (
    <section class="relay">
      <Heading>{say(roomWords.reflect)}</Heading>
      <p class="relay__line">{line}</p>
      <Steps log={state.log} began={state.began} />
      <p class="relay__talk">
        {best && knob
          ? say(words.talkBest, {
              knob: nameOf(knob),
              from: readingOf(knob, best.from),
              to: readingOf(knob, best.to),
            })
          : say(words.talkNone)}
      </p>
      {!held && <p class="relay__talk">{say(words.talkFell)}</p>}
      <div class="room__foot">
        <Primary iconAfter="next" onPress={() => act({ type: 'next' })}>
          {say(words.next)}
        </Primary>
      </div>
    </section>
  )
}

import { useMemo } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { colour } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AskAll } from '../../../../ui/room/kit/askAll.tsx'
import { Foot, ReflectFoot } from '../../../../ui/room/kit/foot.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { LearnFirst } from '../../../../ui/room/kit/learnFirst.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { TellingFoot } from '../../../../ui/room/kit/tellingFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { figuresOf, shareOf } from '../../../lanes.ts'
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
  return (
    <AskAll
      class="relay"
      teams={room.teams}
      guesses={state.guesses}
      say={asMany}
      ask={say(words.ask, { n: percent(state.share) })}
      how={words.askHow}
      lock={words.askLock}
      act={act}
    >
      <div class="relay__middle">
        <Accuracy share={state.share} from={state.began} />
        <div class="relay__side">
          <Board state={state} room={room} level={level} />
        </div>
      </div>
    </AskAll>
  )
}

/** The model as it began and as the class left it, on the same unseen cases. */
export function Final(props: Props) {
  const { say } = useSpeaking()
  const { state, level } = props
  const recipes = useMemo(() => [recipeNow(state, 'begun'), recipeNow(state, 'kept')], [state])
  const names = [say(words.before), say(words.after)]
  return (
    <LearnFirst
      class="relay"
      level={level}
      recipes={recipes}
      names={names}
      learning={words.learningNow}
      icon="flag"
      go={words.go}
      follow={(lanes) => <Running {...props} lanes={lanes} names={names} />}
    />
  )
}

const colours = [colour.mist, colour.lantern]

function Running({
  act,
  lanes,
  names,
}: Props & { readonly lanes: readonly Lane[]; readonly names: readonly string[] }) {
  const { say } = useSpeaking()
  const telling = useTelling(lanes)
  const rows = telling.told.map(
    (one, i): LaneRow => ({
      key: names[i] ?? String(i),
      head: i === 0 ? '○' : '●',
      name: names[i] ?? '',
      told: one,
      colour: colours[i] ?? colour.mist,
    }),
  )
  const figures = () => lanes.map(({ outcome }) => figuresOf(outcome?.events ?? []))
  return (
    <section class="game relay">
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes rows={rows} at={telling.at} of={telling.of} />
      <TellingFoot
        telling={telling}
        icon="star"
        words={roomWords.goAhead}
        onPress={() => act({ type: 'final', figures: figures() })}
      />
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
  return (
    <section class="game relay">
      <Heading>{useFinalLine(state)}</Heading>
      <Compared state={state} />
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={asMany}
        right={heldUp(state, state.figures) ? 'better' : 'worse'}
      />
      <ReflectFoot go={() => act({ type: 'reflect' })} />
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
    <section class="game relay">
      <Heading>{say(roomWords.reflect)}</Heading>
      <p class="relay__line">{line}</p>
      <Steps log={state.log} began={state.began} />
      <p class="room__talk">
        {best && knob
          ? say(words.talkBest, {
              knob: nameOf(knob),
              from: readingOf(knob, best.from),
              to: readingOf(knob, best.to),
            })
          : say(words.talkNone)}
      </p>
      {!held && <p class="room__talk">{say(words.talkFell)}</p>}
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}

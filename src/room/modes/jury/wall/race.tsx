import { useMemo } from 'preact/hooks'
import { roomWords } from '../../../../i18n/room.ts'
import { colour } from '../../../../look/index.ts'
import type { Lane } from '../../../../store/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AskAll } from '../../../../ui/room/kit/askAll.tsx'
import { ReflectFoot } from '../../../../ui/room/kit/foot.tsx'
import { Gains } from '../../../../ui/room/kit/gains.tsx'
import { type LaneRow, Lanes } from '../../../../ui/room/kit/lanes.tsx'
import { LearnFirst } from '../../../../ui/room/kit/learnFirst.tsx'
import { useTelling } from '../../../../ui/room/kit/parade.ts'
import { TellingFoot } from '../../../../ui/room/kit/tellingFoot.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { answersIn, apartIn } from '../../../cases.ts'
import { figuresOf } from '../../../lanes.ts'
import { betterOf, halves, type Jury, labelsOf } from '../rules.ts'
import { juryWords as words } from '../words.ts'
import { halfWords, type JuryProps } from './parts.tsx'
import { Labelled } from './talk.tsx'

const sides = {
  better: { sign: '◀', words: words.left },
  worse: { sign: '▶', words: words.right },
} as const
const colours = [colour.lantern, colour.neonBlue]

/** Everything is labelled: every team says whose model will do better. */
export function Ask(props: JuryProps) {
  const { state, room, act } = props
  const { say } = useSpeaking()
  return (
    <AskAll
      class="jury"
      teams={room.teams}
      guesses={state.guesses}
      say={sides}
      ask={say(words.which)}
      how={words.whichHow}
      lock={words.train}
      act={act}
    >
      <Labelled {...props} />
    </AskAll>
  )
}

/** A model for each half, trained on what it said, then both on the same unseen cases. */
export function Train(props: JuryProps) {
  const { say } = useSpeaking()
  const { state, level, labelling, things } = props
  const taught = useMemo(
    () => halves.map((half) => labelling.taught(level.setup, things, labelsOf(state, half))),
    [state.votes, level, labelling, things],
  )
  const names = halves.map((half) => say(halfWords[half]))
  return (
    <LearnFirst
      class="jury"
      level={level}
      setup={taught[0]?.setup}
      recipes={taught.map(({ recipe }) => recipe)}
      names={names}
      learning={words.learning}
      icon="flag"
      go={words.go}
      follow={(lanes) => <Running {...props} lanes={lanes} />}
    />
  )
}

function Running({ act, lanes }: JuryProps & { readonly lanes: readonly Lane[] }) {
  const { say } = useSpeaking()
  const telling = useTelling(lanes)
  const rows = telling.told.map((told, i): LaneRow => {
    const half = halves[i] ?? 'left'
    const [head, name] = [i === 0 ? '◀' : '▶', say(halfWords[half])]
    return { key: half, head, name, told, colour: colours[i] ?? colour.mist }
  })
  const finish = () => {
    const events = lanes.map(({ outcome }) => outcome?.events ?? [])
    const [left = [], right = []] = events.map((all) => answersIn(all).map(({ answer }) => answer))
    act({ type: 'result', figures: events.map(figuresOf), apart: apartIn(left, right).slice(0, 12) })
  }
  return (
    <section class="game jury">
      <Heading unseen>{say(words.go)}</Heading>
      <Lanes
        rows={rows}
        at={telling.at}
        of={telling.of}
        winners={telling.over ? winnersIn(lanes) : undefined}
      />
      <TellingFoot telling={telling} icon="star" words={roomWords.goAhead} onPress={finish} />
    </section>
  )
}

function winnersIn(lanes: readonly Lane[]): readonly string[] {
  const better = betterOf(lanes.map(({ outcome }) => figuresOf(outcome?.events ?? [])))
  return better ? [better] : halves
}

export function useVerdict({ figures }: Jury): string {
  const { say } = useSpeaking()
  const better = betterOf(figures)
  return better ? say(words.won, { half: say(halfWords[better]) }) : say(words.level)
}

/** Whose model did better, and what that gave. */
export function Points({ state, room, act }: JuryProps) {
  const { say } = useSpeaking()
  const better = betterOf(state.figures)
  return (
    <section class="game jury">
      <Heading>{useVerdict(state)}</Heading>
      <ul class="jury__compared">
        {state.figures.map(({ right, of }, i) => (
          <li key={i} data-won={better === undefined || halves[i] === better || undefined}>
            <span>{say(halfWords[halves[i] ?? 'left'])}</span>
            <b class="figures">{say(roomWords.rightOf, { n: right, of })}</b>
          </li>
        ))}
      </ul>
      <Gains teams={room.teams} won={state.won} />
      <ReflectFoot go={() => act({ type: 'reflect' })} />
    </section>
  )
}

import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AnswerCard } from '../../../../ui/room/kit/answerCard.tsx'
import { Foot } from '../../../../ui/room/kit/foot.tsx'
import { SightPicture } from '../../../../ui/room/kit/sight.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { type Apart, apartIn } from '../../../cases.ts'
import { agreementOf, halves, labelsOf, unlabelledBy } from '../rules.ts'
import { juryWords as words } from '../words.ts'
import { halfWords, type JuryProps } from './parts.tsx'

/** Every picture with what the two halves called it, and how many of them a half left without a label. */
export function Labelled({ state, level, labelling, things, classes }: JuryProps) {
  const { say } = useSpeaking()
  const [left, right] = [labelsOf(state, 'left'), labelsOf(state, 'right')]
  const nameOf = (of: number | undefined) => {
    const name = of === undefined ? undefined : classes[of]
    return say(name ?? words.noLabel)
  }
  const without = halves.flatMap((half) => {
    const n = unlabelledBy(state, half)
    return n > 0 ? say(words.unlabelled, { n, half: say(halfWords[half]) }) : []
  })
  return (
    <>
      <ol class="jury__all">
        {things.map((thing, i) => (
          <li key={i} data-apart={left[i] !== right[i] || undefined}>
            <SightPicture
              sight={labelling.sight(level.setup, thing)}
              label={say(words.pair, { left: nameOf(left[i]), right: nameOf(right[i]) })}
            />
            <span class="jury__both" aria-hidden="true">
              <Half of={left[i]} sign="◀" />
              <Half of={right[i]} sign="▶" />
            </span>
          </li>
        ))}
      </ol>
      {without.length > 0 && <p class="jury__without">{without.join(' · ')}</p>}
    </>
  )
}

function Half({ of, sign }: { readonly of: number | undefined; readonly sign: string }) {
  return (
    <span>
      {sign} {of === undefined ? '–' : <AnswerCard of={of} />}
    </span>
  )
}

const talks = { differ: words.talk, same: words.talkSame, split: words.talkSplit } as const

const sum = (all: readonly Apart[]) => all.reduce((n, one) => n + one.n, 0)

/** A minute with the figures: where the class did not agree, and where its models do not. */
export function Talk(props: JuryProps) {
  const { state, classes, act } = props
  const { say } = useSpeaking()
  const inClass = apartIn(labelsOf(state, 'left'), labelsOf(state, 'right'))
  const of = Math.max(0, ...state.figures.map((one) => one.of))
  const pairs = [...inClass, ...state.apart.filter((one) => !inClass.some((it) => same(it, one)))].slice(0, 4)
  const countIn = (all: readonly Apart[], pair: Apart) => all.find((one) => same(one, pair))?.n ?? 0
  const nameOf = (at: number) => {
    const name = classes[at]
    return name ? say(name) : ''
  }
  return (
    <section class="game jury jury--talk">
      <Heading>{say(roomWords.reflect)}</Heading>
      <Labelled {...props} />
      <div class="jury__apart">
        <p>{say(words.classApart, { n: sum(inClass), of: state.things })}</p>
        <p>{say(words.modelsApart, { n: sum(state.apart), of })}</p>
      </div>
      {pairs.length > 0 && (
        <ul class="jury__pairs">
          {pairs.map((pair) => (
            <li key={`${pair.left} ${pair.right}`}>
              <span class="unseen">
                {say(words.pair, { left: nameOf(pair.left), right: nameOf(pair.right) })}
              </span>
              <span class="jury__both" aria-hidden="true">
                <Half of={pair.left} sign="◀" />
                <Half of={pair.right} sign="▶" />
              </span>
              <span class="figures">
                {say(words.inClass)} <b>{countIn(inClass, pair)}</b> · {say(words.inModels)}{' '}
                <b>{countIn(state.apart, pair)}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="room__talk">{say(talks[agreementOf(state)])}</p>
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}

const same = (a: Apart, b: Apart) => a.left === b.left && a.right === b.right

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Raced, ByHand as Row, Sense } from '../../puzzles/kit/byHand.ts'
import { boardOf, rightOf, told } from '../../puzzles/kit/byHand.ts'
import { words } from './byHandWords.ts'
import { Icon } from './icon.tsx'
import { ClassMark } from './mark.tsx'
import { useSpeaking } from './speaking.ts'
import { type TriesView, useTries } from './tries.ts'
import './byHand.css'

export interface ByHandProps {
  readonly row: Row
  readonly sense: Sense
  /** What is asked of each case: "Which sign is it?" */
  readonly ask: string
  /** The classes by their names; one without a name cannot be answered. */
  readonly names: readonly (string | undefined)[]
  readonly truths: readonly number[]
  /** What has been named so far. */
  readonly hand: readonly number[]
  /** A case, to be looked at or heard; `small` once it lies in the row of those that were named. */
  readonly picture: (nth: number, small: boolean) => ComponentChildren
  /** Both, as the last training left them. */
  readonly raced: Raced | undefined
  readonly trained: boolean
  /** The session's view: it keeps what every training came to. */
  readonly view: TriesView
  readonly onName: (as: number) => void
}

/**
 * By hand first: a row of cases that the player names before the model does. It stands open until all are named or
 * something was trained, and folds to the board: hand and model on the same cases.
 */
export function ByHand(props: ByHandProps) {
  const { row, hand, trained, onName } = props
  const [wanted, want] = useState<boolean | undefined>(undefined)
  const whole = hand.length >= row.cases
  const open = wanted ?? (!whole && !trained)
  const fold = useRef<HTMLButtonElement>(null)
  const named = useRef(hand.length)
  // The button that was pressed last is gone: the focus goes to what has come in its place.
  useLayoutEffect(() => {
    if (whole && named.current < hand.length) fold.current?.focus({ preventScroll: true })
    named.current = hand.length
  }, [whole, hand.length])
  const name = (as: number) => {
    if (hand.length + 1 >= row.cases) want(undefined)
    onName(as)
  }
  return (
    <section class="by-hand" aria-label={props.ask} data-open={open || undefined}>
      <Board {...props} open={open} fold={fold} onFold={() => want(!open)} />
      {open && (whole ? <Named {...props} /> : <Naming {...props} onName={name} />)}
    </section>
  )
}

interface BoardProps extends ByHandProps {
  readonly open: boolean
  readonly fold: { current: HTMLButtonElement | null }
  readonly onFold: () => void
}

/** The line that stays: how many each has right, and what the level's person says to that. */
function Board({ row, sense, ask, truths, hand, raced, view, open, fold, onFold }: BoardProps) {
  const { say } = useSpeaking()
  const tries = useTries(view, raced)
  const whole = hand.length >= row.cases
  const board = raced && boardOf(raced)
  // Those of another number of cases cannot be compared.
  const earlier = tries.filter((one) => one.of === board?.of).slice(-4, -1)
  const by = say(told[sense], { n: rightOf(truths, hand), of: hand.length })
  const line = () => {
    if (board) return say(told[sense], { n: board.hand, of: board.of })
    if (whole) return by + say(words.now)
    return open ? ask : hand.length > 0 ? by : say(words.first, { of: row.cases })
  }
  return (
    <>
      <button ref={fold} type="button" class="by-hand__fold" aria-expanded={open} onClick={onFold}>
        <Icon name={sense === 'eyes' ? 'eye' : 'sound'} />
        <span class="by-hand__line">
          {line()}
          {board && (
            <b class="by-hand__model">
              {say(told.model, {
                n: [...earlier.map(({ model }) => model), board.model].join(' → '),
                of: board.of,
              })}
            </b>
          )}
        </span>
        {!whole && open && (
          <span class="by-hand__count">
            {hand.length + 1} / {row.cases}
          </span>
        )}
        <Icon name="down" />
      </button>
      {board && <p class="by-hand__says">{say(row.says[board.standing])}</p>}
    </>
  )
}

/** The next case, and the classes to choose from. */
function Naming({ row, ask, names, truths, hand, picture, onName }: ByHandProps) {
  const { say } = useSpeaking()
  const nth = hand.length
  const truth = truths[nth - 1]
  const right = truth === hand[nth - 1]
  return (
    <>
      <div class="by-hand__case">
        <div key={nth} class="by-hand__picture">
          {picture(nth, false)}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame four buttons */}
        <div class="by-hand__names" role="group" aria-label={ask}>
          {names.map(
            (name, of) =>
              name !== undefined && (
                <button key={of} type="button" class="chip" onClick={() => onName(of)}>
                  <ClassMark of={of} />
                  {name}
                </button>
              ),
          )}
        </div>
      </div>
      <p class="by-hand__last" aria-live="polite" data-right={truth === undefined ? undefined : right}>
        {truth === undefined ? (
          say(words.about, { of: row.cases })
        ) : (
          <>
            <Icon name={right ? 'check' : 'close'} />
            {say(right ? words.right : words.wrong, { name: names[truth] ?? '' })}
          </>
        )}
      </p>
      <Lights truths={truths} answers={hand} of={row.cases} />
    </>
  )
}

/** A light a case: round where the answer is right, a cross where it is not. */
function Lights({
  truths,
  answers,
  of,
}: Pick<ByHandProps, 'truths'> & { readonly answers: readonly number[]; readonly of: number }) {
  return (
    <span class="by-hand__lights" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <i key={i} data-right={answers[i] === undefined ? undefined : answers[i] === truths[i]} />
      ))}
    </span>
  )
}

/** All of the row again: what each is, and who named it so. */
function Named({ names, truths, hand, raced, picture, row }: ByHandProps) {
  const { say } = useSpeaking()
  const answers = [
    { who: say(words.you), of: hand },
    ...(raced ? [{ who: say(words.model), of: raced.model }] : []),
  ]
  return (
    <ol class="by-hand__row">
      {truths.slice(0, row.cases).map((truth, nth) => (
        <li key={nth}>
          {picture(nth, true)}
          <span class="by-hand__truth">
            <ClassMark of={truth} size={1.1} />
            {names[truth]}
          </span>
          {answers.map(({ who, of }) => (
            <span key={who} class="by-hand__answer" data-right={of[nth] === truth}>
              <Icon name={of[nth] === truth ? 'check' : 'close'} />
              {who}
              {of[nth] !== truth && <span class="unseen">: {names[of[nth] ?? -1]}</span>}
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}

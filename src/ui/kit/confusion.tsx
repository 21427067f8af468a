import { useRef } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { kitWords } from '../../i18n/kit.ts'
import { ClassMark } from './mark.tsx'
import { useSpeaking } from './speaking.ts'
import './confusion.css'

export interface ConfusionClass {
  readonly name: string
  /** Instead of the mark's letter: "7". */
  readonly letter?: string
}

export interface ConfusionMatrixProps {
  readonly classes: readonly ConfusionClass[]
  /** counts[truth][answer]. */
  readonly counts: readonly (readonly number[])[]
  readonly selected?: { readonly truth: number; readonly answer: number } | undefined
  /** Without it the matrix is only read. */
  readonly onPick?: (truth: number, answer: number) => void
}

/** Rows are the truth, columns the model's answer. Arrow keys walk the cells, Enter picks one. */
export function ConfusionMatrix({ classes, counts, selected, onPick }: ConfusionMatrixProps) {
  const { lang, say } = useSpeaking()
  const table = useRef<HTMLTableElement>(null)
  const focus = selected ?? { truth: 0, answer: 0 }
  const walk = (event: KeyboardEvent, truth: number, answer: number) => {
    const [down, across] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[
      event.key
    ] ?? [0, 0]
    if (!down && !across) return
    event.preventDefault()
    const to = table.current?.querySelector<HTMLElement>(
      `[data-cell="${truth + (down ?? 0)}-${answer + (across ?? 0)}"]`,
    )
    to?.focus()
  }
  return (
    <div class="confusion">
      <div class="confusion__scroll">
        <table class="confusion__table" ref={table}>
          <thead>
            <tr>
              <td />
              <th class="confusion__axis" colSpan={classes.length}>
                {say(kitWords.answer)} →
              </th>
            </tr>
            <tr>
              <th class="confusion__axis" scope="col">
                {say(kitWords.truth)} ↓
              </th>
              {classes.map((one, i) => (
                <th key={one.name} scope="col" title={one.name}>
                  <ClassMark of={i} {...(one.letter && { letter: one.letter })} />
                  <span class="unseen">{one.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {classes.map((one, truth) => {
              const row = counts[truth] ?? []
              const sum = row.reduce((a, b) => a + b, 0) || 1
              return (
                <tr key={one.name}>
                  <th scope="row" title={one.name}>
                    <span class="confusion__row">
                      <ClassMark of={truth} {...(one.letter && { letter: one.letter })} />
                      <span class={classes.length > 6 ? 'unseen' : ''}>{one.name}</span>
                    </span>
                  </th>
                  {classes.map((other, answer) => {
                    const n = row[answer] ?? 0
                    const words = say(kitWords.cell, {
                      truth: one.name,
                      answer: other.name,
                      n: number(lang, n),
                    })
                    const picked = selected?.truth === truth && selected.answer === answer
                    return (
                      <td
                        key={other.name}
                        class="confusion__cell"
                        data-right={truth === answer || undefined}
                        style={`--share: ${n / sum}`}
                      >
                        {onPick ? (
                          <button
                            type="button"
                            class="confusion__pick figures"
                            data-cell={`${truth}-${answer}`}
                            data-none={n === 0 || undefined}
                            aria-label={words}
                            aria-pressed={picked}
                            tabIndex={truth === focus.truth && answer === focus.answer ? 0 : -1}
                            onKeyDown={(event) => walk(event, truth, answer)}
                            onClick={() => onPick(truth, answer)}
                          >
                            {n === 0 ? '·' : number(lang, n)}
                          </button>
                        ) : (
                          <span class="confusion__pick figures" data-none={n === 0 || undefined}>
                            {n === 0 ? '·' : number(lang, n)}
                          </span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

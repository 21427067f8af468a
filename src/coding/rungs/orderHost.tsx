import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Lang, ProgramLanguage } from '../../engine/index.ts'
import { fill } from '../../i18n/index.ts'
import { type Ladder, ordered, pieces, type Row, shuffled } from './ladder.ts'
import { useDragging } from './useDragging.ts'
import { useHand } from './useHand.ts'
import { words } from './words.ts'
import './rungs.css'

interface Props {
  readonly ladder: Ladder
  readonly order: readonly number[]
  readonly language: ProgramLanguage
  readonly lang: Lang
  /** The line that runs, and the one where it went wrong; 0 for none. */
  readonly running: number
  readonly wrong: number
  readonly onOrder: (order: readonly number[]) => void
}

/** Lines to be put in order: dragged, tapped, or picked up with Enter and moved with the arrows. */
export function OrderHost({ ladder, order, language, lang, running, wrong, onOrder }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const keys = useId()
  const inOrder = (of: readonly number[]) => ordered(ladder, of, language)
  const leftOver = (of: readonly number[]) => shuffled(ladder).filter((piece) => !of.includes(piece))
  const all = (of: readonly number[]) => [...of, ...leftOver(of)]
  function where(piece: number, of: readonly number[]): string {
    const code = pieces(ladder)[piece]?.trim() ?? ''
    const at = inOrder(of).findIndex((row) => row.piece === piece)
    return fill((at < 0 ? words.lineOut : words.lineAt)[lang], { n: at + 1, code })
  }
  const hand = useHand({ order, lang, where, all, onOrder })
  const drag = useDragging(list, hand)
  const { now, active } = hand
  const [rows, rest] = [inOrder(now), leftOver(now)]
  const first = active !== undefined && all(now).includes(active) ? active : all(now)[0]
  const refocus = useRef(false)
  useLayoutEffect(() => {
    if (refocus.current) list.current?.querySelector<HTMLElement>(`[data-piece="${active}"]`)?.focus()
    refocus.current = false
  })
  function press(event: KeyboardEvent, piece: number) {
    if (!hand.press(event.key, piece)) return
    event.preventDefault()
    event.stopPropagation()
    refocus.current = true
  }

  const line = (row: Row, at: number) => {
    const { piece, text } = row
    const indent = `--indent: ${text.length - text.trimStart().length}`
    if (piece === undefined)
      return (
        <li key={`close ${at}`} class="rung-line rung-line--close" aria-hidden="true">
          <span class="rung-line__number">{at}</span>
          <code style={indent}>{text.trim()}</code>
        </li>
      )
    return (
      <li key={piece} class="rung-line" data-placed={at > 0 || undefined}>
        <span class="rung-line__number" aria-hidden="true">
          {at > 0 && at}
        </span>
        <button
          type="button"
          data-piece={piece}
          aria-pressed={hand.held === piece}
          aria-label={where(piece, now)}
          aria-describedby={keys}
          data-running={(at > 0 && at === running) || undefined}
          data-wrong={(at > 0 && at === wrong) || undefined}
          tabIndex={piece === first ? 0 : -1}
          onClick={() => !drag.moved() && hand.tap(piece)}
          onKeyDown={(event) => press(event, piece)}
        >
          <span class="rung-line__grip" data-grip aria-hidden="true" />
          <code style={indent}>{text.trim()}</code>
        </button>
      </li>
    )
  }

  return (
    <div class="rung">
      <p class="rung__task">
        {words.orderTask[lang]} <span>{words.orderHands[lang]}</span>
      </p>
      <p class="code-keys" id={keys}>
        {words.orderKeys[lang]}
      </p>
      <ul class="rung-lines" ref={list} onPointerDown={drag.down}>
        {rows.length === 0 && (
          <li key="nothing" class="rung-lines__note">
            {words.nothing[lang]}
          </li>
        )}
        {rows.map((row, i) => line(row, i + 1))}
        <li key="rest" class="rung-lines__rest" data-rest>
          {words.unused[lang]}
        </li>
        {rest.map((piece) => line({ text: pieces(ladder)[piece] ?? '', piece }, 0))}
        {rest.length === 0 && (
          <li key="none" class="rung-lines__note">
            {words.allUsed[lang]}
          </li>
        )}
      </ul>
    </div>
  )
}

import type { Lang, ProgramLanguage } from '../../engine/index.ts'
import { fill } from '../../i18n/index.ts'
import { useSettled } from '../useEditor.ts'
import { choicesOf, cutAtGaps, filled, type Ladder } from './ladder.ts'
import { words } from './words.ts'
import './rungs.css'

interface Props {
  readonly ladder: Ladder
  readonly fills: readonly string[]
  readonly language: ProgramLanguage
  readonly lang: Lang
  readonly running: number
  readonly wrong: number
  readonly onFill: (fills: readonly string[]) => void
}

/** A program with gaps: some are chosen for, some are typed in. */
export function FillHost({ ladder, fills, language, lang, running, wrong, onFill }: Props) {
  const rows = filled(ladder, fills, language)
  const set = (gap: number, text: string) =>
    onFill(ladder.gaps.map((_, i) => (i === gap ? text : (fills[i] ?? ''))))
  return (
    <div class="rung">
      <p class="rung__task">{words.fillTask[lang]}</p>
      <ol class="rung-lines rung-lines--fill">
        {rows.map(({ piece, text }, i) => {
          const at = i + 1
          const { texts, gaps } = piece === undefined ? { texts: [text], gaps: [] } : cutAtGaps(ladder, piece)
          return (
            <li
              key={piece ?? `close ${at}`}
              class={piece === undefined ? 'rung-line rung-line--close' : 'rung-line'}
              data-running={at === running || undefined}
              data-wrong={at === wrong || undefined}
            >
              <span class="rung-line__number" aria-hidden="true">
                {at}
              </span>
              <code style={`--indent: ${text.length - text.trimStart().length}`}>
                {texts.map((one, part) => {
                  const gap = gaps[part]
                  return (
                    <>
                      {part === 0 ? one.trimStart() : one}
                      {gap !== undefined && (
                        <GapField
                          ladder={ladder}
                          gap={gap}
                          line={at}
                          value={fills[gap] ?? ''}
                          lang={lang}
                          onSet={(to) => set(gap, to)}
                        />
                      )}
                    </>
                  )
                })}
              </code>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

interface FieldProps {
  readonly ladder: Ladder
  readonly gap: number
  readonly line: number
  readonly value: string
  readonly lang: Lang
  readonly onSet: (text: string) => void
}

function GapField({ ladder, gap, line, value, lang, onSet }: FieldProps) {
  const settle = useSettled(onSet)
  const of = ladder.gaps[gap]
  if (!of) return null
  const label = fill(words.gap[lang], { n: gap + 1, line })
  if (of.others.length === 0)
    return (
      <input
        class="rung-gap"
        type="text"
        aria-label={label}
        value={value}
        maxLength={60}
        size={Math.max(3, value.length, of.text.length + 1)}
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => settle.later(event.currentTarget.value)}
        onBlur={settle.now}
      />
    )
  return (
    <select
      class="rung-gap"
      aria-label={label}
      value={value}
      data-empty={value === '' || undefined}
      onChange={(event) => onSet(event.currentTarget.value)}
    >
      <option value="">{words.choose[lang]}</option>
      {choicesOf(of).map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  )
}

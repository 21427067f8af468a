import { useEffect, useRef } from 'preact/hooks'
import type { Lang, ProgramLanguage, ProgramStop } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { Card, Icon } from '../../ui/kit/index.ts'
import type { Walk } from './cursor.ts'
import type { CodeEvent, Lab } from './events.ts'
import { explain } from './explain.ts'
import { givenOf, namesOf } from './names.ts'
import type { Setup } from './schema.ts'
import { useCursor } from './trace.tsx'
import { sayVerdict } from './verdicts.ts'
import { words } from './words.ts'

interface Props {
  readonly cursor: Walk
  readonly setup: Setup
  readonly lab: Lab | undefined
  readonly events: readonly CodeEvent[]
  readonly stale: boolean
  readonly lang: Lang
  readonly language: ProgramLanguage
  readonly source: string
  /** Whether the program has lines; blocks have none. */
  readonly numbered: boolean
  /** Whether a card of its own says which of two models reads the signs. */
  readonly chooses: boolean
}

/** How the program did on the practice cases: which passed, what went wrong and what to try, line by line. */
export function Cases(props: Props) {
  const { cursor, setup, lab, events, stale, lang, language, source, numbered, chooses } = props
  const { case: at } = useCursor(cursor)
  const visible = lab?.cases.filter((one) => one.visible) ?? []
  const chosen = visible[Math.min(at, visible.length - 1)]
  const hidden = (lab?.cases.length ?? 0) - visible.length
  const opened = chosen && events[chosen.from]
  const review = opened?.type === 'case' && 'text' in opened.place ? opened.place : undefined
  const stop =
    lab?.unread ?? (chosen?.verdict.code === 'stopped' ? chosen.verdict.stop : bumped(chosen?.verdict.code))
  return (
    <Card title={words.cases[lang]}>
      {!lab && <p class="code-note">{words.notRun[lang]}</p>}
      {!chooses && (setup.signsFrom || lab?.model) && (
        <p class="code-mind">
          <Icon name="spark" />
          <span>{readBy(setup, lab, lang).join(lang === 'en' ? ' ' : '')}</span>
        </p>
      )}
      {lab && stale && <p class="code-note">{words.stale[lang]}</p>}
      {lab && (
        <ul class="code-cases">
          {visible.map((one, i) => (
            <li key={i}>
              <button
                type="button"
                class="code-case"
                aria-pressed={one === chosen}
                data-passed={one.passed}
                onClick={() => cursor.move({ case: i, step: 0 })}
              >
                <Icon name={one.passed ? 'check' : 'close'} />
                <span>{i + 1}</span>
                <span class="unseen">{`, ${(one.passed ? words.passed : words.failed)[lang]}`}</span>
              </button>
            </li>
          ))}
          <li class="code-note">{words.hiddenCases[lang].replace('{n}', String(hidden))}</li>
        </ul>
      )}
      {review && (
        <p class="code-review" lang={review.lang}>
          {review.text}
        </p>
      )}
      {chosen && !stop && <p class="code-verdict">{sayVerdict(chosen.verdict, lang)}</p>}
      {stop && <Mistake stop={stop} {...{ setup, lang, language, source, numbered }} />}
    </Card>
  )
}

/** Whose model reads the signs where the player has none to choose from, how well, and how to come by one. */
function readBy({ signsFrom }: Setup, lab: Lab | undefined, lang: Lang): string[] {
  const { model } = lab ?? {}
  const how = { n: String(model?.epochs), share: String(Math.floor(100 * (model?.accuracy ?? 0))) }
  return [
    words.pier[lang],
    ...(model ? [fill(words.mind[lang], how)] : []),
    ...(signsFrom ? [fill(words.yours[lang], { from: signsFrom.slice(0, 3) })] : []),
  ]
}

/** A bump is not an error of the program, but it can be explained like one. */
function bumped(code: string | undefined): ProgramStop | undefined {
  return code === 'bumped' ? { code: 'world', line: 0, reason: 'bumped' } : undefined
}

function Mistake({
  stop,
  setup,
  lang,
  language,
  source,
  numbered,
}: {
  readonly stop: ProgramStop
  readonly setup: Setup
  readonly lang: Lang
  readonly language: ProgramLanguage
  readonly source: string
  readonly numbered: boolean
}) {
  const { line, means, tries, original } = explain(
    stop,
    language,
    source,
    namesOf(setup.world, language),
    givenOf(setup.world),
  )
  const box = useRef<HTMLDivElement>(null)
  // On a small screen it is written below what the player sees.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [stop])
  return (
    <div class="code-mistake" role="status" ref={box}>
      <p>
        {numbered && line > 0 && (
          <strong class="code-mistake__line">{words.atLine[lang].replace('{n}', String(line))}</strong>
        )}{' '}
        {means[lang]}
      </p>
      <p>
        <strong>{words.tryThis[lang]}</strong>
        {tries[lang]}
      </p>
      <details>
        <summary>{words.original[lang]}</summary>
        <code>{original}</code>
      </details>
    </div>
  )
}

import { useEffect, useReducer } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { IconButton } from '../../ui/kit/index.ts'
import { cursor } from './cursor.ts'
import type { LabCase } from './events.ts'
import { variablesAt } from './moment.ts'
import { Watch } from './watch.tsx'
import { words } from './words.ts'

/** Where the player stands, in step with everybody else who follows. */
export function useCursor() {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => cursor.follow(() => again(0)), [])
  return cursor.at()
}

/** One practice run, line by line: step, back, scrub; the variables and what was printed so far. */
export function Trace({ of, lang }: { readonly of: LabCase; readonly lang: Lang }) {
  const { step } = useCursor()
  const last = of.lines.length - 1
  const at = Math.min(step, last)
  const now = of.lines[at]
  if (!now) return null
  const variables = variablesAt(of.lines, at)
  const say = (text: string, gaps: Record<string, number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(gaps[name]))
  const where = now.line > 0 ? say(words.line[lang], { n: now.line }) : words.ended[lang]
  const move = (to: number) => cursor.move({ step: Math.max(0, Math.min(last, to)) })
  return (
    <div class="code-trace">
      <div class="code-row">
        <IconButton
          icon="back"
          label={words.stepBack[lang]}
          disabled={at === 0}
          onPress={() => move(at - 1)}
        />
        <input
          type="range"
          class="code-trace__scrub"
          min={0}
          max={last}
          value={at}
          aria-label={words.stepOf[lang].replace('{n}', String(at + 1)).replace('{of}', String(last + 1))}
          aria-valuetext={`${say(words.stepOf[lang], { n: at + 1, of: last + 1 })}, ${where}`}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
        />
        <IconButton
          icon="next"
          label={words.stepOn[lang]}
          disabled={at === last}
          onPress={() => move(at + 1)}
        />
        <span class="code-trace__where figures">
          {say(words.stepOf[lang], { n: at + 1, of: last + 1 })} · {where}
        </span>
      </div>
      <Watch
        variables={variables}
        fresh={new Set(Object.keys(now.set))}
        printed={of.printed ? of.printed.slice(0, now.printed) : undefined}
        lang={lang}
      />
    </div>
  )
}

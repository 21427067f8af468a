import { useEffect, useReducer } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { IconButton } from '../../ui/kit/index.ts'
import { cursor } from './cursor.ts'
import type { LabCase } from './events.ts'
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
  const variables = new Map<string, string>()
  for (const { set } of of.lines.slice(0, at + 1))
    for (const [name, value] of Object.entries(set)) variables.set(name, value)
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
      <div class="code-watch">
        <section aria-label={words.variables[lang]}>
          <h4>{words.variables[lang]}</h4>
          {variables.size === 0 ? (
            <p class="code-note">{words.noVariables[lang]}</p>
          ) : (
            <dl class="code-variables">
              {[...variables].map(([name, value]) => (
                <div key={name} data-fresh={name in now.set || undefined}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    <code>{value}</code>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        {of.printed && (
          <section aria-label={words.console[lang]}>
            <h4>{words.console[lang]}</h4>
            <pre class="code-console">{of.printed.slice(0, now.printed)}</pre>
          </section>
        )}
      </div>
    </div>
  )
}

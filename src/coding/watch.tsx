import type { Lang, Text } from '../engine/index.ts'
import { words } from './words.ts'
import './coding.css'

interface Props {
  readonly variables: ReadonlyMap<string, string>
  /** Names set just now. */
  readonly fresh: ReadonlySet<string>
  /** What was printed so far; undefined where the program never prints. */
  readonly printed: string | undefined
  /** Why no variable can be named, where there is a reason. */
  readonly unknown?: Text | undefined
  /** Its headings are only read out: what stands around it says what it is. */
  readonly bare?: boolean
  readonly lang: Lang
}

/** Lists that go on and on stand last: what changes is read first. */
const shortFirst = (variables: ReadonlyMap<string, string>) =>
  [...variables].sort(([, a], [, b]) => Number(a.length > 30) - Number(b.length > 30))

/** What a running program holds: its variables, and the console. */
export function Watch({ variables, fresh, printed, unknown, bare = false, lang }: Props) {
  const title = bare ? 'unseen' : undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div class="code-watch" tabIndex={0}>
      <section aria-label={words.variables[lang]}>
        <h4 class={title}>{words.variables[lang]}</h4>
        {variables.size === 0 ? (
          <p class="code-note">{(unknown ?? words.noVariables)[lang]}</p>
        ) : (
          <dl class="code-variables">
            {shortFirst(variables).map(([name, value]) => (
              <div key={name} data-fresh={fresh.has(name) || undefined}>
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
      {printed !== undefined && (
        <section aria-label={words.console[lang]}>
          <h4 class={title}>{words.console[lang]}</h4>
          {printed === '' ? (
            <p class="code-note">{words.nothingPrinted[lang]}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
            <pre class="code-console" tabIndex={0}>
              {readable(printed)}
            </pre>
          )}
        </section>
      )}
    </div>
  )
}

/** MicroPython prints the texts in a list with numbers for all that is not English: `['\u8336']`. Python does not. */
const readable = (printed: string) =>
  printed.replace(/\\u([0-9a-f]{4})/g, (_, number: string) =>
    String.fromCharCode(Number.parseInt(number, 16)),
  )

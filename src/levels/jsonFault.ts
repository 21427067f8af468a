/**
 * Finds where a text stops being JSON, and what stands there instead: a comma too many, a curly quote, a name without
 * quotes. Engines say it each in their own words, or not at all, and none says that a key is there twice.
 */
export interface JsonFault {
  /** Place of the first sign that cannot stand there. */
  readonly at: number
  readonly code:
    | 'comma-too-many'
    | 'curly-quote'
    | 'single-quote'
    | 'wide-sign'
    | 'comment'
    | 'doubled-key'
    | 'cut-off'
    | 'not-json'
  /** What would have been right there. */
  readonly expected: string
  /** The key that is doubled. */
  readonly key?: string
}

interface Token {
  readonly at: number
  readonly text: string
}

/** White space, a text, a number, a word, or a sign by itself. A text that never ends goes to the end of its line. */
const token = /[ \t\n\r]+|"(?:[^"\\\n\r]|\\[^\n\r])*"|[-+]?[.\d][\w.+-]*|[A-Za-z_$][\w$]*|"[^\n\r]*|[\s\S]/gu
const text = /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/u
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const space = /^[ \t\n\r]/
/** A text has no line ends, tabs or other controls in it as they are. */
const control = /(?![\x7f-\x9f])\p{Cc}/u

/** A text whose closing quote is missing; one backslash at the end is half of what it should be. */
const endless = /^"(?:[^"\\]|\\.)*\\?$/u

/** What stands open: an object with the keys it has, or a list. */
type Open = { readonly keys: Set<string> } | 'list'
type Awaits = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end'

/** The first fault of a text; undefined when it is JSON in which no object has a key twice. */
export function findJsonFault(json: string): JsonFault | undefined {
  const open: Open[] = []
  let awaits: Awaits = 'value'
  let comma = 0
  const end = json.trimEnd().length
  const after = (): Awaits => (open.length === 0 ? 'end' : 'comma')
  for (const found of json.matchAll(token)) {
    const one: Token = { at: found.index, text: found[0] }
    const { at, text } = one
    if (space.test(text)) continue
    const inside = open.at(-1)
    // A text that nothing ends before the file does.
    if (at + text.length === end && json.length > 1 && endless.test(text))
      return { at: json.length, code: 'cut-off', expected: 'the rest of the file' }
    const closes = text === '}' || text === ']'
    if (closes && (awaits === 'key' || (awaits === 'value' && inside === 'list')) && fits(text, inside))
      return { at: comma, code: 'comma-too-many', expected: `no comma before ${text}` }
    if (
      closes &&
      (awaits === 'comma' || awaits === 'first-key' || awaits === 'first-value') &&
      fits(text, inside)
    ) {
      open.pop()
      awaits = after()
    } else if (awaits === 'value' || awaits === 'first-value') {
      if (text === '{') {
        open.push({ keys: new Set() })
        awaits = 'first-key'
      } else if (text === '[') {
        open.push('list')
        awaits = 'first-value'
      } else if (isValue(text)) awaits = after()
      else return wrong(one, 'a value')
    } else if (awaits === 'key' || awaits === 'first-key') {
      if (!isText(text) || !inside || inside === 'list') return wrong(one, 'a name in double quotes')
      const key = String(JSON.parse(text))
      if (inside.keys.has(key)) return { at, code: 'doubled-key', expected: 'each name once', key }
      inside.keys.add(key)
      awaits = 'colon'
    } else if (awaits === 'colon' && text === ':') awaits = 'value'
    else if (awaits === 'comma' && text === ',') {
      comma = at
      awaits = inside === 'list' ? 'value' : 'key'
    } else
      return wrong(
        one,
        awaits === 'colon' ? 'a colon' : awaits === 'end' ? 'nothing more' : 'a comma or a closing bracket',
      )
  }
  return awaits === 'end' ? undefined : { at: json.length, code: 'cut-off', expected: 'the rest of the file' }
}

const fits = (closing: string, inside: Open | undefined) =>
  inside !== undefined && (closing === ']') === (inside === 'list')

const isText = (said: string) => text.test(said) && !control.test(said)

const isValue = (said: string) =>
  isText(said) || number.test(said) || said === 'true' || said === 'false' || said === 'null'

/** What cannot stand here, by what it probably is. */
function wrong({ at, text }: Token, expected: string): JsonFault {
  if (/^[“”„‟«»＂]/.test(text)) return { at, code: 'curly-quote', expected: '"' }
  if (/^['‘’‚‛`´]/.test(text)) return { at, code: 'single-quote', expected: '"' }
  if (/^[：，｛｝［］、；]/.test(text)) return { at, code: 'wide-sign', expected: 'one of : , { } [ ]' }
  if (text === '/' || text === '#') return { at, code: 'comment', expected }
  if (text === ',') return { at, code: 'comma-too-many', expected }
  return { at, code: 'not-json', expected }
}

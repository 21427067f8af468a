/** Longest text of a value that a program hands over, characters, and how deep lists in it may lie within one another. */
const longest = 50_000
const deepest = 60

/**
 * What a machine wrote as JSON; undefined when it is none, or when it is more than may leave the sandbox (`told.ts`): a
 * value that is too large or too deep is the program's mistake, and no reason to judge nothing.
 */
export function readPlain(text: string): unknown {
  if (text.length > longest || depthOf(text) > deepest) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Texts, and numbers that ran away as MicroPython writes them. */
const textsAndRunaways = /"(?:\\.|[^"\\])*"|-?\b(?:inf|nan)\b/g

/** What MicroPython wrote as JSON for a level's function; a number that ran away is none there, as JavaScript has it. */
export const readHanded = (text: string): unknown =>
  text.length > longest
    ? undefined
    : readPlain(text.replace(textsAndRunaways, (found) => (found.startsWith('"') ? found : 'null')))

/** What an answer has in it that is no number, outside of its texts: `inf`, or a whole number that is more than any can be here. */
export function runawayIn(
  text: string,
): { readonly number: string } | { readonly digits: number } | undefined {
  const bare = text.replace(/"(?:\\.|[^"\\])*"/g, '""')
  const [number] = /-?\b(?:inf|nan)\b/.exec(bare) ?? []
  if (number) return { number }
  for (const [, digits = ''] of bare.matchAll(/\b(\d{309,})\b/g))
    if (!Number.isFinite(Number(digits))) return { digits: digits.length }
  return undefined
}

/** How many lists and records are open at once; signs within texts do not count. */
function depthOf(text: string): number {
  let [open, most, quoted] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (quoted && sign === '\\') i++
    else if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '[' || sign === '{') most = Math.max(most, ++open)
    else if (sign === ']' || sign === '}') open--
  }
  return most
}

/**
 * A value as it may leave the sandbox: plain JSON. What JSON has no word for is null, and -0 is 0: a level's function that
 * is handed a number which ran away is handed none, in either language.
 */
export function plainOf(value: unknown): unknown {
  const text = value === undefined ? undefined : JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text)
}

/** How many numbers, texts, lists and records a plain value is made of. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 1)
}

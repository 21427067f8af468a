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

/**
 * Ceilings for a recipe that comes with a save or a passport. A deeper or longer one is nobody's work, and kept it
 * would break every save after it: browsers cannot copy what is nested thousands deep.
 */

/** Lists and objects within each other. The deepest kind (blocks within blocks) needs about half. */
const mostDepth = 32
/** Characters as JSON, roughly. The longest recipe a kind allows has about a quarter. */
const mostCharacters = 200_000

/** Whether a value read from JSON can be somebody's work. Walks without recursion, however deep it is. */
export function canBeWork(value: unknown): boolean {
  const waiting: { readonly it: unknown; readonly depth: number }[] = [{ it: value, depth: 0 }]
  let characters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { it, depth } = next
    // No decision of a player is a number beyond all numbers: it came as 1e309, and would be none the next time.
    if (typeof it === 'number' && !Number.isFinite(it)) return false
    characters += typeof it === 'string' ? it.length + 2 : 2
    if (characters > mostCharacters) return false
    if (typeof it !== 'object' || it === null) continue
    if (depth >= mostDepth) return false
    for (const [key, inner] of Object.entries(it)) {
      // An own `__proto__` (only JSON.parse makes one) would change the objects it is copied to.
      if (key === '__proto__') return false
      characters += key.length
      waiting.push({ it: inner, depth: depth + 1 })
    }
  }
  return true
}

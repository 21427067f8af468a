/** A value as a few characters for the list of variables: `[3, 'a', ...]`. Runs no code of the program. */
export function short(value: unknown, room = 60): string {
  const text = shown(value, 3, room)
  return text.length > room ? `${begun(text, room - 1)}…` : text
}

/** The first characters of a text, not half a sign at their end. */
const begun = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '')

const longest = 4000

/** At least the first `room` signs are right; what would come after them is not made. */
function shown(value: unknown, depth: number, room: number): string {
  switch (typeof value) {
    case 'string':
      // Reading a long text that was put together piece by piece would copy it whole.
      return value.length > longest ? `… (${value.length})` : `'${begun(value, 60)}'`
    case 'number':
      return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)))
    case 'function':
      return 'ƒ'
    case 'object': {
      if (value === null) return 'null'
      if (depth === 0) return '…'
      const each = (one: unknown, left: number) => shown(one, depth - 1, left)
      if (Array.isArray(value)) return `[${listed(value.slice(0, 12), value.length, room, each)}]`
      if (value instanceof Set) return `Set {${listed([...value].slice(0, 12), value.size, room, each)}}`
      if (value instanceof Map)
        return `Map {${joined([...value].slice(0, 8), room, ([k, v], left) => `${each(k, left)}: ${each(v, left)}`)}}`
      const entries = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, 8)
      return `{${joined(entries, room, ([k, { value: v }], left) => `${k}: ${each(v, left)}`)}}`
    }
    default:
      return String(value)
  }
}

function joined<T>(some: readonly T[], room: number, show: (one: T, room: number) => string): string {
  let text = ''
  for (const one of some) {
    if (text.length > room) break
    text += `${text === '' ? '' : ', '}${show(one, room - text.length)}`
  }
  return text
}

const listed = (
  some: readonly unknown[],
  of: number,
  room: number,
  show: (one: unknown, room: number) => string,
) => joined(some, room, show) + (of > some.length ? ', …' : '')

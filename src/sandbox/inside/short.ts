/** A value as a few characters for the list of variables: `[3, 'a', ...]`. Runs no code of the program. */
export function short(value: unknown, room = 60): string {
  const text = shown(value, 3)
  return text.length > room ? `${begun(text, room - 1)}…` : text
}

/** The first characters of a text, not half a sign at their end. */
const begun = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '')

const longest = 4000

function shown(value: unknown, depth: number): string {
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
      if (Array.isArray(value)) return `[${listed(value.slice(0, 12), value.length, depth)}]`
      if (value instanceof Set) return `Set {${listed([...value].slice(0, 12), value.size, depth)}}`
      if (value instanceof Map)
        return `Map {${[...value]
          .slice(0, 8)
          .map(([k, v]) => `${shown(k, depth - 1)}: ${shown(v, depth - 1)}`)
          .join(', ')}}`
      const entries = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, 8)
      return `{${entries.map(([k, { value: v }]) => `${k}: ${shown(v, depth - 1)}`).join(', ')}}`
    }
    default:
      return String(value)
  }
}

function listed(some: readonly unknown[], of: number, depth: number): string {
  return some.map((one) => shown(one, depth - 1)).join(', ') + (of > some.length ? ', …' : '')
}

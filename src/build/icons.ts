import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The Fluent Emoji Flat set (MIT, Microsoft), as Iconify packages it: SVG bodies by name. Read at build time only. */
interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>
  readonly width: number
  readonly height: number
}

const require = createRequire(import.meta.url)
let loaded: IconSet | undefined

export function iconSet(): IconSet {
  loaded ??= JSON.parse(
    readFileSync(require.resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
  ) as IconSet
  return loaded
}

/** The icon as a standalone SVG of `size` pixels, or undefined when the set has none of that name. */
export function iconSvg(name: string, size: number): string | undefined {
  const { icons, aliases, width, height } = iconSet()
  const body = (icons[name] ?? icons[aliases?.[name]?.parent ?? ''])?.body
  if (body === undefined) return undefined
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

/** The name in the set that takes the fewest edits to reach. */
export function nearestIcon(name: string): string {
  const { icons, aliases } = iconSet()
  let best = ''
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [...Object.keys(icons), ...Object.keys(aliases ?? {})]) {
    const distance = edits(name, candidate)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Levenshtein distance, one row at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

import type { Text } from '../engine/index.ts'

/** Strings of one part of the shell. A missing language does not compile. Gaps are written `{like}` and filled by `fill`. */
export type Phrases = Readonly<Record<string, Text>>

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

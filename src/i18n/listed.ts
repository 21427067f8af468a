import type { Lang } from '../engine/index.ts'
import { tag } from './numbers.ts'

/** Names in a row, as the language joins them: "a, b and c". */
export function listed(lang: Lang, names: readonly string[]): string {
  return new Intl.ListFormat(tag[lang], { type: 'conjunction' }).format(names)
}

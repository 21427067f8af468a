import type { Lang } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** A value as it is told: "46.1 mm". */
export function told({ columns }: Setup, column: number, value: number, lang: Lang): string {
  const unit = columns[column]?.unit
  return `${value}${unit ? ` ${unit[lang]}` : ''}`
}

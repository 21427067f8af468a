import type { Lang } from '../../engine/index.ts'

const english = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of a common year as a date: 1 is 1 January. */
export function dateOf(day: number, lang: Lang): string {
  let [month, left] = [0, day]
  while (left > (lengths[month] ?? 31) && month < 11) left -= lengths[month++] ?? 31
  return lang === 'en' ? `${left} ${english[month] ?? ''}` : `${month + 1} 月 ${left} 日`
}

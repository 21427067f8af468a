import type { Lang } from '../engine/index.ts'

/** The tag for `lang` attributes and `Intl`: Hong Kong's traditional characters, the mainland's simplified ones. */
export const tag: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans-CN',
}

const cache = new Map<string, Intl.NumberFormat>()

function format(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tag[lang], options)
  cache.set(key, made)
  return made
}

/** A date, `2026-11-26`, as its day: "26 November", 「11月26日」. */
export function dayName(lang: Lang, date: string): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(tag[lang], options).format(new Date(`${date}T00:00Z`))
}

/** A share of 1 as a percentage: 0.9213 is "92.1%" with one digit. */
export function percent(lang: Lang, share: number, digits = 0): string {
  return format(lang, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share)
}

/** A number with its thousands grouped and at most `digits` decimals. */
export function number(lang: Lang, value: number, digits = 0): string {
  return format(lang, { maximumFractionDigits: digits }).format(value)
}

/** A number with exactly `digits` decimals and a minus sign as mathematics writes it: in a row they compare at a glance. */
export function decimal(lang: Lang, value: number, digits: number): string {
  const text = format(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    Math.abs(value),
  )
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}

/** A number for an axis or a loss: about three figures, whatever its size ("0.042", "1.37", "12"). */
export function figure(lang: Lang, value: number): string {
  return format(lang, { maximumSignificantDigits: 3 }).format(value)
}

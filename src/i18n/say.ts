import { own, type Text } from '../engine/index.ts'

/** Strings of one part of the shell. A missing language does not compile. Gaps are written `{like}` and filled by `fill`. */
export type Phrases = Readonly<Record<string, Text>>

export type Gaps = Readonly<Record<string, string | number>>

/** A gap that nothing is given for stays as it is written. */
export function fill(template: string, values: Gaps): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(own(values, name) ?? gap))
}

/** The same in every language at once. */
export function fillAll(text: Text, values: Gaps): Text {
  return {
    en: fill(text.en, values),
    'zh-Hant': fill(text['zh-Hant'], values),
    'zh-Hans': fill(text['zh-Hans'], values),
  }
}

/** How sure a model is, as whole percent, but 100 only for certainty: 99.97% must not read as 100. */
export function sure(share: number): number {
  return share < 1 ? Math.min(99, Math.round(share * 100)) : 100
}

/** With a capital first letter, as a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

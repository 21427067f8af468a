import type { Text } from '../engine/index.ts'

/** One thing a program may call or is given, in a player's words, for the list beside the editor and its help. */
export interface ApiWord {
  readonly python: string
  readonly javascript: string
  readonly means: Text
}

export const t = (en: string, hant: string, hans: string): Text => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })
export const word = (python: string, javascript: string, means: Text): ApiWord => ({
  python,
  javascript,
  means,
})

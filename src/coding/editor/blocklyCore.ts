/** Blockly's core without its own blocks and generators, and its words in the game's languages. */
import * as Blockly from 'blockly/core'
import * as en from 'blockly/msg/en'
import type { Lang } from '../../engine/index.ts'

const locales: Readonly<Record<Lang, () => object | Promise<object>>> = {
  en: () => en,
  'zh-Hant': () => both(import('blockly/msg/zh-hant'), import('./blockWordsHant.ts')),
  'zh-Hans': () => both(import('blockly/msg/zh-hans'), import('./blockWordsHans.ts')),
}

/** Blockly's words, and ours over them. */
async function both(theirs: Promise<object>, ours: Promise<{ readonly words: object }>): Promise<object> {
  return { ...(await theirs), ...(await ours).words }
}

export async function setLocale(lang: Lang): Promise<void> {
  const own = await locales[lang]()
  // English first, for words that a translation lacks.
  Blockly.setLocale({ ...en, ...own } as unknown as Record<string, string>)
}

export { Blockly }

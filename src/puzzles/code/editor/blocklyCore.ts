/** Blockly's core without its own blocks and generators, and its words in the game's languages. */
import * as Blockly from 'blockly/core'
import * as en from 'blockly/msg/en'
import type { Lang } from '../../../engine/index.ts'

const locales: Readonly<Record<Lang, () => object | Promise<object>>> = {
  en: () => en,
  'zh-Hant': () => import('blockly/msg/zh-hant'),
  'zh-Hans': () => import('blockly/msg/zh-hans'),
}

export async function setLocale(lang: Lang): Promise<void> {
  const own = await locales[lang]()
  // English first, for words that a translation lacks.
  Blockly.setLocale({ ...en, ...own } as unknown as Record<string, string>)
}

export { Blockly }

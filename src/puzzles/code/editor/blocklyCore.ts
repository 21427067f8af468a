/** Blockly's core without its own blocks and generators, and its words in the game's languages. */
import * as Blockly from 'blockly/core'
import * as en from 'blockly/msg/en'
import * as hans from 'blockly/msg/zh-hans'
import * as hant from 'blockly/msg/zh-hant'
import type { Lang } from '../../../engine/index.ts'

const locales: Readonly<Record<Lang, object>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

export function setLocale(lang: Lang): void {
  // English first, for words that a translation lacks.
  Blockly.setLocale({ ...en, ...locales[lang] } as unknown as Record<string, string>)
}

export { Blockly }

import type { Lang, Text } from '../../engine/index.ts'
import type { Verdict } from './events.ts'
import { explain } from './explain.ts'
import { sayVerdicts } from './say.ts'

/** Says how a case ended. */
export function sayVerdict(verdict: Verdict, lang: Lang): string {
  if (verdict.code === 'stopped') return explain(verdict.stop, 'javascript', '').means[lang]
  if (verdict.code === 'by-heart') return byHeart[lang]
  return sayVerdicts[verdict.code]?.(verdict as never, lang) ?? ''
}

const byHeart: Text = {
  en: 'Right, but learned by heart: what is new to the program it cannot answer.',
  'zh-Hant': '答對了，但像是背下來的：遇到沒見過的，程式便不會了。',
  'zh-Hans': '答对了，但像是背下来的：遇到没见过的，程序就不会了。',
}

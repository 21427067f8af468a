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
  en: 'Right, but learned by heart: asked afresh, in a way that is new to it, the program does not know. Let it work the answer out.',
  'zh-Hant': '答對了，但像是背下來的：換一個程式沒見過的問法，它便不會了。請讓程式自己算出答案。',
  'zh-Hans': '答对了，但像是背下来的：换一种程序没见过的问法，它就不会了。请让程序自己算出答案。',
}

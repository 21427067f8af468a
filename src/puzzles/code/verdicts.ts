import type { Lang } from '../../engine/index.ts'
import type { Verdict } from './events.ts'
import { explain } from './explain.ts'
import { sayVerdicts } from './say.ts'

/** Says how a case ended. */
export function sayVerdict(verdict: Verdict, lang: Lang): string {
  if (verdict.code === 'stopped') return explain(verdict.stop, 'javascript', '').means[lang]
  return sayVerdicts[verdict.code]?.(verdict as never, lang) ?? ''
}

import { answerMistakes } from './answers.ts'
import { elsewhereMistakes } from './elsewhere.ts'
import { lateMistakes } from './late.ts'
import { limitMistakes } from './limits.ts'
import { lookupMistakes } from './lookups.ts'
import { type Mistake, t } from './mistake.ts'
import { nameMistakes } from './names.ts'
import { openGap } from './openGap.ts'
import { syntaxMistakes } from './syntax.ts'
import { valueMistakes } from './values.ts'

export type { Gaps, Scene } from './mistake.ts'

/** What every stop that nothing else fits is told as. */
const other: Mistake = {
  id: 'other',
  fits: () => ({}),
  means: t('The program stopped with an error.', '程式因錯誤而停止。', '程序因错误而停止。'),
  tries: t(
    'Read the original message below, and look at the line.',
    '看看下面原來的訊息，再看看那一行。',
    '看看下面原来的消息，再看看那一行。',
  ),
}

/** All that have come, in the order in which they are tried: the first that fits is shown, so the special stand before the general. */
export function allMistakes(): readonly Mistake[] {
  const { signs, habits, places } = lateMistakes()
  return [
    ...[openGap, ...signs, ...elsewhereMistakes, ...habits, ...syntaxMistakes, ...places],
    ...[...limitMistakes, ...nameMistakes, ...lookupMistakes, ...answerMistakes, ...valueMistakes, other],
  ]
}

import type { Lang, Text } from '../../engine/index.ts'
import { number } from '../../i18n/numbers.ts'
import type { End } from './events.ts'

/** kt: tenths where they tell something, whole thousands with their separators. */
export const knots = (lang: Lang, off: number): string => number(lang, off, off < 1000 ? 1 : 0)

/** What is said of a ball at sunrise; Pip says figures and nothing else. */
export const ends: Readonly<Record<End, Text>> = {
  down: {
    en: 'Down. Its line is {off} kt off. The lamp is lit.',
    'zh-Hant': '到了山下。它的線誤差 {off} 節，燈亮了。',
    'zh-Hans': '到山下了。它的线误差 {off} 节，灯亮了。',
  },
  late: {
    en: 'The sun is up, the ball is not down: {off} kt off.',
    'zh-Hant': '太陽出來了，球還在半山：誤差 {off} 節。',
    'zh-Hans': '太阳出来了，球还在半山腰：误差 {off} 节。',
  },
  leaping: {
    en: 'It leaps from wall to wall, higher each time: {off} kt off.',
    'zh-Hant': '它在兩邊山壁之間跳來跳去，愈跳愈高：誤差 {off} 節。',
    'zh-Hans': '它在两边山壁之间蹦来蹦去，越蹦越高：误差 {off} 节。',
  },
  lost: {
    en: 'Over the rim and gone. “Error {off} kt. I was told to hurry.”',
    'zh-Hant': '飛出山外，不見了。「誤差 {off} 節。是你叫我快點的。」',
    'zh-Hans': '飞出山外，不见了。“误差 {off} 节。是你叫我快点的。”',
  },
}

import type { Text } from '../engine/index.ts'

/** The drawing pad. */
export const padWords = {
  pad: { en: 'Drawing pad', 'zh-Hant': '畫板', 'zh-Hans': '画板' },
  penDown: { en: 'Pen down', 'zh-Hant': '下筆', 'zh-Hans': '落笔' },
  lineTo: { en: 'A straight line to here', 'zh-Hant': '直線畫到這裏', 'zh-Hans': '直线画到这里' },
  penUp: { en: 'Pen up', 'zh-Hant': '提筆', 'zh-Hans': '提笔' },
  cleared: { en: 'Cleared', 'zh-Hant': '已清除', 'zh-Hans': '已清除' },
} as const satisfies Record<string, Text>

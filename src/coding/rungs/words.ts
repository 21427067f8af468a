import type { Text } from '../../engine/index.ts'

/** What the easier ways say; gaps in braces. */
export const words = {
  ways: { en: 'Ways to write', 'zh-Hant': '寫程式的方法', 'zh-Hans': '写程序的方法' },
  order: { en: 'Order', 'zh-Hant': '排次序', 'zh-Hans': '排顺序' },
  fill: { en: 'Fill', 'zh-Hant': '填空', 'zh-Hans': '填空' },
  write: { en: 'Write', 'zh-Hant': '自己寫', 'zh-Hans': '自己写' },
  upTo: { en: 'up to {n} stars', 'zh-Hant': '最多 {n} 星', 'zh-Hans': '最多 {n} 星' },
  orderTask: {
    en: 'Put the lines in order. Two do not belong.',
    'zh-Hant': '把各行排好次序。有兩行是多餘的。',
    'zh-Hans': '把各行排好顺序。有两行是多余的。',
  },
  orderHands: {
    en: 'Tap a line to use it, drag it to its place.',
    'zh-Hant': '按一下就用上，拖動可改位置。',
    'zh-Hans': '点一下就用上，拖动可改位置。',
  },
  orderKeys: {
    en: 'Enter picks a line up, the arrows move it, Enter puts it down, Escape puts it back.',
    'zh-Hant': 'Enter 拿起一行，方向鍵移動，再按 Enter 放下，Esc 放回原處。',
    'zh-Hans': 'Enter 拿起一行，方向键移动，再按 Enter 放下，Esc 放回原处。',
  },
  unused: { en: 'Lines left over', 'zh-Hant': '剩下的行', 'zh-Hans': '剩下的行' },
  nothing: {
    en: 'No line yet. Tap one below.',
    'zh-Hant': '還沒有程式。按下面任何一行。',
    'zh-Hans': '还没有程序。点下面任意一行。',
  },
  allUsed: { en: 'None left.', 'zh-Hant': '全部用完。', 'zh-Hans': '全部用完了。' },
  lineAt: { en: 'Line {n}: {code}', 'zh-Hant': '第 {n} 行：{code}', 'zh-Hans': '第 {n} 行：{code}' },
  lineOut: { en: 'Left over: {code}', 'zh-Hant': '剩下：{code}', 'zh-Hans': '剩下：{code}' },
  grabbed: { en: 'Picked up. {where}', 'zh-Hant': '已拿起。{where}', 'zh-Hans': '已拿起。{where}' },
  dropped: { en: 'Put down. {where}', 'zh-Hant': '已放下。{where}', 'zh-Hans': '已放下。{where}' },
  back: { en: 'Put back. {where}', 'zh-Hant': '已放回。{where}', 'zh-Hans': '已放回。{where}' },
  fillTask: {
    en: 'The lines stand in order. Fill the gaps.',
    'zh-Hant': '次序已排好。填好空格。',
    'zh-Hans': '顺序已排好。填好空格。',
  },
  gap: {
    en: 'Gap {n}, line {line}',
    'zh-Hant': '空格 {n}，第 {line} 行',
    'zh-Hans': '空格 {n}，第 {line} 行',
  },
  choose: { en: 'choose', 'zh-Hant': '選擇', 'zh-Hans': '选择' },
  carry: { en: 'Go on in Write', 'zh-Hant': '帶到「自己寫」', 'zh-Hans': '带到“自己写”' },
  carryAsk: {
    en: 'This text takes the place of what you wrote there.',
    'zh-Hant': '這段程式會取代你在那邊寫的。',
    'zh-Hans': '这段程序会取代你在那边写的。',
  },
  keep: { en: 'Keep mine', 'zh-Hant': '保留我寫的', 'zh-Hans': '保留我写的' },
} satisfies Record<string, Text>

import type { Lang, Text } from '../../engine/index.ts'
import { caseWords } from '../../i18n/case.ts'
import { measuredWords } from '../kit/measuredWords.ts'
import type { Setup } from './schema.ts'

/** A value as it is told: "46.1 mm". */
export function told({ columns }: Setup, column: number, value: number, lang: Lang): string {
  const { digits = 0, unit } = columns[column] ?? {}
  return `${value.toFixed(digits)}${unit ? ` ${unit[lang]}` : ''}`
}

/** The lab's own words where this kind says another. */
export const labWords = {
  nothingToLearn: {
    en: 'Without a ruler nothing is measured, and Pip gets no number. Pick one first.',
    'zh-Hant': '沒有尺，甚麼都沒量，Pip 連一個數都收不到。先選一把。',
    'zh-Hans': '没有尺，什么都没量，Pip 连一个数都收不到。先选一把。',
  },
  startLabel: {
    en: 'Drag the ropes, pick a second ruler, then press Train.',
    'zh-Hant': '先拉一拉繩子，再選第二把尺，然後按「訓練」。',
    'zh-Hans': '先拉一拉绳子，再选第二把尺，然后点“训练”。',
  },
} as const satisfies Record<string, Text>

const run = {
  ...caseWords,
  shown: { en: '{n} of that kind', 'zh-Hant': '這一種 {n} 隻', 'zh-Hans': '这一种 {n} 只' },
  rush: {
    en: '{n} more came running: {wrong} at the wrong stall.',
    'zh-Hant': '又來了 {n} 隻：{wrong} 隻去錯檔口。',
    'zh-Hans': '又来了 {n} 只：{wrong} 只去错摊位。',
  },
  rushClean: {
    en: '{n} more came running, each to its stall.',
    'zh-Hant': '又來了 {n} 隻，全部去對檔口。',
    'zh-Hans': '又来了 {n} 只，全都去对摊位。',
  },
  returning: {
    en: 'One of those climbs out again.',
    'zh-Hant': '其中一隻走了出來。',
    'zh-Hans': '其中一只走了出来。',
  },
  last: {
    en: 'Last on the table: {name}. ',
    'zh-Hant': '最後上量度枱的：{name}。',
    'zh-Hans': '最后上测量台的：{name}。',
  },
  made: {
    en: 'Last on the table: the bird you made up. ',
    'zh-Hant': '最後上量度枱的：你虛構的那一隻。',
    'zh-Hans': '最后上测量台的：你虚构的那一只。',
  },
  nobody: {
    en: ' It is none of them. Nobody asked Pip whether it might be none.',
    'zh-Hant': '牠哪一種都不是。可是沒有人問過 Pip「會不會都不是」。',
    'zh-Hans': '它哪一种都不是。可没人问过 Pip“会不会都不是”。',
  },
} as const satisfies Record<string, Text>

const says = measuredWords<Setup>(run, told)
export const about = says.about
export const halfway = says.halfway
export const narrate = says.narrate

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'What is measured', 'zh-Hant': '量甚麼', 'zh-Hans': '量什么' },
  rulers: { en: 'Rulers', 'zh-Hant': '尺', 'zh-Hans': '尺' },
  toy: { en: 'Made up', 'zh-Hant': '虛構', 'zh-Hans': '虚构' },
  along: { en: 'along', 'zh-Hant': '橫', 'zh-Hans': '横' },
  up: { en: 'up', 'zh-Hant': '直', 'zh-Hans': '竖' },
  carried: { en: 'in Pip’s arms', 'zh-Hant': 'Pip 拿着', 'zh-Hans': 'Pip 拿着' },
  coins: { en: '{n} coins', 'zh-Hant': '{n} 個硬幣', 'zh-Hans': '{n} 枚硬币' },
  swap: { en: 'Swap along and up', 'zh-Hant': '橫直對調', 'zh-Hans': '横竖对调' },
  none: {
    en: 'Take a ruler: press it here, or drag it to an edge of the square.',
    'zh-Hant': '拿一把尺：在這裏按，或者拖到廣場邊。',
    'zh-Hans': '拿一把尺：在这里点，或者拖到广场边。',
  },
  byHand: { en: 'By hand first', 'zh-Hant': '先用手分', 'zh-Hans': '先用手分' },
  fence: { en: 'Rope {n}', 'zh-Hant': '第 {n} 條繩', 'zh-Hans': '第 {n} 条绳' },
  hand: {
    en: 'Your ropes put {n} of {of} on the right side.',
    'zh-Hant': '你的繩把 {of} 個之中的 {n} 個分對了。',
    'zh-Hans': '你的绳把 {of} 个里的 {n} 个分对了。',
  },
  pip: {
    en: 'Pip gets {n} of {of} of this crowd right.',
    'zh-Hant': '這一羣 {of} 個，Pip 認對 {n} 個。',
    'zh-Hans': '这一群 {of} 个，Pip 认对 {n} 个。',
  },
  versus: {
    en: 'By hand with this ruler you had {n}.',
    'zh-Hant': '用這把尺，你用手分對了 {n} 個。',
    'zh-Hans': '用这把尺，你用手分对了 {n} 个。',
  },
  tally: { en: '{n} of {of}', 'zh-Hant': '{of} 個中 {n} 個', 'zh-Hans': '{of} 个中 {n} 个' },
  third: {
    en: 'A third ruler has no edge left: it makes the birds small and large. The colours on the ground are for a bird that is average in it.',
    'zh-Hant': '第三把尺沒有邊可放，只好讓企鵝變大變小。地上的顏色，是它取平均時的樣子。',
    'zh-Hans': '第三把尺没有边可放，只好让企鹅变大变小。地上的颜色，是它取平均值时的样子。',
  },
  twoLaid: {
    en: 'Look for empty ground between the crowds. Then train: Pip paints where it would put its borders.',
    'zh-Hant': '看看羣與羣之間有沒有空地。然後訓練：Pip 會在地上塗出它的邊界。',
    'zh-Hans': '看看群与群之间有没有空地。然后训练：Pip 会在地上涂出它的边界。',
  },
  makeUp: {
    en: 'A bird that does not exist. Pull its bill on the table, or drag the grey one across the square.',
    'zh-Hant': '一隻不存在的鳥。在量度枱上拉牠的喙，或者把灰色那隻拖過廣場。',
    'zh-Hans': '一只不存在的鸟。在测量台上拉它的喙，或者把灰色那只拖过广场。',
  },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  trainFirst: {
    en: 'Train with these rulers. Then Pip has an answer for it.',
    'zh-Hant': '先用這些尺訓練，Pip 才答得出。',
    'zh-Hans': '先用这些尺训练，Pip 才答得出。',
  },
  notMeasured: { en: 'not measured', 'zh-Hant': '沒有量', 'zh-Hans': '没有量' },
  invite: {
    en: 'Let this one come last tonight',
    'zh-Hant': '讓牠今晚壓軸',
    'zh-Hans': '让它今晚压轴',
  },
  invited: {
    en: 'Comes last tonight. Press again to send it home.',
    'zh-Hant': '今晚由牠壓軸。再按一次就送牠回家。',
    'zh-Hans': '今晚由它压轴。再点一次就送它回家。',
  },
} as const satisfies Record<string, Text>

/** The animals of the game: what is asked of each, and what the data say. */
import type { DataSet, Text } from '../../../engine/index.ts'

export const dataName = 'zoo'
/** What the class and the machine are to find out, of every animal. */
const wanted = 'aquatic'

/** One question a neuron, in this order; few teams ask the first of them only. */
export const questions: readonly { readonly column: string; readonly ask: Text }[] = [
  { column: 'fins', ask: { en: 'Has it fins?', 'zh-Hant': '有鰭嗎？', 'zh-Hans': '有鳍吗？' } },
  {
    column: 'breathes',
    ask: { en: 'Does it breathe air?', 'zh-Hant': '呼吸空氣嗎？', 'zh-Hans': '呼吸空气吗？' },
  },
  { column: 'eggs', ask: { en: 'Does it lay eggs?', 'zh-Hant': '會生蛋嗎？', 'zh-Hans': '会产卵吗？' } },
  { column: 'hair', ask: { en: 'Has it hair or fur?', 'zh-Hant': '有毛髮嗎？', 'zh-Hans': '有毛发吗？' } },
  { column: 'predator', ask: { en: 'Does it hunt?', 'zh-Hant': '會捕獵嗎？', 'zh-Hans': '会捕猎吗？' } },
  { column: 'feathers', ask: { en: 'Has it feathers?', 'zh-Hant': '有羽毛嗎？', 'zh-Hans': '有羽毛吗？' } },
  { column: 'toothed', ask: { en: 'Has it teeth?', 'zh-Hant': '有牙齒嗎？', 'zh-Hans': '有牙齿吗？' } },
  { column: 'tail', ask: { en: 'Has it a tail?', 'zh-Hant': '有尾巴嗎？', 'zh-Hans': '有尾巴吗？' } },
]

/** Kept from the machine's learning, and well known: names as the data have them, and as the class reads them. */
export const named: readonly { readonly name: string; readonly say: Text }[] = [
  one('dolphin', 'Dolphin', '海豚', '海豚'),
  one('crab', 'Crab', '螃蟹', '螃蟹'),
  one('duck', 'Duck', '鴨', '鸭子'),
  one('frog', 'Frog', '青蛙', '青蛙'),
  one('herring', 'Herring', '鯡魚', '鲱鱼'),
  one('lobster', 'Lobster', '龍蝦', '龙虾'),
  one('octopus', 'Octopus', '八爪魚', '章鱼'),
  one('penguin', 'Penguin', '企鵝', '企鹅'),
  one('seal', 'Seal', '海豹', '海豹'),
  one('seahorse', 'Seahorse', '海馬', '海马'),
  one('tuna', 'Tuna', '吞拿魚', '金枪鱼'),
  one('swan', 'Swan', '天鵝', '天鹅'),
  one('bear', 'Bear', '熊', '熊'),
  one('chicken', 'Chicken', '雞', '鸡'),
  one('crow', 'Crow', '烏鴉', '乌鸦'),
  one('deer', 'Deer', '鹿', '鹿'),
  one('elephant', 'Elephant', '大象', '大象'),
  one('giraffe', 'Giraffe', '長頸鹿', '长颈鹿'),
  one('gorilla', 'Gorilla', '大猩猩', '大猩猩'),
  one('hamster', 'Hamster', '倉鼠', '仓鼠'),
  one('hawk', 'Hawk', '鷹', '鹰'),
  one('honey bee', 'Honey bee', '蜜蜂', '蜜蜂'),
  one('kiwi', 'Kiwi (the bird)', '鷸鴕（奇異鳥）', '几维鸟'),
  one('ladybird', 'Ladybird', '瓢蟲', '瓢虫'),
  one('lion', 'Lion', '獅子', '狮子'),
  one('ostrich', 'Ostrich', '鴕鳥', '鸵鸟'),
  one('parakeet', 'Parakeet', '長尾鸚鵡', '长尾鹦鹉'),
  one('scorpion', 'Scorpion', '蠍子', '蝎子'),
  one('squirrel', 'Squirrel', '松鼠', '松鼠'),
  one('tortoise', 'Tortoise', '陸龜', '陆龟'),
  one('vampire bat', 'Vampire bat', '吸血蝙蝠', '吸血蝙蝠'),
  one('wolf', 'Wolf', '狼', '狼'),
]

function one(name: string, en: string, hant: string, hans: string) {
  return { name, say: { en, 'zh-Hant': hant, 'zh-Hans': hans } }
}

/** One fact a question: 1 yes, 0 no; `is` whether it lives in or on the water. */
export interface Animal {
  readonly name: string
  readonly facts: readonly (0 | 1)[]
  readonly is: 0 | 1
}

/** All animals, with the facts of the first so many questions; a girl is no animal to be guessed. */
export function animalsIn(data: DataSet, many: number): Animal[] {
  if (data.type !== 'table') throw new Error(`"${data.name}" is no table.`)
  const { columns, rows } = data
  const bit = (column: string, row: number): 0 | 1 => (Number(columns[column]?.[row]) === 1 ? 1 : 0)
  const asked = questions.slice(0, many)
  return Array.from({ length: rows }, (_, row) => ({
    name: String(columns.name?.[row]),
    facts: asked.map(({ column }) => bit(column, row)),
    is: bit(wanted, row),
  })).filter(({ name }) => name !== 'girl')
}

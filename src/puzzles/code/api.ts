import type { ProgramLanguage, Text } from '../../engine/index.ts'

/** One thing a program may call or is given, in a player's words, for the list beside the editor and its help. */
export interface ApiWord {
  readonly python: string
  readonly javascript: string
  readonly means: Text
}

const t = (en: string, hant: string, hans: string): Text => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })
const word = (python: string, javascript: string, means: Text): ApiWord => ({ python, javascript, means })

export const api: Readonly<Record<string, readonly ApiWord[]>> = {
  lanterns: [
    word(
      'forward()',
      'forward()',
      t(
        'One step ahead; off the lane it bumps and the run ends.',
        '向前一步；前面沒有路就會撞到，這次就結束。',
        '向前一步；前面没有路就会撞上，这次就结束。',
      ),
    ),
    word('turn_left()', 'turnLeft()', t('Turns left on the spot.', '原地向左轉。', '原地向左转。')),
    word('turn_right()', 'turnRight()', t('Turns right on the spot.', '原地向右轉。', '原地向右转。')),
    word('turn_around()', 'turnAround()', t('Turns around on the spot.', '原地掉頭。', '原地掉头。')),
    word(
      'at_lantern()',
      'atLantern()',
      t('True when Pip stands under the lantern.', '到了燈籠下就是真。', '到了灯笼下就是真。'),
    ),
    word(
      'look()',
      'look()',
      t(
        'The picture of the ground here: 100 numbers, 0 bare to 1 paint.',
        '腳下地面的圖：100 個數，0 是空白，1 是顏料。',
        '脚下地面的图：100 个数，0 是空白，1 是颜料。',
      ),
    ),
    word(
      'model.predict(picture)',
      'model.predict(picture)',
      t(
        "The model's answer: .label is 'left', 'right', 'back' or 'none'; .sure is its probability, 0 to 1.",
        "模型的答案：.label 是 'left'、'right'、'back' 或 'none'；.sure 是概率，0 至 1。",
        "模型的答案：.label 是 'left'、'right'、'back' 或 'none'；.sure 是概率，0 到 1。",
      ),
    ),
  ],
  flood: [
    word(
      'def search(start, goal):',
      'function search(start, goal) {',
      t(
        'You write it. Return a list of cells from start to goal.',
        '由你來寫。返回由起點到終點的格子清單。',
        '由你来写。返回从起点到终点的格子列表。',
      ),
    ),
    word(
      'neighbours(cell)',
      'neighbours(cell)',
      t(
        'Open cells beside a cell: above, right, below, left. Each call counts as effort.',
        '一格旁邊可以走的格：上、右、下、左。每呼叫一次都算搜尋量。',
        '一格旁边能走的格子：上、右、下、左。每调用一次都算搜索量。',
      ),
    ),
  ],
  learner: [
    word(
      'def learn(xs, ys):',
      'function learn(xs, ys) {',
      t(
        'You write it. Return [slope, height] of the line.',
        '由你來寫。返回直線的 [斜率, 截距]。',
        '由你来写。返回直线的 [斜率, 截距]。',
      ),
    ),
  ],
  mood: [
    word(
      'def mood(text):',
      'function mood(text) {',
      t(
        'You write it. Return a number: above 0 good, below 0 bad.',
        '由你來寫。返回一個數：大於 0 是好評，小於 0 是差評。',
        '由你来写。返回一个数：大于 0 是好评，小于 0 是差评。',
      ),
    ),
    word(
      'weight(word)',
      'weight(word)',
      t(
        'The score of one word: good words above 0, bad ones below, 0 for words not in the list.',
        '一個詞的分數：好詞大於 0，壞詞小於 0，不在詞表的是 0。',
        '一个词的分数：好词大于 0，坏词小于 0，不在词表里的是 0。',
      ),
    ),
  ],
}

/** Names of the level's own functions in one language. */
export function namesOf(world: string, language: ProgramLanguage): string[] {
  return (api[world] ?? []).flatMap((one) => one[language].match(/[A-Za-z_]\w*/g) ?? [])
}

/** What the level's own function is handed, by name; nothing where a program simply runs. */
export function givenOf(world: string): string[] {
  const entry = (api[world] ?? []).find(({ python }) => python.startsWith('def '))
  return entry ? (/\((.*)\)/.exec(entry.python)?.[1] ?? '').split(', ').filter(Boolean) : []
}

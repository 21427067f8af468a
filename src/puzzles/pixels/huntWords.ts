import type { Text } from '../../engine/index.ts'

/** What the panel says in a hunt, beside its own strings; gaps in braces. */
export const huntWords = {
  tabs: { en: 'The hunt', 'zh-Hant': '追查', 'zh-Hans': '追查' },
  letters: { en: 'Letters', 'zh-Hant': '信', 'zh-Hans': '信' },
  bags: { en: 'Counter-examples', 'zh-Hant': '反例', 'zh-Hans': '反例' },
  tool: { en: 'What a press does', 'zh-Hant': '按一格會怎樣', 'zh-Hans': '点一格会怎样' },
  labelSays: { en: 'what its label says', 'zh-Hant': '標籤這樣說', 'zh-Hans': '标签这样说' },
  thumb: { en: 'Lay the thumb', 'zh-Hant': '用拇指蓋', 'zh-Hans': '用拇指盖' },
  tape: { en: 'Tape it: 1 fix', 'zh-Hant': '貼膠紙：補救 1 處', 'zh-Hans': '贴胶带：补救 1 处' },
  grid: {
    en: 'The letter in numbers. Press one to cover it, or to tape it.',
    'zh-Hant': '信上的數值。按一格，蓋住或貼住它。',
    'zh-Hans': '信上的数值。点一格，盖住或贴住它。',
  },
  under: { en: '{n}, under the thumb', 'zh-Hant': '{n}，在拇指下', 'zh-Hans': '{n}，在拇指下' },
  taped: { en: 'taped over', 'zh-Hant': '貼住了', 'zh-Hans': '贴住了' },
  pull: {
    en: '{n} towards {name}',
    'zh-Hant': '拉向 {name}，{n}',
    'zh-Hans': '拉向 {name}，{n}',
  },
  none: { en: 'pulls nowhere', 'zh-Hant': '不拉向任何一邊', 'zh-Hans': '不拉向任何一边' },
  pulls: { en: 'pulls towards {name}', 'zh-Hant': '拉向 {name}', 'zh-Hans': '拉向 {name}' },
  trainFirst: {
    en: 'Train it as it is. Then lay the thumb on a letter and watch the answer.',
    'zh-Hant': '先照原樣訓練，再用拇指蓋住信的一處，看答案怎樣變。',
    'zh-Hans': '先照原样训练，再用拇指盖住信的一处，看答案怎么变。',
  },
  without: {
    en: 'Uncovered: {name}, {n}%.',
    'zh-Hant': '不蓋的時候：{name}，{n}%。',
    'zh-Hans': '不盖的时候：{name}，{n}%。',
  },
  fell: {
    en: 'With the thumb there, {name} goes from {from}% to {to}%.',
    'zh-Hant': '拇指蓋在那裏，{name} 由 {from}% 變成 {to}%。',
    'zh-Hans': '拇指盖在那里，{name} 从 {from}% 变成 {to}%。',
  },
  hardly: {
    en: 'It hardly moved: nothing there counts, or something else says the same.',
    'zh-Hant': '幾乎沒變：那裏不要緊，或者別處也在說同一句話。',
    'zh-Hans': '几乎没变：那里不要紧，或者别处也在说同一句话。',
  },
  stale: {
    en: 'Mended since: what you see is Pip before it. Train again.',
    'zh-Hant': '之後又補救過：現在看到的是補救之前的 Pip。再訓練一次。',
    'zh-Hans': '之后又补救过：现在看到的是补救之前的 Pip。再训练一次。',
  },
  least: {
    en: 'Show the next that Pip is least sure of',
    'zh-Hant': '看下一封 Pip 最沒把握的',
    'zh-Hans': '看下一封 Pip 最没把握的',
  },
  heat: { en: 'Heat map', 'zh-Hant': '熱圖', 'zh-Hans': '热图' },
  locked: {
    en: 'Heat map: cover {n} more places by hand, and it opens.',
    'zh-Hant': '熱圖：再親手蓋 {n} 處，就會打開。',
    'zh-Hans': '热图：再亲手盖 {n} 处，就会打开。',
  },
  off: { en: 'Off', 'zh-Hant': '關', 'zh-Hans': '关' },
  this: { en: 'This letter', 'zh-Hant': '這封信', 'zh-Hans': '这封信' },
  every: { en: 'All {name}s', 'zh-Hant': '所有 {name}', 'zh-Hans': '所有 {name}' },
  turn: {
    en: 'Its label is wrong, call it {name}: 1 fix',
    'zh-Hant': '標籤錯了，改為 {name}：補救 1 處',
    'zh-Hans': '标签错了，改成 {name}：补救 1 处',
  },
  turned: {
    en: 'Label turned to {name}. Press to take it back.',
    'zh-Hant': '標籤已改為 {name}。再按就收回。',
    'zh-Hans': '标签已改成 {name}。再点就收回。',
  },
  bagsAbout: {
    en: 'Letters with the right label, {n} to a handful. A handful is one fix.',
    'zh-Hant': '標籤正確的信，每把 {n} 封。拿一把，就是補救 1 處。',
    'zh-Hans': '标签正确的信，每把 {n} 封。拿一把，就是补救 1 处。',
  },
  fixes: {
    en: 'So far: squares taped {tape}, labels turned {labels}, handfuls {bags}.',
    'zh-Hant': '到目前：貼住 {tape} 格，改了 {labels} 個標籤，拿了 {bags} 把信。',
    'zh-Hans': '到现在：贴住 {tape} 格，改了 {labels} 个标签，拿了 {bags} 把信。',
  },
  paintAbout: {
    en: 'Make an envelope of your own. Leave it blank but for one corner: what does Pip say? Press a square: half ink, full ink, bare.',
    'zh-Hant': '自己做一個信封。只在一個角落落墨，其餘留空：Pip 會說甚麼？按一格：半墨、全墨、空白。',
    'zh-Hans': '自己做一个信封。只在一个角上落墨，其余留空：Pip 会说什么？点一格：半墨、全墨、空白。',
  },
} as const satisfies Record<string, Text>

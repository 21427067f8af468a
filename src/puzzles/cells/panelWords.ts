import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Table and toys', 'zh-Hant': '數據表和玩具', 'zh-Hans': '数据表和玩具' },
  table: { en: 'Your table', 'zh-Hant': '你的表', 'zh-Hans': '你的表' },
  hand: { en: 'By hand', 'zh-Hant': '用手試', 'zh-Hans': '用手试' },
  dream: { en: 'Free crate', 'zh-Hant': '免費貨箱', 'zh-Hans': '免费货箱' },
  made: { en: 'Made up', 'zh-Hant': '虛構', 'zh-Hans': '虚构' },
  rows: { en: 'Rows: one penguin each', 'zh-Hant': '列：一列一隻企鵝', 'zh-Hans': '行：一行一只企鹅' },
  columns: { en: 'Columns', 'zh-Hant': '欄', 'zh-Hans': '列' },
  bill: {
    en: 'coins: {rows} × {columns} = {coins}',
    'zh-Hant': '硬幣：{rows} 列 × {columns} 欄 = {coins}',
    'zh-Hans': '硬币：{rows} 行 × {columns} 列 = {coins}',
  },
  curve: { en: 'Learning curve', 'zh-Hant': '學習曲線', 'zh-Hans': '学习曲线' },
  now: { en: 'This table', 'zh-Hant': '這張表', 'zh-Hans': '这张表' },
  earlier: { en: 'Other columns, earlier', 'zh-Hant': '先前的欄', 'zh-Hans': '先前的列' },
  byHand: { en: 'You, by hand', 'zh-Hant': '你，用手', 'zh-Hans': '你，用手' },
  coins: { en: 'coins', 'zh-Hant': '硬幣', 'zh-Hans': '硬币' },
  accuracy: { en: 'kept back, right', 'zh-Hant': '留起來的，對', 'zh-Hans': '留出来的，对' },
  empty: {
    en: 'Buy a row or a column: the first point appears.',
    'zh-Hant': '買一列或一欄，就有第一點。',
    'zh-Hans': '买一行或一列，就有第一个点。',
  },
  bought: {
    en: 'Those {coins} coins bought *{points}* of 100.',
    'zh-Hant': '那 {coins} 個硬幣，每 100 隻買到 *{points}* 隻。',
    'zh-Hans': '那 {coins} 枚硬币，每 100 只买到 *{points}* 只。',
  },
  saved: {
    en: '{coins} coins back in the purse, and *{points}* of 100.',
    'zh-Hant': '收回 {coins} 個硬幣，每 100 隻 *{points}* 隻。',
    'zh-Hans': '收回 {coins} 枚硬币，每 100 只 *{points}* 只。',
  },
  flat: {
    en: 'The curve is flat here: more of the same rows buys nothing.',
    'zh-Hant': '曲線在這裏平了：再多一樣的列，買不到甚麼。',
    'zh-Hans': '曲线在这里平了：再多一样的行，买不到什么。',
  },
  nothing: {
    en: 'No table yet: it needs a row and a column.',
    'zh-Hant': '還沒有表：至少要一列一欄。',
    'zh-Hans': '还没有表：至少要一行一列。',
  },
  handAbout: {
    en: 'A penguin is kept back behind the curtain. This is all that your columns say of it. Which kind?',
    'zh-Hant': '簾後留着一隻企鵝。你買的欄，只說得出這些。是哪一種？',
    'zh-Hans': '帘子后面留着一只企鹅。你买的列，只说得出这些。是哪一种？',
  },
  handTable: { en: 'In your table', 'zh-Hant': '你的表裏', 'zh-Hans': '你的表里' },
  between: { en: '{from}–{to}', 'zh-Hant': '{from}–{to}', 'zh-Hans': '{from}–{to}' },
  noneOf: { en: 'no row', 'zh-Hant': '一列也沒有', 'zh-Hans': '一行也没有' },
  was: {
    en: 'It was *{truth}*.',
    'zh-Hant': '是「{truth}」。',
    'zh-Hans': '是“{truth}”。',
  },
  tally: {
    en: 'With these columns you have {n} of {of}.',
    'zh-Hant': '用這幾欄，你在 {of} 隻之中對了 {n} 隻。',
    'zh-Hans': '用这几列，你在 {of} 只里对了 {n} 只。',
  },
  pipToo: {
    en: 'Pip has {n} of the same {of}.',
    'zh-Hant': '同樣 {of} 隻，Pip 對了 {n} 隻。',
    'zh-Hans': '同样 {of} 只，Pip 对了 {n} 只。',
  },
  payMore: {
    en: 'Buy one more column or row, then guess on: your own curve grows beside Pip’s.',
    'zh-Hant': '多買一欄或一列，再猜下去：你自己的曲線就會長在 Pip 旁邊。',
    'zh-Hans': '多买一列或一行，再猜下去：你自己的曲线就会长在 Pip 旁边。',
  },
  dreamAbout: {
    en: 'Nobody pays here. Buy as much as you like: would all of it have been worth it?',
    'zh-Hant': '這裏不用付錢。想買多少就買多少：全部買下來，值得嗎？',
    'zh-Hans': '这里不用付钱。想买多少就买多少：全买下来，值吗？',
  },
  dreamSays: {
    en: '{coins} coins: *{n}* of those kept back. Yours, {own} coins: *{m}*.',
    'zh-Hant': '{coins} 個硬幣：留起來的對 *{n}*。你的，{own} 個硬幣：*{m}*。',
    'zh-Hans': '{coins} 枚硬币：留出来的对 *{n}*。你的，{own} 枚硬币：*{m}*。',
  },
  trainFirst: {
    en: 'Train with your table first. Then Pip has an answer.',
    'zh-Hant': '先用你的表訓練，Pip 才答得出。',
    'zh-Hans': '先用你的表训练，Pip 才答得出。',
  },
  makeUp: {
    en: 'A penguin that does not exist. Pip is asked by your columns alone.',
    'zh-Hant': '一隻不存在的企鵝。Pip 只得到你買的欄。',
    'zh-Hans': '一只不存在的企鹅。Pip 只得到你买的列。',
  },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  notMeasured: { en: 'not in your table', 'zh-Hant': '不在你的表裏', 'zh-Hans': '不在你的表里' },
  invite: { en: 'Let it come last', 'zh-Hant': '讓牠壓軸', 'zh-Hans': '让它压轴' },
  invited: {
    en: 'It comes last. Press again to send it home.',
    'zh-Hant': '由牠壓軸。再按一次就送牠回家。',
    'zh-Hans': '由它压轴。再点一次就送它回家。',
  },
} as const satisfies Record<string, Text>

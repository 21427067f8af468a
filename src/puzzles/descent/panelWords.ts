import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'By hand or by the rule', 'zh-Hant': '用手或用規則', 'zh-Hans': '用手或用规则' },
  hand: { en: 'By hand', 'zh-Hant': '用手', 'zh-Hans': '用手' },
  rule: { en: 'By the rule', 'zh-Hant': '用規則', 'zh-Hans': '用规则' },
  onAverage: { en: 'Average error', 'zh-Hant': '平均誤差', 'zh-Hans': '平均误差' },
  kt: { en: '{n} kt', 'zh-Hant': '{n} 節', 'zh-Hans': '{n} 节' },
  fog: {
    en: 'Fog. Your lamp shows only the ground under the ball: the arrow points downhill.',
    'zh-Hant': '有霧。燈只照到球下的地面，箭嘴指向下坡。',
    'zh-Hans': '有雾。灯只照到球下面的地，箭头指向下坡。',
  },
  noFog: {
    en: 'The fog has lifted. The arrow points downhill.',
    'zh-Hant': '霧散了。箭嘴指向下坡。',
    'zh-Hans': '雾散了。箭头指向下坡。',
  },
  gradient: {
    en: 'Gradient here: slope {slope}, height {height}. Downhill is the other way.',
    'zh-Hant': '這裏的梯度：斜率 {slope}，高度 {height}。下坡是反方向。',
    'zh-Hans': '这里的梯度：斜率 {slope}，高度 {height}。下坡是反方向。',
  },
  lead: { en: 'Lead the ball', 'zh-Hant': '帶球走', 'zh-Hans': '带球走' },
  slopeDown: { en: 'Slope less', 'zh-Hant': '斜率減', 'zh-Hans': '斜率减' },
  slopeUp: { en: 'Slope more', 'zh-Hant': '斜率加', 'zh-Hans': '斜率加' },
  heightDown: { en: 'Height less', 'zh-Hant': '高度減', 'zh-Hans': '高度减' },
  heightUp: { en: 'Height more', 'zh-Hant': '高度加', 'zh-Hans': '高度加' },
  place: {
    en: 'Slope {slope}, height {height}',
    'zh-Hant': '斜率 {slope}，高度 {height}',
    'zh-Hans': '斜率 {slope}，高度 {height}',
  },
  walked: { en: '{n} steps by hand.', 'zh-Hant': '用手走了 {n} 步。', 'zh-Hans': '用手走了 {n} 步。' },
  walkedOnce: { en: 'One step by hand.', 'zh-Hant': '用手走了一步。', 'zh-Hans': '用手走了一步。' },
  notWalked: {
    en: 'Arrow keys or these: each is one step.',
    'zh-Hant': '按方向鍵或這些按鈕，每按一次走一步。',
    'zh-Hans': '按方向键或点这些按钮，每次走一步。',
  },
  back: { en: 'Back to the start', 'zh-Hant': '回到起點', 'zh-Hans': '回到起点' },
  theirs: {
    en: 'The rule: {steps} steps, {off} kt.',
    'zh-Hant': '規則：{steps} 步，{off} 節。',
    'zh-Hans': '规则：{steps} 步，{off} 节。',
  },
  yours: {
    en: 'Your hand: {steps} steps, {off} kt.',
    'zh-Hant': '你的手：{steps} 步，{off} 節。',
    'zh-Hans': '你的手：{steps} 步，{off} 节。',
  },
  unit: { en: 'Scale', 'zh-Hant': '尺度', 'zh-Hans': '尺度' },
  unitIs: { en: '{n} hPa count as 1', 'zh-Hant': '{n} 百帕當作 1', 'zh-Hans': '{n} 百帕算作 1' },
  unitOne: { en: '1 hPa, as read', 'zh-Hant': '1 百帕，照讀數', 'zh-Hans': '1 百帕，照读数' },
  steeper: {
    en: 'The ground is {n} times as steep one way as the other.',
    'zh-Hant': '地面一個方向的陡度是另一個方向的 {n} 倍。',
    'zh-Hans': '地面一个方向的陡度是另一个方向的 {n} 倍。',
  },
  learningRate: { en: 'Learning rate', 'zh-Hant': '學習率', 'zh-Hans': '学习率' },
  steps: { en: 'Steps before sunrise', 'zh-Hant': '日出前的步數', 'zh-Hans': '日出前的步数' },
  oneStep: { en: 'Try one step', 'zh-Hant': '試走一步', 'zh-Hans': '试走一步' },
  toyAt: {
    en: 'Step {n}: {off} kt.',
    'zh-Hant': '第 {n} 步：{off} 節。',
    'zh-Hans': '第 {n} 步：{off} 节。',
  },
  toyLost: {
    en: 'Step {n}. “Error {off} kt. I was told to hurry.”',
    'zh-Hant': '第 {n} 步。「誤差 {off} 節。是你叫我快點的。」',
    'zh-Hans': '第 {n} 步。“误差 {off} 节。是你叫我快点的。”',
  },
  toyNone: {
    en: 'As often as you like: it costs nothing.',
    'zh-Hant': '想試多少次都可以，不用花步數。',
    'zh-Hans': '想试几次都行，不花步数。',
  },
} as const satisfies Record<string, Text>

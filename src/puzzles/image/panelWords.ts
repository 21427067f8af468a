import type { Text } from '../../engine/index.ts'

/** What the lab's panel says. Gaps `{like}` are filled by `say`. */
export const words = {
  epochsNote: {
    en: 'Passes through all {n} training pictures',
    'zh-Hant': '把全部 {n} 張訓練圖片看多少遍',
    'zh-Hans': '把全部 {n} 张训练图片看多少遍',
  },
  images: { en: 'Training pictures', 'zh-Hant': '訓練圖片', 'zh-Hans': '训练图片' },
  imagesNote: {
    en: 'Each was labelled by a person',
    'zh-Hant': '每張都由人加上標籤',
    'zh-Hans': '每张都由人加上标签',
  },
  views: { en: 'What training did', 'zh-Hant': '訓練的結果', 'zh-Hans': '训练的结果' },
  learning: { en: 'Learning', 'zh-Hant': '學習', 'zh-Hans': '学习' },
  mistakes: { en: 'Mistakes', 'zh-Hant': '錯誤', 'zh-Hans': '错误' },
  draw: { en: 'Draw', 'zh-Hant': '畫一畫', 'zh-Hans': '画一画' },
  accuracy: { en: 'Accuracy', 'zh-Hant': '準確率', 'zh-Hans': '准确率' },
  learnt: { en: 'Learned from', 'zh-Hant': '訓練圖片', 'zh-Hans': '训练图片' },
  aside: { en: 'Validation', 'zh-Hant': '驗證圖片', 'zh-Hans': '验证图片' },
  lastTime: { en: 'Last time', 'zh-Hant': '上一次', 'zh-Hans': '上一次' },
  share: { en: 'Right', 'zh-Hant': '讀對', 'zh-Hans': '读对' },
  epoch: { en: 'Epoch', 'zh-Hant': '輪（epoch）', 'zh-Hans': '轮（epoch）' },
  noCurve: {
    en: 'Train for some epochs, and the curve draws itself here.',
    'zh-Hant': '訓練幾輪，曲線便會畫在這裏。',
    'zh-Hans': '训练几轮，曲线就会画在这里。',
  },
  now: {
    en: '{n} of {of} validation pictures read correctly: {share}.',
    'zh-Hant': '{of} 張驗證圖片，讀對 {n} 張：準確率 {share}。',
    'zh-Hans': '{of} 张验证图片，读对 {n} 张：准确率 {share}。',
  },
  untrained: {
    en: 'With random weights it was {share}.',
    'zh-Hant': '權重隨機時是 {share}。',
    'zh-Hans': '权重随机时是 {share}。',
  },
  better: {
    en: '{points} points better than last time ({was}).',
    'zh-Hant': '比上一次（{was}）高 {points} 個百分點。',
    'zh-Hans': '比上一次（{was}）高 {points} 个百分点。',
  },
  worse: {
    en: '{points} points worse than last time ({was}).',
    'zh-Hant': '比上一次（{was}）低 {points} 個百分點。',
    'zh-Hans': '比上一次（{was}）低 {points} 个百分点。',
  },
  same: {
    en: 'The same as last time.',
    'zh-Hant': '與上一次相同。',
    'zh-Hans': '与上一次相同。',
  },
  earlier: {
    en: 'This is the network before your latest changes. Train to see the new one.',
    'zh-Hant': '這是你改動之前的網絡。再訓練一次，就能看到新的。',
    'zh-Hans': '这是你改动之前的网络。再训练一次，就能看到新的。',
  },
  weights: {
    en: 'What each neuron of the first layer weighs',
    'zh-Hant': '第一層每個神經元看重甚麼',
    'zh-Hans': '第一层每个神经元看重什么',
  },
  weightsNote: {
    en: 'Warm squares: ink there raises the sum. Blue squares: ink lowers it. Nobody drew these.',
    'zh-Hant': '暖色格：那裏有墨，總和就升。藍色格：有墨就降。沒有人畫過這些圖。',
    'zh-Hans': '暖色格：那里有墨，总和就升。蓝色格：有墨就降。没有人画过这些图。',
  },
  noModel: {
    en: 'Train first. Zero epochs will do: it shows what random weights answer.',
    'zh-Hant': '先訓練一次。訓練 0 輪也可以：看看隨機的權重會怎樣回答。',
    'zh-Hans': '先训练一次。训练 0 轮也可以：看看随机的权重会怎么回答。',
  },
  matrix: {
    en: '{n} validation pictures. Pick a cell to see those that landed there.',
    'zh-Hant': '{n} 張驗證圖片。選一格，看看落在那裏的圖片。',
    'zh-Hans': '{n} 张验证图片。选一格，看看落在那里的图片。',
  },
  surest: {
    en: 'The surest mistakes',
    'zh-Hant': '最有把握的錯誤',
    'zh-Hans': '最有把握的错误',
  },
  cellTitle: {
    en: 'Written {truth}, read {answer}: {n}',
    'zh-Hant': '寫的是 {truth}，讀成 {answer}：{n} 件',
    'zh-Hans': '写的是 {truth}，读成 {answer}：{n} 件',
  },
  cellRight: {
    en: 'Written {truth} and read {truth}: {n}. Nothing to fix here.',
    'zh-Hant': '寫的是 {truth}，也讀成 {truth}：{n} 件。這裏不用修正。',
    'zh-Hans': '写的是 {truth}，也读成 {truth}：{n} 件。这里不用修正。',
  },
  cellNone: {
    en: 'No {truth} was read as {answer}.',
    'zh-Hant': '沒有 {truth} 被讀成 {answer}。',
    'zh-Hans': '没有 {truth} 被读成 {answer}。',
  },
  noMistakes: {
    en: 'Not one mistake on the validation pictures.',
    'zh-Hant': '驗證圖片一張也沒有讀錯。',
    'zh-Hans': '验证图片一张也没有读错。',
  },
  misread: {
    en: 'Written {truth}; the model gives {sure} to {answer}',
    'zh-Hant': '寫的是 {truth}；模型給 {answer} 的概率是 {sure}',
    'zh-Hans': '写的是 {truth}；模型给 {answer} 的概率是 {sure}',
  },
  all: { en: 'Show the surest', 'zh-Hant': '顯示最有把握的', 'zh-Hans': '显示最有把握的' },
  padHow: {
    en: 'Draw a digit. Keys: arrows move, with Shift finely, Space puts the pen down or lifts it, Enter draws a straight line to there, Z takes back a stroke, Delete clears.',
    'zh-Hant':
      '畫一個數字。按鍵：方向鍵移動，加 Shift 移得更細，空白鍵下筆或提筆，Enter 畫直線到該處，Z 收回一筆，Delete 清除。',
    'zh-Hans':
      '画一个数字。按键：方向键移动，加 Shift 移得更细，空格键落笔或提笔，Enter 画直线到该处，Z 收回一笔，Delete 清除。',
  },
  own: {
    en: 'Tonight’s last parcels are yours',
    'zh-Hant': '今晚最後的包裹由你寫',
    'zh-Hans': '今晚最后的包裹由你写',
  },
  ownHow: {
    en: 'Draw a digit, then press its parcel. They come after the count and cost you no star. Are you a hand it was never shown?',
    'zh-Hant': '畫一個數字，再按它的包裹。它們在點算之後才來，不影響星星。你的字，模型從來沒看過。',
    'zh-Hans': '画一个数字，再点它的包裹。它们在清点之后才来，不影响星星。你的字，模型从来没看过。',
  },
  ownPut: {
    en: 'Put the drawing on parcel {digit}',
    'zh-Hant': '把畫好的放上包裹 {digit}',
    'zh-Hans': '把画好的放上包裹 {digit}',
  },
  ownTake: {
    en: 'Take your {digit} off its parcel',
    'zh-Hant': '從包裹取下你的 {digit}',
    'zh-Hans': '从包裹取下你的 {digit}',
  },
  ownEmpty: {
    en: 'Parcel {digit}: not drawn yet',
    'zh-Hant': '包裹 {digit}：還沒畫',
    'zh-Hans': '包裹 {digit}：还没画',
  },
  takeBack: { en: 'Take back', 'zh-Hant': '收回一筆', 'zh-Hans': '收回一笔' },
  clear: { en: 'Clear', 'zh-Hant': '清除', 'zh-Hans': '清除' },
  sees: { en: 'What the model gets', 'zh-Hant': '模型收到的', 'zh-Hans': '模型收到的' },
  seesSays: {
    en: '{n} squares, ink from 0 to 1',
    'zh-Hant': '{n} 格，墨量由 0 至 1',
    'zh-Hans': '{n} 格，墨量从 0 到 1',
  },
  outputs: { en: 'The ten outputs', 'zh-Hant': '十個輸出', 'zh-Hans': '十个输出' },
  heard: {
    en: 'The model gives {sure} to {answer}',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}',
  },
} as const satisfies Record<string, Text>

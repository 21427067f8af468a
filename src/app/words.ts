import type { Text } from '../engine/index.ts'

/** What the use cases themselves have to say. Fetched when it is said: the title would have to carry it. */
export const words = {
  workerReplaced: {
    en: 'The trainer stopped in the middle and was started again. Your choices are safe: train once more.',
    'zh-Hant': '訓練程式中途停了，現已重新啟動。你的選擇都還在：再訓練一次吧。',
    'zh-Hans': '训练程序中途停了，现已重新启动。你的选择都还在：再训练一次吧。',
  },
  trainingFailed: {
    en: 'Something in the game broke while training. Your choices are safe. Try again, or reload the page.',
    'zh-Hant': '訓練時遊戲出了錯。你的選擇都還在。請再試一次，或重新載入頁面。',
    'zh-Hans': '训练时游戏出了错。你的选择都还在。请再试一次，或重新加载页面。',
  },
  memoryOnly: {
    en: 'This browser does not let the game save. Download your passport before you close the page.',
    'zh-Hant': '這個瀏覽器不讓遊戲儲存進度。關閉頁面前，請先下載通行證。',
    'zh-Hans': '这个浏览器不让游戏保存进度。关闭页面前，请先下载通行证。',
  },
  diskFull: {
    en: 'The disk is full, so the game cannot save. Download your passport to keep your stars.',
    'zh-Hant': '儲存空間已滿，遊戲無法儲存。請下載通行證，保住你的星星。',
    'zh-Hans': '存储空间已满，游戏无法保存。请下载通行证，保住你的星星。',
  },
  newerGame: {
    en: 'The saves here are from a newer Neon Harbour. This older page leaves them untouched and saves nothing: reload it to get the newer one.',
    'zh-Hant': '這裏的進度來自較新版本的霓虹港。這一頁是舊版，不會改動它，也不能儲存：請重新載入，取得新版。',
    'zh-Hans': '这里的进度来自较新版本的霓虹港。这一页是旧版，不会改动它，也不能保存：请重新加载，换成新版。',
  },
  newerSave: {
    en: 'This save is from a newer Neon Harbour. It is kept untouched for that version; here you go on with what this one can read.',
    'zh-Hant':
      '這份進度來自較新版本的霓虹港，已原樣保留給新版使用。在這裏，你可以由這個版本讀得到的進度繼續。',
    'zh-Hans':
      '这份进度来自较新版本的霓虹港，已原样保留给新版使用。在这里，你可以从这个版本读得到的进度继续。',
  },
  guessKept: {
    en: 'Your guess is remembered. We will see.',
    'zh-Hant': '已記下你的估計，等着瞧吧。',
    'zh-Hans': '已记下你的猜测，等着瞧吧。',
  },
  bestInstead: {
    en: 'What you last worked on no longer fits this level, so here is your best run.',
    'zh-Hant': '你最後的做法已不適用於這一關，所以打開了你最好的一次。',
    'zh-Hans': '你最后的做法已不适用于这一关，所以打开了你最好的一次。',
  },
  draftDropped: {
    en: 'Your saved attempt no longer fits this level, so you start afresh. Your stars stay.',
    'zh-Hant': '你儲存的做法已不適用於這一關，所以重新開始。星星不變。',
    'zh-Hans': '你保存的做法已不适用于这一关，所以重新开始。星星不变。',
  },
  savedByItself: {
    en: 'The game saves by itself: everything is kept.',
    'zh-Hant': '遊戲會自動儲存：一切都已保存。',
    'zh-Hans': '游戏会自动保存：一切都已保存。',
  },
  slowTraining: {
    en: 'This browser lacks fast arithmetic (WebAssembly SIMD), so training takes longer here. A newer one is quicker.',
    'zh-Hant': '這個瀏覽器沒有快速運算功能（WebAssembly SIMD），訓練會較慢。換用較新的瀏覽器會快得多。',
    'zh-Hans': '这个浏览器没有快速运算功能（WebAssembly SIMD），训练会慢一些。换用较新的浏览器会快得多。',
  },
  workUnfit: {
    en: 'That work no longer fits this level, so it stays where it is.',
    'zh-Hant': '那份做法已不適用於這一關，所以沒有切換。',
    'zh-Hans': '那份做法已不适用于这一关，所以没有切换。',
  },
} satisfies Record<string, Text>

export type Said = keyof typeof words

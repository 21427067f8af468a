import type { Text } from '../engine/index.ts'

/** What the editors and what stands around them say; gaps in braces. */
export const words = {
  blocks: { en: 'Blocks', 'zh-Hant': '積木', 'zh-Hans': '积木' },
  program: { en: 'Your program', 'zh-Hant': '你的程式', 'zh-Hans': '你的程序' },
  python: { en: 'Python', 'zh-Hant': 'Python', 'zh-Hans': 'Python' },
  javascript: { en: 'JavaScript', 'zh-Hant': 'JavaScript', 'zh-Hans': 'JavaScript' },
  asText: {
    en: 'The same program as text',
    'zh-Hant': '同一個程式，寫成文字',
    'zh-Hans': '同一个程序，写成文字',
  },
  blockHelp: { en: 'Keys for the blocks', 'zh-Hant': '積木的鍵盤操作', 'zh-Hans': '积木的键盘操作' },
  blockKeys: {
    en: 'Without a mouse: T opens the blocks, Enter picks and places, ? lists the keys.',
    'zh-Hant': '不用滑鼠：T 打開積木，Enter 拿起和放下，? 看所有按鍵。',
    'zh-Hans': '不用鼠标：T 打开积木，Enter 拿起和放下，? 看所有按键。',
  },
  blockFingers: {
    en: 'To throw a block away, carry it back to the blocks on offer.',
    'zh-Hant': '不要的積木，拖回積木盒就可以。',
    'zh-Hans': '不要的积木，拖回积木盒就可以。',
  },
  emptyCodeLine: { en: '(nothing yet)', 'zh-Hant': '（還沒有內容）', 'zh-Hans': '（还没有内容）' },
  keepBlocks: { en: 'Keep blocks', 'zh-Hant': '繼續用積木', 'zh-Hans': '继续用积木' },
  loading: { en: 'Fetching the editor …', 'zh-Hant': '正在載入編輯器……', 'zh-Hans': '正在加载编辑器……' },
  notLoaded: {
    en: 'The editor could not be fetched. Check the network and try again; your program is safe.',
    'zh-Hant': '未能取得編輯器。請檢查網絡，然後再試；你的程式仍在。',
    'zh-Hans': '没能取得编辑器。请检查网络，然后再试；你的程序还在。',
  },
  takeOver: { en: 'Go on as text', 'zh-Hant': '改用文字繼續', 'zh-Hans': '改用文字继续' },
  takeOverAsk: {
    en: 'Your blocks become {language} text, and you go on typing. Text cannot be turned back into blocks. Your blocks stay as they are now, and any {language} you wrote before is replaced.',
    'zh-Hant':
      '積木會變成 {language} 文字，之後由你打字修改。文字不能變回積木；積木會保持現狀，而你之前寫的 {language} 會被取代。',
    'zh-Hans':
      '积木会变成 {language} 文字，之后由你打字修改。文字不能变回积木；积木会保持现状，而你之前写的 {language} 会被替换。',
  },
  api: { en: 'What you can call', 'zh-Hant': '你可以呼叫的函數', 'zh-Hans': '你可以调用的函数' },
  cleaned: {
    en: 'Pasted. Invisible signs made spaces or left out: {n}.',
    'zh-Hant': '已貼上。看不見的符號已改成空格或刪去：{n} 個。',
    'zh-Hans': '已粘贴。看不见的符号已改成空格或删掉：{n} 个。',
  },
  tabKey: {
    en: 'Tab indents. To leave with the keyboard: Escape, then Tab. Ctrl + Space completes a word.',
    'zh-Hant': 'Tab 縮排。用鍵盤離開：先按 Esc，再按 Tab。Ctrl + 空白鍵補全。',
    'zh-Hans': 'Tab 缩进。用键盘离开：先按 Esc，再按 Tab。Ctrl + 空格补全。',
  },
  console: { en: 'Printed', 'zh-Hant': '輸出', 'zh-Hans': '输出' },
  noVariables: { en: 'No variables yet', 'zh-Hant': '暫時沒有變數', 'zh-Hans': '暂时没有变量' },
  nothingPrinted: { en: 'Nothing printed yet', 'zh-Hant': '暫時沒有輸出', 'zh-Hans': '暂时没有输出' },
  variables: { en: 'Variables', 'zh-Hant': '變數', 'zh-Hans': '变量' },
} satisfies Record<string, Text>

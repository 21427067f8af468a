import type { Phrases } from './say.ts'

export const settingsWords = {
  textSize: { en: 'Text size', 'zh-Hant': '字體大小', 'zh-Hans': '字号' },
  look: { en: 'Reading and movement', 'zh-Hant': '閱讀與動態', 'zh-Hans': '阅读与动态' },
  projector: { en: 'Projector view', 'zh-Hant': '投影模式', 'zh-Hans': '投影模式' },
  projectorNote: {
    en: 'For a classroom: large type and charts, read from eight metres. Silent until you turn the sound on.',
    'zh-Hant': '課堂投影用：字和圖表都放大，八米外也看得清。除非你開啟聲音，否則保持靜音。',
    'zh-Hans': '课堂投影用：字和图表都放大，八米外也看得清。除非你打开声音，否则保持静音。',
  },
  motion: { en: 'Movement', 'zh-Hant': '動態效果', 'zh-Hans': '动态效果' },
  motionSystem: { en: 'As my device says', 'zh-Hant': '跟隨裝置設定', 'zh-Hans': '跟随设备设置' },
  motionCalm: { en: 'Calm', 'zh-Hant': '減少動態', 'zh-Hans': '减弱动态' },
  motionFull: { en: 'Full', 'zh-Hant': '完整', 'zh-Hans': '完整' },
  sound: { en: 'Sound', 'zh-Hant': '聲音', 'zh-Hans': '声音' },
  soundOn: { en: 'Sound', 'zh-Hant': '開啟聲音', 'zh-Hans': '打开声音' },
  music: { en: 'Music', 'zh-Hant': '音樂', 'zh-Hans': '音乐' },
  effects: { en: 'Effects', 'zh-Hant': '音效', 'zh-Hans': '音效' },
  captions: { en: 'Captions', 'zh-Hant': '聲音字幕', 'zh-Hans': '声音字幕' },
  captionsNote: {
    en: 'Words for sounds that mean something',
    'zh-Hant': '把有意思的聲音寫成文字',
    'zh-Hans': '把有含义的声音写成文字',
  },
  passport: { en: 'Passport', 'zh-Hant': '通行證', 'zh-Hans': '通行证' },
  passportNote: {
    en: 'Your stars live in this browser only. On a shared computer, download your passport before you log off and bring it back next time.',
    'zh-Hant': '你的星星只存於這個瀏覽器。用共用電腦時，登出前先下載通行證，下次再帶回來。',
    'zh-Hans': '你的星星只存在这个浏览器里。用公用电脑时，退出前先下载通行证，下次再带回来。',
  },
  download: { en: 'Download passport', 'zh-Hant': '下載通行證', 'zh-Hans': '下载通行证' },
  upload: { en: 'Bring a passport', 'zh-Hant': '載入通行證', 'zh-Hans': '载入通行证' },
  kept: {
    en: 'Progress is kept in this browser.',
    'zh-Hant': '進度已存於這個瀏覽器。',
    'zh-Hans': '进度已存在这个浏览器里。',
  },
  keptFromDisk: {
    en: 'Progress stays in this browser on this computer, not on the stick or in the folder. To take it along, download your passport onto the stick.',
    'zh-Hant': '進度存於這部電腦的這個瀏覽器，不在 USB 記憶棒或資料夾裏。要帶走，就把通行證下載到記憶棒。',
    'zh-Hans': '进度存在这台电脑的这个浏览器里，不在 U 盘或文件夹里。要带走，就把通行证下载到 U 盘。',
  },
  'memory-only': {
    en: 'This browser does not let the game save. Download your passport before you close the page.',
    'zh-Hant': '這個瀏覽器不讓遊戲儲存。關閉頁面前，請先下載通行證。',
    'zh-Hans': '这个浏览器不让游戏保存。关闭页面前，请先下载通行证。',
  },
  full: {
    en: 'The disk is full, so progress is not saved. Download your passport.',
    'zh-Hant': '儲存空間已滿，進度未能儲存。請下載通行證。',
    'zh-Hans': '存储空间已满，进度没有保存。请下载通行证。',
  },
  newer: {
    en: 'The saves here are from a newer Neon Harbour; this older page saves nothing. Reload it to get the newer one.',
    'zh-Hant': '這裏的進度來自較新版本的霓虹港，這一頁是舊版，不能儲存。請重新載入，取得新版。',
    'zh-Hans': '这里的进度来自较新版本的霓虹港，这一页是旧版，不能保存。请重新加载，换成新版。',
  },
  keys: { en: 'Keys', 'zh-Hant': '鍵盤快捷鍵', 'zh-Hans': '键盘快捷键' },
  keyTab: { en: 'To the next control', 'zh-Hant': '到下一個控制項', 'zh-Hans': '到下一个控件' },
  keyEnter: { en: 'Press it', 'zh-Hant': '按下', 'zh-Hans': '按下' },
  keyEscape: { en: 'Close what is open', 'zh-Hant': '關閉打開的視窗', 'zh-Hans': '关闭打开的窗口' },
  keyMute: {
    en: 'Sound off and on, anywhere',
    'zh-Hant': '隨時靜音或恢復聲音',
    'zh-Hans': '随时静音或恢复声音',
  },
  keyProjector: {
    en: 'Projector view on and off, anywhere',
    'zh-Hant': '隨時開關投影模式',
    'zh-Hans': '随时开关投影模式',
  },
  keyRoom: {
    en: 'On the map and in a level: the classroom, for a projector',
    'zh-Hant': '在地圖或關卡：打開課室（投影用）',
    'zh-Hans': '在地图或关卡：打开课堂（投影用）',
  },
  keyWhole: {
    en: 'On the map: the whole harbour, and back',
    'zh-Hant': '在地圖上：看整個海港，再按返回',
    'zh-Hans': '在地图上：看整个海港，再按返回',
  },
  keySpace: {
    en: 'In the contest: play, pause',
    'zh-Hant': '實戰時：播放、暫停',
    'zh-Hans': '实战时：播放、暂停',
  },
  keyArrows: {
    en: 'In the contest: back, forward',
    'zh-Hant': '實戰時：後退、前進',
    'zh-Hans': '实战时：后退、前进',
  },
  keySpeeds: { en: 'In the contest: speed', 'zh-Hant': '實戰時：速度', 'zh-Hans': '实战时：速度' },
  keySkip: {
    en: 'In the contest: to the stars',
    'zh-Hant': '實戰時：跳到結果',
    'zh-Hans': '实战时：跳到结果',
  },
  tab: { en: 'Tab', 'zh-Hant': 'Tab', 'zh-Hans': 'Tab' },
  enter: { en: 'Enter', 'zh-Hant': 'Enter', 'zh-Hans': 'Enter' },
  escape: { en: 'Esc', 'zh-Hant': 'Esc', 'zh-Hans': 'Esc' },
  space: { en: 'Space', 'zh-Hant': '空白鍵', 'zh-Hans': '空格键' },

  notesIntro: {
    en: 'Every word you meet on the water, in three languages.',
    'zh-Hant': '你在港口學到的每一個詞，三種語言對照。',
    'zh-Hans': '你在港口学到的每一个词，三种语言对照。',
  },
  notesEmpty: {
    en: 'Nothing written yet. Finish a level and its words land here.',
    'zh-Hant': '還未有筆記。完成一關，那一關的詞語就會記在這裏。',
    'zh-Hans': '还没有笔记。完成一关，那一关的词语就会记在这里。',
  },
  penguin: { en: 'The penguin', 'zh-Hant': '企鵝', 'zh-Hans': '企鹅' },
  penguinSeen: {
    en: 'Places it was seen in so far: {n}. Nobody has asked it why.',
    'zh-Hant': '到目前為止，在 {n} 個地方見過。沒有人問過牠為甚麼。',
    'zh-Hans': '到目前为止，在 {n} 个地方见过。没人问过它为什么。',
  },
  from: { en: 'From {level}', 'zh-Hant': '來自「{level}」', 'zh-Hans': '来自“{level}”' },
  search: { en: 'Find a word', 'zh-Hant': '尋找詞語', 'zh-Hans': '查找词语' },
  noneFound: {
    en: 'No such word in your notes.',
    'zh-Hant': '筆記裏沒有這個詞。',
    'zh-Hans': '笔记里没有这个词。',
  },

  // For a teacher
  teaching: { en: 'For a class', 'zh-Hant': '課堂', 'zh-Hans': '课堂' },
  teachingNote: {
    en: 'R on the map opens the classroom. These help beside it.',
    'zh-Hant': '在地圖按 R 打開課室。以下是課堂用的其他工具。',
    'zh-Hans': '在地图按 R 打开教室。下面是课堂用的其他工具。',
  },
  lessonLink: { en: 'A link for a lesson', 'zh-Hant': '課堂連結', 'zh-Hans': '课堂链接' },
  onPaper: { en: 'Plans and quizzes on paper', 'zh-Hant': '列印教案和測驗', 'zh-Hans': '打印教案和测验' },
  paperCards: { en: 'Paper cards', 'zh-Hant': '紙卡投票', 'zh-Hans': '纸卡投票' },
  readCode: { en: 'Read a solution’s code', 'zh-Hant': '讀取做法的二維碼', 'zh-Hans': '读取做法的二维码' },
} as const satisfies Phrases

import type { Phrases } from './say.ts'

export const mapWords = {
  title: { en: 'The harbour', 'zh-Hant': '海港', 'zh-Hans': '海港' },
  districts: { en: 'Districts', 'zh-Hant': '各區', 'zh-Hans': '各区' },
  allDistricts: { en: 'All districts', 'zh-Hant': '所有地區', 'zh-Hans': '所有地区' },
  /** What leads to a tier's certificate, whose other words come with it. */
  certificate: { en: 'Certificate', 'zh-Hant': '證書', 'zh-Hans': '证书' },
  bridging: { en: 'Bridging', 'zh-Hant': '銜接', 'zh-Hans': '衔接' },
  beginner: { en: 'Beginner', 'zh-Hant': '初階', 'zh-Hans': '初级' },
  advanced: { en: 'Advanced', 'zh-Hant': '進階', 'zh-Hans': '进阶' },
  open: { en: '{n} open', 'zh-Hant': '{n} 關開放', 'zh-Hans': '{n} 关开放' },
  noneOpen: { en: 'Coming', 'zh-Hant': '即將開放', 'zh-Hans': '即将开放' },
  minutes: { en: '{n} min', 'zh-Hant': '{n} 分鐘', 'zh-Hans': '{n} 分钟' },
  coming: { en: 'Still being built', 'zh-Hant': '興建中', 'zh-Hans': '建设中' },
  closed: {
    en: 'Closed: its file has a mistake',
    'zh-Hant': '暫停開放：檔案有錯',
    'zh-Hans': '暂停开放：文件有错',
  },
  locked: { en: 'Locked', 'zh-Hant': '未解鎖', 'zh-Hans': '未解锁' },
  opensWith: {
    en: 'Opens with a star on {level}',
    'zh-Hant': '在 {level} 取得一顆星便會解鎖',
    'zh-Hans': '在 {level} 得到一颗星就会解锁',
  },
  opensAfter: {
    en: 'Opens with a star in {district}',
    'zh-Hant': '在{district}取得一顆星便會解鎖',
    'zh-Hans': '在{district}得到一颗星就会解锁',
  },
  notYet: { en: '“{level}” waits for you', 'zh-Hant': '「{level}」等着你', 'zh-Hans': '“{level}”等着你' },
  buildsOn: {
    en: 'It builds on “{level}”. Win one star there and it opens.',
    'zh-Hant': '這一關以「{level}」為基礎。在那裏取得一顆星，這裏便會解鎖。',
    'zh-Hans': '这一关以“{level}”为基础。在那里得到一颗星，这里就会解锁。',
  },
  sailsOn: {
    en: 'The ferry sails on once {district} has a star. A good place to win it: “{level}”.',
    'zh-Hant': '{district}亮起一顆星，渡輪便會駛過來。不妨先到「{level}」取得那顆星。',
    'zh-Hans': '{district}亮起一颗星，渡轮就会开过来。不妨先去“{level}”得到那颗星。',
  },
  linkOpens: {
    en: 'A teacher’s link opens any level at once. You can go in too, but it is harder without the earlier levels.',
    'zh-Hant': '老師的連結可以直接開啟任何一關。你也可以先進去，只是少了前面的基礎，會難一些。',
    'zh-Hans': '老师的链接可以直接打开任何一关。你也可以先进去，只是少了前面的基础，会难一些。',
  },
  openAnyway: { en: 'Open it anyway', 'zh-Hant': '照樣進去', 'zh-Hans': '直接进去' },
  whole: { en: 'Whole harbour (Z)', 'zh-Hant': '整個海港（Z）', 'zh-Hans': '整个海港（Z）' },
  wholeNow: { en: 'The whole harbour', 'zh-Hant': '整個海港', 'zh-Hans': '整个海港' },
  districtNow: { en: 'Back to the district', 'zh-Hant': '返回區內', 'zh-Hans': '返回区内' },
  why: { en: 'See why', 'zh-Hant': '看原因', 'zh-Hans': '看原因' },
  best: { en: 'Best: {cost}', 'zh-Hant': '最佳：{cost}', 'zh-Hans': '最佳：{cost}' },
  begun: { en: 'Begun', 'zh-Hant': '已開始', 'zh-Hans': '已开始' },
  startHere: {
    en: 'I am Pip. I have been shown nothing yet. Start here.',
    'zh-Hant': '我是 Pip。還沒有人給我看過任何例子。由這裏開始。',
    'zh-Hans': '我是 Pip。还没有人给我看过任何例子。从这里开始。',
  },
  carryOn: {
    en: 'Carry on where you stopped.',
    'zh-Hant': '從上次的地方繼續。',
    'zh-Hans': '从上次的地方继续。',
  },
  moreStars: { en: 'Next along the water.', 'zh-Hant': '沿岸下一站。', 'zh-Hans': '沿岸下一站。' },
  play: { en: 'Play {level}', 'zh-Hant': '開始「{level}」', 'zh-Hans': '开始“{level}”' },
  waiting: { en: 'The harbour is waking up…', 'zh-Hant': '海港正在醒來……', 'zh-Hans': '海港正在醒来……' },
} as const satisfies Phrases

/** One line of character for each district, by its id in the campaign. */
export const districtWords = {
  'lantern-pier': {
    en: 'Where Pip learns its first things from examples.',
    'zh-Hant': 'Pip 從例子學會第一件事的地方。',
    'zh-Hans': 'Pip 从例子里学会第一件事的地方。',
  },
  'data-market': {
    en: 'Crates of data: labelled, dirty, missing, for sale.',
    'zh-Hant': '一箱箱的數據：有標籤的、不乾淨的、缺了的，都在這裏。',
    'zh-Hans': '一箱箱的数据：有标签的、不干净的、缺失的，都在这里。',
  },
  'line-peak': {
    en: 'Lines that bend, slopes that lead downhill.',
    'zh-Hant': '會彎曲的線，帶你下山的坡。',
    'zh-Hans': '会弯曲的线，带你下山的坡。',
  },
  'eye-tower': {
    en: 'How numbers become sight.',
    'zh-Hant': '數字怎樣變成視覺。',
    'zh-Hans': '数字怎样变成视觉。',
  },
  'voice-harbour': {
    en: 'Tones, tastes and moods, measured.',
    'zh-Hant': '量度聲調、口味與心情。',
    'zh-Hans': '测量声调、口味与心情。',
  },
  'robot-yard': {
    en: 'Search, reward and what was really wished for.',
    'zh-Hant': '搜尋、獎勵，還有你真正想要的是甚麼。',
    'zh-Hans': '搜索、奖励，还有你真正想要的是什么。',
  },
  'word-forge': {
    en: 'Words chopped, predicted and attended to.',
    'zh-Hant': '把文字切開、預測、聚焦。',
    'zh-Hans': '把文字切开、预测、聚焦。',
  },
  'cloud-city': {
    en: 'Big systems, big choices.',
    'zh-Hant': '大系統，大抉擇。',
    'zh-Hans': '大系统，大抉择。',
  },
} as const satisfies Phrases

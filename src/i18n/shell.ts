import type { Phrases } from './say.ts'

/** The title, and what stands on every screen: loaded with the page, so it is short. */
export const shellWords = {
  name: { en: 'Neon Harbour', 'zh-Hant': '霓虹港', 'zh-Hans': '霓虹港' },
  tagline: {
    en: 'Train small minds. Help a big city.',
    'zh-Hant': '訓練小小的模型，點亮一座大城。',
    'zh-Hans': '训练小小的模型，点亮一座大城。',
  },
  start: { en: 'Start', 'zh-Hant': '開始', 'zh-Hans': '开始' },
  carryOn: { en: 'Continue', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  settings: { en: 'Settings', 'zh-Hant': '設定', 'zh-Hans': '设置' },
  notes: { en: 'Field notes', 'zh-Hant': '筆記', 'zh-Hans': '笔记' },
  room: { en: 'Classroom (R)', 'zh-Hant': '課室（R）', 'zh-Hans': '课堂（R）' },
  title: { en: 'Title', 'zh-Hant': '封面', 'zh-Hans': '封面' },
  starsSoFar: { en: '{n} stars so far', 'zh-Hant': '已得 {n} 顆星', 'zh-Hans': '已得 {n} 颗星' },
  starsOfAll: {
    en: '{n} of {of} stars',
    'zh-Hant': '共 {of} 顆星，已得 {n} 顆',
    'zh-Hans': '共 {of} 颗星，已得 {n} 颗',
  },
  mute: { en: 'Mute (M)', 'zh-Hant': '靜音（M）', 'zh-Hans': '静音（M）' },
  unmute: { en: 'Sound on (M)', 'zh-Hant': '開啟聲音（M）', 'zh-Hans': '打开声音（M）' },
  muted: { en: 'Sound off', 'zh-Hant': '已靜音', 'zh-Hans': '已静音' },
  unmuted: { en: 'Sound on', 'zh-Hant': '聲音已開啟', 'zh-Hans': '声音已打开' },
  projectorOn: { en: 'Projector view', 'zh-Hant': '投影模式', 'zh-Hans': '投影模式' },
  projectorOff: { en: 'Desk view', 'zh-Hant': '一般模式', 'zh-Hans': '普通模式' },
  back: { en: 'Back', 'zh-Hant': '返回', 'zh-Hans': '返回' },
  backToLevel: { en: 'Back to the level', 'zh-Hant': '返回關卡', 'zh-Hans': '返回关卡' },
  opening: { en: 'Opening…', 'zh-Hant': '正在開啟……', 'zh-Hans': '正在打开……' },
  notLoaded: {
    en: 'This part could not be fetched. Check the network and try again.',
    'zh-Hant': '未能取得遊戲的這個部分。請檢查網絡，然後再試。',
    'zh-Hans': '没能取得游戏的这个部分。请检查网络，然后再试。',
  },
  slow: {
    en: 'A part of the game is slow to come. Wait for it, or reload the page: nothing is lost.',
    'zh-Hant': '遊戲的一部分遲遲未到。可以再等等，或重新載入頁面，甚麼都不會丟失。',
    'zh-Hans': '游戏的一部分迟迟没到。可以再等等，或重新加载页面，什么都不会丢。',
  },
  tryAgain: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '再试一次' },
  broke: {
    en: 'Something broke on this screen. Your progress is safe.',
    'zh-Hant': '這個畫面出了錯，你的進度沒有丟失。',
    'zh-Hans': '这个画面出了错，你的进度没有丢失。',
  },
  toMap: { en: 'To the map', 'zh-Hant': '回到地圖', 'zh-Hans': '回到地图' },
  newer: {
    en: 'There is a newer Neon Harbour. Reload the page: nothing is lost.',
    'zh-Hant': '霓虹港有新版本了。請重新載入頁面，甚麼都不會丟失。',
    'zh-Hans': '霓虹港有新版本了。请重新加载页面，什么都不会丢。',
  },
  reload: { en: 'Reload', 'zh-Hant': '重新載入', 'zh-Hans': '重新加载' },
} as const satisfies Phrases

/** Each language in its own words. */
export const languageNames = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const

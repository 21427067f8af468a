import type { Phrases } from './say.ts'

/** Playing without a network, and new versions of the game. */
export const offlineWords = {
  title: { en: 'Playing offline', 'zh-Hant': '離線遊玩', 'zh-Hans': '离线玩' },
  note: {
    en: 'The district you play in is kept on this device by itself, so that it plays without a network. Nothing is sent anywhere.',
    'zh-Hant': '你正在玩的區會自動存於這部裝置，沒有網絡也能玩。不會傳送任何資料。',
    'zh-Hans': '你正在玩的区会自动存在这台设备上，没有网络也能玩。不会发送任何数据。',
  },
  cannot: {
    en: 'This browser cannot keep the game here. It plays as long as there is a network.',
    'zh-Hant': '這個瀏覽器無法在這裏保存遊戲。有網絡時仍可照常遊玩。',
    'zh-Hans': '这个浏览器没法在这里保存游戏。有网络时仍可照常玩。',
  },
  preparing: {
    en: 'The game is being kept on this device…',
    'zh-Hant': '正在把遊戲存到這部裝置……',
    'zh-Hans': '正在把游戏存到这台设备……',
  },
  keepAll: {
    en: 'Keep everything for offline ({size} MB)',
    'zh-Hant': '全部保存，離線也能玩（{size} MB）',
    'zh-Hans': '全部保存，离线也能玩（{size} MB）',
  },
  allKept: {
    en: 'Everything is kept: the whole game plays offline.',
    'zh-Hant': '已全部保存：整個遊戲都可離線遊玩。',
    'zh-Hans': '已全部保存：整个游戏都能离线玩。',
  },
  keeping: { en: 'Keeping everything', 'zh-Hant': '正在全部保存', 'zh-Hans': '正在全部保存' },
  keepingOne: { en: 'Keeping {name}', 'zh-Hant': '正在保存{name}', 'zh-Hans': '正在保存{name}' },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  districts: { en: 'Kept districts', 'zh-Hant': '已保存的區', 'zh-Hans': '已保存的区' },
  whole: {
    en: 'kept, {size} MB',
    'zh-Hant': '已保存，{size} MB',
    'zh-Hans': '已保存，{size} MB',
  },
  part: {
    en: '{kept} of {size} MB kept',
    'zh-Hant': '已保存 {kept} MB，共 {size} MB',
    'zh-Hans': '已保存 {kept} MB，共 {size} MB',
  },
  none: { en: 'not kept, {size} MB', 'zh-Hant': '未保存，{size} MB', 'zh-Hans': '未保存，{size} MB' },
  keepOne: { en: 'Keep', 'zh-Hant': '保存', 'zh-Hans': '保存' },
  keepNamed: { en: 'Keep {name}', 'zh-Hant': '保存{name}', 'zh-Hans': '保存{name}' },
  letGo: { en: 'Let go', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  letGoNamed: { en: 'Let {name} go', 'zh-Hant': '移除{name}', 'zh-Hans': '移除{name}' },
  lasting: {
    en: 'The browser keeps it even when space runs short.',
    'zh-Hant': '即使空間不足，瀏覽器也會保留。',
    'zh-Hans': '即使空间不够，浏览器也会保留。',
  },
  notLasting: {
    en: 'The browser may clear it away when space runs short.',
    'zh-Hant': '空間不足時，瀏覽器或會把它清除。',
    'zh-Hans': '空间不够时，浏览器可能会把它清掉。',
  },
  full: {
    en: 'There is no room for that on this device. Let another district go, or free some space.',
    'zh-Hant': '這部裝置空間不足。請移除其他區，或騰出一些空間。',
    'zh-Hans': '这台设备空间不够。请移除别的区，或腾出一些空间。',
  },
  'no-network': {
    en: 'Not everything could be fetched. What came is kept: try again when there is a network.',
    'zh-Hant': '未能全部取得，已取得的會保留。有網絡時請再試一次。',
    'zh-Hans': '没能全部取得，取到的会保留。有网络时请再试一次。',
  },
  gone: {
    en: 'There is a newer Neon Harbour. Load it first, then keep it.',
    'zh-Hant': '霓虹港有新版本了。請先載入新版，再保存。',
    'zh-Hans': '霓虹港有新版本了。请先加载新版，再保存。',
  },
  notKept: {
    en: '“{title}” is not kept on this device, and there is no network.',
    'zh-Hant': '這部裝置未保存〈{title}〉，而現在沒有網絡。',
    'zh-Hans': '这台设备没有保存《{title}》，现在又没有网络。',
  },
  notKeptHow: {
    en: 'Connect once and open it, or keep everything for offline in the settings: then it plays here without a network.',
    'zh-Hant': '連上網絡打開一次，或在設定中選擇「全部保存」，以後沒有網絡也能玩。',
    'zh-Hans': '连上网络打开一次，或在设置里选择“全部保存”，以后没有网络也能玩。',
  },
  instead: { en: 'These play now', 'zh-Hant': '現在可以玩', 'zh-Hans': '现在可以玩' },
  renewal: {
    en: 'A new version is ready.',
    'zh-Hant': '新版本已準備好。',
    'zh-Hans': '新版本已准备好。',
  },
  renewalNote: {
    en: 'Your progress stays.',
    'zh-Hant': '你的進度會保留。',
    'zh-Hans': '你的进度会保留。',
  },
  load: { en: 'Load it', 'zh-Hant': '載入新版', 'zh-Hans': '加载新版' },
  later: { en: 'Later', 'zh-Hant': '稍後', 'zh-Hans': '以后再说' },
} as const satisfies Phrases

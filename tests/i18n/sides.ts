/**
 * What tells Hong Kong's Chinese from the mainland's, sign by sign: pairs of characters of which each side writes one.
 * Left out are those that both sides write with different meanings (里, 后, 面, 只, 干, 台, 准, 据, 系, 于, 几, 云, 制).
 */
const pairs =
  '這这們们說说時时會会個个訓训練练數数網网絡络設设見见進进還还關关開开對对錯错來来電电車车東东馬马門门問问間间聽听語语讀读寫写學学習习題题類类點点線线紅红綠绿藍蓝邊边遠远過过運运動动樣样標标樹树條条權权層层屬属島岛帶带應应態态憶忆戰战擇择擔担換换損损斷断無无舊旧歲岁測测漢汉燈灯爐炉獎奖獨独現现環环當当發发盤盘碼码確确禮礼離离積积穩稳節节簡简約约紙纸級级純纯組组細细終终結结給给統统經经維维編编緩缓縮缩總总續续罰罚聲声職职腦脑臉脸與与舉举藝艺術术號号補补視视覺觉觀观計计記记訊讯許许詞词試试話话該该認认請请論论證证識识譯译議议護护變变讓让貓猫財财貨货買买賣卖費费資资質质賽赛躍跃輕轻較较載载輯辑輸输轉转辦办農农遞递選选邏逻郵邮醫医釋释鍵键鎖锁錄录錢钱鐘钟長长閉闭閱阅陣阵陽阳階阶際际隨随險险雖虽雙双雜杂難难霧雾靜静頁页項项順顺須须預预頭头顏颜願愿顯显風风飛飞飯饭館馆驗验驚惊魚鱼鳥鸟麼么麗丽齊齐齒齿龍龙'

const signs = [...pairs]
const traditional = new Set(signs.filter((_, i) => i % 2 === 0))
const simplified = new Set(signs.filter((_, i) => i % 2 === 1))

/** Words that are the other side's, or that docs/translating.md has retired. */
const words = {
  'zh-Hant': /數據庫|機器人|標簽|郵件|程序|准確|信息|質量|份額|個案|什麼|視頻|屏幕|鼠標|默認/,
  'zh-Hans': /机械人|电邮|程式|準|份额|个案|未见数据|甚么|资讯|萤幕|滑鼠|预设/,
}

export type Side = keyof typeof words

/** Signs and words that do not belong on a side. */
export function foreignTo(side: Side, text: string): string[] {
  const others = side === 'zh-Hant' ? simplified : traditional
  return [...new Set([...text].filter((sign) => others.has(sign))), ...(text.match(words[side]) ?? [])]
}

/** The `{gaps}` that the game fills, sorted. */
export const gaps = (text: string) => [...text.matchAll(/(?<!\$)\{\w+\}/g)].map(String).sort()

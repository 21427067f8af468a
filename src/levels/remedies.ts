import type { Text } from '../engine/index.ts'

/**
 * What to do about each kind of fault, for the person who wrote the file. `{at}`, `{found}`, `{expected}` and `{nearest}`
 * are filled in; the `-near` variants are used when a valid name is near.
 */
export const remedies = {
  'file-too-large': {
    en: 'This file is too large to be a level. It may have {expected}.',
    'zh-Hant': '這個檔案太大，不可能是關卡。上限：{expected}。',
    'zh-Hans': '这个文件太大，不可能是关卡。上限：{expected}。',
  },
  'not-json': {
    en: 'The file is not valid JSON. Look near {at} for a missing comma, quote or bracket.',
    'zh-Hant': '檔案不是有效的 JSON。請在 {at} 附近檢查有沒有漏了逗號、引號或括號。',
    'zh-Hans': '文件不是有效的 JSON。请在 {at} 附近检查是否漏了逗号、引号或括号。',
  },
  'comma-too-many': {
    en: 'One comma too many before {found}: remove the one at {at}.',
    'zh-Hant': '{found} 之前多了一個逗號，請刪去 {at} 的逗號。',
    'zh-Hans': '{found} 之前多了一个逗号，请删去 {at} 的逗号。',
  },
  'curly-quote': {
    en: 'A curly quote “ is not ". Write straight quotes at {at}; a plain text editor does.',
    'zh-Hant': '彎引號“不是 "。請在 {at} 用直引號；純文字編輯器會用直引號。',
    'zh-Hans': '弯引号“不是 "。请在 {at} 用直引号；纯文本编辑器会用直引号。',
  },
  'single-quote': {
    en: 'JSON has double quotes only: write " at {at}.',
    'zh-Hant': 'JSON 只用雙引號：請在 {at} 寫 "。',
    'zh-Hans': 'JSON 只用双引号：请在 {at} 写 "。',
  },
  'wide-sign': {
    en: 'A full-width sign stands at {at}. Write the narrow one: {expected}.',
    'zh-Hant': '{at} 有一個全形標點。請用半形：{expected}。',
    'zh-Hans': '{at} 有一个全角标点。请用半角：{expected}。',
  },
  comment: {
    en: 'JSON has no comments. Remove the one at {at}.',
    'zh-Hant': 'JSON 不可以有註解，請刪去 {at} 的註解。',
    'zh-Hans': 'JSON 不能有注释，请删去 {at} 的注释。',
  },
  'doubled-key': {
    en: 'The name {found} is given twice. Remove one of them, at {at} or before.',
    'zh-Hant': '{found} 出現了兩次。請刪去 {at} 或之前的一個。',
    'zh-Hans': '{found} 出现了两次。请删去 {at} 或之前的一个。',
  },
  'cut-off': {
    en: 'The file ends too early, at {at}: a quote or a bracket is missing. Look for another copy, or close what is open.',
    'zh-Hant': '檔案在 {at} 過早結束：欠缺引號或括號。請找另一份，或者補上欠缺的括號。',
    'zh-Hans': '文件在 {at} 过早结束：缺少引号或括号。请找另一份，或者补上缺少的括号。',
  },
  'not-utf-8': {
    en: 'The file is not saved as UTF-8. Open it in its editor and choose “Save as”, encoding UTF-8.',
    'zh-Hant': '檔案不是以 UTF-8 儲存。請用編輯器打開，選「另存新檔」，編碼選 UTF-8。',
    'zh-Hans': '文件不是以 UTF-8 保存的。请用编辑器打开，选“另存为”，编码选 UTF-8。',
  },
  'too-deep': {
    en: 'The file nests lists and objects too deeply at {at}. Make it flatter.',
    'zh-Hant': '檔案在 {at} 的嵌套層數太多，請減少層數。',
    'zh-Hans': '文件在 {at} 的嵌套层数太多，请减少层数。',
  },
  'newer-format': {
    en: 'This level was made for a newer Neon Harbour. Update the game, then open it again: nothing is wrong with the level.',
    'zh-Hant': '這一關是為較新版本的霓虹港而製作的。請先更新遊戲再打開；關卡本身沒有問題。',
    'zh-Hans': '这一关是为较新版本的霓虹港制作的。请先更新游戏再打开；关卡本身没有问题。',
  },
  'unknown-format': {
    en: 'Set "format" to {expected}.',
    'zh-Hant': '請把「format」設為 {expected}。',
    'zh-Hans': '请把“format”设为 {expected}。',
  },
  'unknown-key': {
    en: 'Remove {found}: the game does not know it.',
    'zh-Hant': '請刪去 {found}：遊戲不認得這個欄位。',
    'zh-Hans': '请删去 {found}：游戏不认识这个字段。',
  },
  'unknown-key-near': {
    en: 'Write "{nearest}" instead of {found}.',
    'zh-Hant': '請把 {found} 改為「{nearest}」。',
    'zh-Hans': '请把 {found} 改为“{nearest}”。',
  },
  missing: {
    en: 'Add {at}: {expected}.',
    'zh-Hant': '請加上 {at}：{expected}。',
    'zh-Hans': '请加上 {at}：{expected}。',
  },
  'missing-language': {
    en: 'Write this text in the missing language too: {at}.',
    'zh-Hant': '請補上欠缺的語言：{at}。',
    'zh-Hans': '请补上缺少的语言：{at}。',
  },
  'wrong-type': {
    en: 'Change {at} to {expected}; it is {found}.',
    'zh-Hant': '{at} 現在是 {found}，請改為 {expected}。',
    'zh-Hans': '{at} 现在是 {found}，请改为 {expected}。',
  },
  'wrong-value': {
    en: 'Change {found} at {at}. Allowed: {expected}.',
    'zh-Hant': '請更改 {at} 的 {found}。可用：{expected}。',
    'zh-Hans': '请更改 {at} 的 {found}。可用：{expected}。',
  },
  'wrong-value-near': {
    en: 'Change {found} at {at}. Did you mean "{nearest}"?',
    'zh-Hant': '請更改 {at} 的 {found}。你是否想寫「{nearest}」？',
    'zh-Hans': '请更改 {at} 的 {found}。你是否想写“{nearest}”？',
  },
  'too-long': {
    en: 'Shorten {at}: {expected}.',
    'zh-Hant': '請縮短 {at}：{expected}。',
    'zh-Hans': '请缩短 {at}：{expected}。',
  },
  'too-short': {
    en: 'Add to {at}: {expected}.',
    'zh-Hant': '{at} 的內容不足：{expected}。',
    'zh-Hans': '{at} 的内容不足：{expected}。',
  },
  'out-of-range': {
    en: 'Change {found} at {at} to {expected}.',
    'zh-Hant': '請把 {at} 的 {found} 改為 {expected}。',
    'zh-Hans': '请把 {at} 的 {found} 改为 {expected}。',
  },
  'unknown-kind': {
    en: 'There is no puzzle kind {found}. Use one of: {expected}.',
    'zh-Hant': '沒有名為 {found} 的謎題類型。可用：{expected}。',
    'zh-Hans': '没有名为 {found} 的谜题类型。可用：{expected}。',
  },
  'unknown-metric': {
    en: 'This kind of puzzle does not measure {found}. It measures: {expected}.',
    'zh-Hant': '這類謎題不會量度 {found}。可用的指標：{expected}。',
    'zh-Hans': '这类谜题不会测量 {found}。可用的指标：{expected}。',
  },
  'unknown-cost': {
    en: 'Recipes of this kind have no cost named {found}. They have: {expected}.',
    'zh-Hant': '這類謎題沒有名為 {found} 的成本。可用：{expected}。',
    'zh-Hans': '这类谜题没有名为 {found} 的成本。可用：{expected}。',
  },
  'unknown-demo': {
    en: 'The lecture of this puzzle cannot show {found}. It can show: {expected}.',
    'zh-Hant': '這道謎題的講解沒有 {found} 這段演示。可用：{expected}。',
    'zh-Hans': '这道谜题的讲解没有 {found} 这段演示。可用：{expected}。',
  },
  'unknown-data': {
    en: 'There is no data set {found}. Use one of: {expected}.',
    'zh-Hant': '沒有名為 {found} 的數據集。可用：{expected}。',
    'zh-Hans': '没有名为 {found} 的数据集。可用：{expected}。',
  },
  'impossible-goal': {
    en: 'No recipe can reach {found} at {at}. Ask for {expected}.',
    'zh-Hant': '沒有任何做法能達到 {at} 的 {found}。請改為 {expected}。',
    'zh-Hans': '没有任何做法能达到 {at} 的 {found}。请改为 {expected}。',
  },
  unmeasured: {
    en: 'With this setup {found} is not measured. It measures: {expected}.',
    'zh-Hant': '這樣的設定不會量度 {found}。可用的指標：{expected}。',
    'zh-Hans': '这样的设置不会测量 {found}。可用的指标：{expected}。',
  },
  'empty-goal': {
    en: 'Every recipe reaches {found} at {at}, so it asks for nothing. Ask for {expected}, or remove it.',
    'zh-Hant': '任何做法都達到 {at} 的 {found}，等於沒有要求。請改為 {expected}，或者刪去。',
    'zh-Hans': '任何做法都能达到 {at} 的 {found}，等于没有要求。请改为 {expected}，或者删去。',
  },
  'at-odds': {
    en: 'The conditions at {at} can never hold together. Change one of them.',
    'zh-Hant': '{at} 的條件不可能同時成立，請更改其中一個。',
    'zh-Hans': '{at} 的条件不可能同时成立，请更改其中一个。',
  },
  'wrong-sense': {
    en: 'At {at} the goal asks for the bad direction. Use {expected}.',
    'zh-Hant': '{at} 的目標方向相反了。請用 {expected}。',
    'zh-Hans': '{at} 的目标方向反了。请用 {expected}。',
  },
  'star-order': {
    en: 'A higher star may not ask for less than a lower one. At {at} use {expected}.',
    'zh-Hant': '較高的星不可以比較低的星要求更少。請把 {at} 改為 {expected}。',
    'zh-Hans': '较高的星不可以比较低的星要求更少。请把 {at} 改为 {expected}。',
  },
  'impossible-budget': {
    en: 'No recipe fits the limit {found} at {at}. Allow {expected}.',
    'zh-Hant': '沒有任何做法符合 {at} 的上限 {found}。請改為 {expected}。',
    'zh-Hans': '没有任何做法符合 {at} 的上限 {found}。请改为 {expected}。',
  },
  'looser-than-budget': {
    en: 'The star at {at} allows {found}, but the level’s budget allows no more than that. Use {expected}.',
    'zh-Hant': '{at} 的星容許 {found}，但已超過這一關的預算。請用 {expected}。',
    'zh-Hans': '{at} 的星允许 {found}，但已超过这一关的预算。请用 {expected}。',
  },
  'too-costly': {
    en: 'Training this level could take too long on a school laptop. Use fewer examples, epochs or neurons ({expected}).',
    'zh-Hant': '在學校的手提電腦上，這一關的訓練可能太久。請減少例子、訓練輪數或神經元（{expected}）。',
    'zh-Hans': '在学校的笔记本电脑上，这一关的训练可能太久。请减少样本、训练轮数或神经元（{expected}）。',
  },
  'bad-start': {
    en: 'The recipe that the level opens with cannot be run: {found} Change what {at} offers or starts with.',
    'zh-Hant': '這一關一開始的做法無法執行：{found} 請更改 {at} 所提供或開始時的設定。',
    'zh-Hans': '这一关一开始的做法无法运行：{found} 请更改 {at} 所提供或开始时的设置。',
  },
  'bad-try': {
    en: 'The recipe at {at}, which “Show me” plays, cannot be run: {found} Choose one that the level allows.',
    'zh-Hant': '{at} 的做法供「演給我看」播放，但無法執行：{found} 請改用本關容許的做法。',
    'zh-Hans': '{at} 的做法供“演给我看”播放，但无法运行：{found} 请改用本关允许的做法。',
  },
  'dear-start': {
    en: 'The recipe that the level opens with costs more than {at} allows. Allow {expected}.',
    'zh-Hant': '這一關一開始的做法超出了 {at} 的上限。請改為 {expected}。',
    'zh-Hans': '这一关一开始的做法超出了 {at} 的上限。请改为 {expected}。',
  },
  'no-recipe': {
    en: 'No recipe was found that keeps all the limits at {at}. Allow more.',
    'zh-Hant': '找不到能符合 {at} 所有上限的做法，請放寬上限。',
    'zh-Hans': '找不到能符合 {at} 所有上限的做法，请放宽上限。',
  },
  'first-attempt': {
    en: 'The first attempt of this level cannot be made ({found}). Change what {at} asks for.',
    'zh-Hant': '這一關的第一次嘗試無法完成（{found}）。請更改 {at} 的內容。',
    'zh-Hans': '这一关的第一次尝试无法完成（{found}）。请更改 {at} 的内容。',
  },
  'given-away': {
    en: 'Whoever touches nothing wins {found} here. Ask for more at {at}, or open with less.',
    'zh-Hant': '甚麼都不做也能得到 {found}。請在 {at} 提高要求，或者減少一開始已有的設定。',
    'zh-Hans': '什么都不做也能得到 {found}。请在 {at} 提高要求，或者减少一开始已有的设置。',
  },
  invalid: {
    en: 'Change {at}: {expected}.',
    'zh-Hant': '請更改 {at}：{expected}。',
    'zh-Hans': '请更改 {at}：{expected}。',
  },
} as const satisfies Record<string, Text>

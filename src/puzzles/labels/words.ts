import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { caseWords } from '../../i18n/case.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpanOf } from '../kit/deadpan.ts'
import { toldRush } from '../kit/told.ts'
import type { MarketEvent, OwnEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** Says what the model answers. */
export const halfway: Narrate<Setup, MarketEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'own') return fill(inPerson(setup, event)[lang], { n: event.card + 1 })
  return (event.drum ? run.drum[lang] : '') + fill(run.gives[lang], given)
}

export const about: About<Setup, MarketEvent> = (setup, event) =>
  event.type === 'rush' ? undefined : aboutCase(setup.classes, event)

/** And then what came of it. */
export const narrate: Narrate<Setup, MarketEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  const [truth, answer] = [setup.classes[event.truth], setup.classes[event.answer]]
  const given = { sure: sure(event.sure), answer: answer?.name[lang] ?? '', truth: truth?.name[lang] ?? '' }
  const gives = fill(run.gives[lang], given)
  if (event.type === 'own') {
    const whose = fill(inPerson(setup, event)[lang], { n: event.card + 1 })
    return whose + gives + (event.right ? run.right : run.belongs)[lang].replace('{truth}', given.truth)
  }
  if (event.right)
    return (event.type === 'case' && event.drum ? run.drum[lang] : '') + gives + run.right[lang]
  const values = setup.unseen[event.guest]?.values ?? []
  return pipSays(setup, { ...event, values }, lang) + fill(run.itIs[lang], given)
}

/** Pip's own words: the figures are all it gets. */
export const pipSays = (
  setup: Setup,
  of: Parameters<typeof deadpanOf>[1] & { readonly shown: number },
  lang: Lang,
): string => {
  const shown = of.shown === 1 ? run.card : run.cards
  return deadpanOf(setup, of, (name) => fill(shown[lang], { n: of.shown, answer: name }), lang)
}

/** Whose card it is that comes last. */
const inPerson = ({ guide }: Setup, { mended }: OwnEvent): Text =>
  mended ? (guide ? run.made : run.mended) : run.left

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Open a card, decide on its label, then press Train.',
    'zh-Hant': '先打開一張卡，決定它的標籤，再按「訓練」。',
    'zh-Hans': '先打开一张卡，决定它的标签，再点“训练”。',
  },
} as const satisfies Record<string, Text>

const run = {
  ...caseWords,
  card: {
    en: '{n} card that says {answer}',
    'zh-Hant': '{n} 張寫着{answer}的卡',
    'zh-Hans': '{n} 张写着{answer}的卡',
  },
  cards: {
    en: '{n} cards that say {answer}',
    'zh-Hant': '{n} 張寫着{answer}的卡',
    'zh-Hans': '{n} 张写着{answer}的卡',
  },
  belongs: {
    en: 'But this is *{truth}*.',
    'zh-Hant': '但牠是「{truth}」。',
    'zh-Hans': '但它是“{truth}”。',
  },
  rush: {
    en: '{n} more came running: {wrong} in the wrong basket.',
    'zh-Hant': '又來了 {n} 隻：{wrong} 隻進錯籃子。',
    'zh-Hans': '又来了 {n} 只：{wrong} 只进错篮子。',
  },
  rushClean: {
    en: '{n} more came running, each into its basket.',
    'zh-Hant': '又來了 {n} 隻，全部進對籃子。',
    'zh-Hans': '又来了 {n} 只，全部进对篮子。',
  },
  returning: {
    en: 'One of those climbs out again.',
    'zh-Hant': '其中一隻爬了出來。',
    'zh-Hans': '其中一只爬了出来。',
  },
  mended: {
    en: 'Card {n} comes in person: you gave it its label back. It was learned from, so it does not count. ',
    'zh-Hant': '第 {n} 張卡的主人親自來了，是你把標籤還給牠。模型學過這張卡，所以不計分。',
    'zh-Hans': '第 {n} 张卡的主人亲自来了，是你把标签还给它的。模型学过这张卡，所以不计分。',
  },
  made: {
    en: 'Card {n} comes in person: you wrote its label. It was learned from, so it does not count. ',
    'zh-Hant': '第 {n} 張卡的主人親自來了，標籤是你寫的。模型學過這張卡，所以不計分。',
    'zh-Hans': '第 {n} 张卡的主人亲自来了，标签是你写的。模型学过这张卡，所以不计分。',
  },
  left: {
    en: 'Card {n} comes in person: its label is still wrong. It was learned from, so it does not count. ',
    'zh-Hant': '第 {n} 張卡的主人親自來了，牠的標籤仍是錯的。模型學過這張卡，所以不計分。',
    'zh-Hans': '第 {n} 张卡的主人亲自来了，它的标签还是错的。模型学过这张卡，所以不计分。',
  },
} as const satisfies Record<string, Text>

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'The crate', 'zh-Hant': '貨箱', 'zh-Hans': '货箱' },
  cards: { en: 'Cards', 'zh-Hant': '卡', 'zh-Hans': '卡片' },
  disagrees: { en: 'Disagrees', 'zh-Hant': '不一致', 'zh-Hans': '不一致' },
  madeUp: { en: 'Made up', 'zh-Hant': '虛構', 'zh-Hans': '虚构' },
  card: { en: 'Card {n}', 'zh-Hant': '第 {n} 張卡', 'zh-Hans': '第 {n} 张卡' },
  cardLabelled: {
    en: 'Card {n}: label {label}',
    'zh-Hant': '第 {n} 張卡：標籤「{label}」',
    'zh-Hans': '第 {n} 张卡：标签“{label}”',
  },
  noLabel: { en: 'no label', 'zh-Hant': '未有標籤', 'zh-Hans': '没有标签' },
  openOne: {
    en: 'Press a card in the chart, in the crate or in the list to open it. Opening costs nothing.',
    'zh-Hant': '按圖表、貨箱或清單中的一張卡把它打開。打開不用花次數。',
    'zh-Hans': '点图表、货箱或清单里的一张卡，把它打开。打开不花次数。',
  },
  look: { en: 'Look (1 check)', 'zh-Hant': '看真身（1 次）', 'zh-Hans': '看真身（1 次）' },
  seen: { en: 'You see: {marks}.', 'zh-Hant': '你看到：{marks}。', 'zh-Hans': '你看到：{marks}。' },
  hidden: {
    en: 'The card shows only figures. To see the penguin itself costs one check.',
    'zh-Hant': '卡上只有數字。看真身要花一次檢查。',
    'zh-Hans': '卡上只有数字。看真身要花一次检查。',
  },
  stamp: { en: 'The label is to say', 'zh-Hant': '標籤應寫', 'zh-Hans': '标签应写' },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  stale: {
    en: 'From the training before: labels have changed since.',
    'zh-Hant': '這是上一次訓練的結果，之後標籤改動過。',
    'zh-Hans': '这是上一次训练的结果，之后标签改动过。',
  },
  find: { en: 'Find a card', 'zh-Hant': '找卡', 'zh-Hans': '找卡片' },
  noneFound: { en: 'No such card.', 'zh-Hant': '沒有這張卡。', 'zh-Hans': '没有这张卡。' },
  keys: {
    en: 'Arrow keys walk, Space opens.',
    'zh-Hant': '用方向鍵移動，按空白鍵打開。',
    'zh-Hans': '用方向键移动，按空格键打开。',
  },
  says: {
    en: 'the model gives {sure}% to {answer}',
    'zh-Hant': '模型給「{answer}」{sure}%',
    'zh-Hans': '模型给“{answer}”{sure}%',
  },
  guide: { en: 'The guide', 'zh-Hant': '標註指引', 'zh-Hans': '标注指南' },
  tellBy: {
    en: 'Call it {class} if you see',
    'zh-Hant': '看到甚麼，就寫「{class}」',
    'zh-Hans': '看到什么，就写“{class}”',
  },
  notCompared: {
    en: 'Write a line about each kind. Then label: {hand} labels the same cards by your guide. Pip learns from both.',
    'zh-Hant': '為每一種寫一行，然後貼標籤：{hand}會照你的指引，為同一批卡再貼一次。兩份 Pip 都會學。',
    'zh-Hans': '给每一种写一行，再贴标签：{hand}会照你的指南，给同一批卡再贴一遍。两份 Pip 都会学。',
  },
  agreed: {
    en: 'You and {hand} agree on {n} of {of} labels.',
    'zh-Hant': '{of} 個標籤，你和{hand}有 {n} 個一致。',
    'zh-Hans': '{of} 个标签，你和{hand}有 {n} 个一致。',
  },
  wrote: {
    en: 'Written by {hand}: {label}',
    'zh-Hant': '{hand}寫「{label}」',
    'zh-Hans': '{hand}写“{label}”',
  },
  peel: { en: 'Take off', 'zh-Hant': '撕下標籤', 'zh-Hans': '撕下标签' },
  trainFirst: {
    en: 'Train first. Then there is somebody to ask.',
    'zh-Hant': '先訓練，之後才有得問。',
    'zh-Hans': '先训练，之后才有得问。',
  },
  openToLabel: {
    en: 'Press a penguin on the belt, in the chart or in the list to open its card. Opening costs nothing; a label does.',
    'zh-Hant': '按輸送帶、圖表或清單中的一隻企鵝，打開牠的卡。打開不用錢，貼標籤才要。',
    'zh-Hans': '点传送带、图表或清单里的一只企鹅，打开它的卡。打开不花钱，贴标签才花。',
  },
  checkedMark: { en: 'looked at', 'zh-Hant': '已檢查', 'zh-Hans': '已检查' },
  changedMark: { en: 'relabelled', 'zh-Hant': '已改標籤', 'zh-Hans': '已改标签' },
  agreement: {
    en: 'The model agrees with {n} of {of} labels. Who is wrong where they differ, the model or the label?',
    'zh-Hant': '{of} 個標籤，模型同意 {n} 個。不同意的，是模型錯，還是標籤錯？',
    'zh-Hans': '{of} 个标签，模型同意 {n} 个。不同意的，是模型错，还是标签错？',
  },
  notTrained: {
    en: 'Train first. Then the cards whose label the model disagrees with stand here.',
    'zh-Hant': '先訓練。之後，模型不同意標籤的卡會列在這裏。',
    'zh-Hans': '先训练。之后，模型不同意标签的卡会列在这里。',
  },
  toy: {
    en: 'A penguin that does not exist. Drag, and watch the model name it all the same.',
    'zh-Hant': '一隻不存在的企鵝。拉一拉，看模型照樣說出牠是甚麼。',
    'zh-Hans': '一只不存在的企鹅。拖一拖，看模型照样说出它是什么。',
  },
} as const satisfies Record<string, Text>

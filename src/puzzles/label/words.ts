import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { capital, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpan, few } from '../kit/deadpan.ts'
import { deckOf } from './deck.ts'
import type { GateEvent, Naming } from './events.ts'
import type { Setup } from './schema.ts'

/** Says what the model answers at the gate, and the example it goes by. */
export const halfway: Narrate<Setup, GateEvent> = (setup, event, lang) => {
  const deck = deckOf(setup)
  const animal = deck.card(event.card).name[lang]
  const answer = setup.classes[event.answer]?.name[lang] ?? ''
  const like = deck.card(event.like[0] ?? event.card).name[lang]
  const given = sure(event.sure)
  return {
    en: `${capital(animal)}: the model gives ${given}% to *${answer}*. Closest example: ${like}.`,
    'zh-Hant': `${animal}：模型給「${answer}」的概率是 ${given}%，最接近的例子是${like}。`,
    'zh-Hans': `${animal}：模型给“${answer}”的概率是 ${given}%，最接近的例子是${like}。`,
  }[lang]
}

/** The card too: a penguin is another joke than a hen. */
export const about: About<Setup, GateEvent> = (setup, event) => {
  const classes = setup.classes.map((each) => each.id)
  return { ...aboutCase(classes, event), case: event.card }
}

/** And then whether that is right, or where the case belongs. */
export const narrate: Narrate<Setup, GateEvent> = (setup, event, lang) => {
  const truth = setup.classes[event.truth]?.name[lang] ?? ''
  if (event.right) {
    const right = { en: ' Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' }
    return halfway(setup, event, lang) + right[lang]
  }
  const belongs = {
    en: ` It belongs with the ${truth}.`,
    'zh-Hant': `其實屬於${truth}。`,
    'zh-Hans': `其实属于${truth}。`,
  }
  return pipSays(setup, event, lang) + belongs[lang]
}

/** Pip's own words on a card: those examples it went by. */
export function pipSays(setup: Setup, { card, answer, sure, like }: Naming, lang: Lang): string {
  const deck = deckOf(setup)
  return deadpan(lang, {
    what: deck.card(card).name[lang],
    sure,
    answer: setup.classes[answer]?.name[lang] ?? '',
    shown: few(
      lang,
      like.map((id) => deck.card(id).name[lang]),
    ),
  })
}

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Choose some examples, then press Train.',
    'zh-Hant': '先選幾個例子，再按「訓練」。',
    'zh-Hans': '先选几个例子，再点“训练”。',
  },
} as const satisfies Record<string, Text>

/** The panel's own strings; gaps in braces, some of them for the level's nouns. */
export const words = {
  tabs: { en: 'Teaching', 'zh-Hant': '教學', 'zh-Hans': '教学' },
  choose: { en: 'Choose', 'zh-Hant': '選例子', 'zh-Hans': '选例子' },
  look: { en: 'Look closer', 'zh-Hant': '看清楚', 'zh-Hans': '看仔细' },
  mistakes: { en: '{n} wrong', 'zh-Hant': '{n} 錯', 'zh-Hans': '{n} 错' },
  crate: { en: 'The {box}', 'zh-Hant': '{box}', 'zh-Hans': '{box}' },
  emptyCrate: { en: 'Empty it', 'zh-Hant': '清空', 'zh-Hans': '清空' },
  crateIsEmpty: {
    en: 'Nothing in it yet. Drag one of the {many} into the {box}, or press one below.',
    'zh-Hant': '{box}還是空的。把{many}拖進去，或按下面的一個。',
    'zh-Hans': '{box}还是空的。把{many}拖进去，或点下面的一个。',
  },
  takeOut: { en: 'Take out: {name}', 'zh-Hant': '取出：{name}', 'zh-Hans': '取出：{name}' },
  yard: { en: '{many} in the {pool}', 'zh-Hant': '{pool}的{many}', 'zh-Hans': '{pool}的{many}' },
  filter: { en: 'Search the {pool}', 'zh-Hant': '在{pool}找', 'zh-Hans': '在{pool}找' },
  noneFound: {
    en: 'No {many} of that name in the {pool}.',
    'zh-Hant': '{pool}沒有這個名字的{many}。',
    'zh-Hans': '{pool}没有这个名字的{many}。',
  },
  keys: {
    en: 'Arrow keys walk, Space puts in or takes out.',
    'zh-Hant': '用方向鍵移動，按空白鍵放入或取出。',
    'zh-Hans': '用方向键移动，按空格键放入或取出。',
  },
  namedWrongly: {
    en: 'the model said {answer}',
    'zh-Hant': '模型答「{answer}」',
    'zh-Hans': '模型答“{answer}”',
  },
  curve: { en: 'As each example was shown', 'zh-Hant': '每看一個例子之後', 'zh-Hans': '每看一个例子之后' },
  curveOf: { en: 'accuracy in the {pool}', 'zh-Hant': '{pool}：準確率', 'zh-Hans': '{pool}：准确率' },
  curveBefore: { en: 'last time', 'zh-Hant': '上一次', 'zh-Hans': '上一次' },
  examples: { en: 'examples shown', 'zh-Hant': '已看例子', 'zh-Hans': '已看例子' },
  right: { en: 'right', 'zh-Hant': '正確', 'zh-Hans': '正确' },
  curveEmpty: {
    en: 'Train, and see how much each example adds.',
    'zh-Hant': '訓練後，就會看到每個例子有多少幫助。',
    'zh-Hans': '训练后，就能看到每个例子有多大帮助。',
  },
  wrongInYard: {
    en: 'Mistakes in the {pool}',
    'zh-Hant': '{pool}認錯的',
    'zh-Hans': '{pool}认错的',
  },
  stale: {
    en: 'From the training before: you have changed the {box} since.',
    'zh-Hant': '這是上一次訓練的結果，之後你改動過{box}。',
    'zh-Hans': '这是上一次训练的结果，之后你改动过{box}。',
  },
  noneWrong: {
    en: 'The model gets all {many} left in the {pool} right. The {gate} is the real test.',
    'zh-Hant': '{pool}餘下的{many}全部認對。真正的考驗在{gate}。',
    'zh-Hans': '{pool}剩下的{many}全部认对。真正的考验在{gate}。',
  },
  notTrained: {
    en: 'Put {many} into the {box} and train. The mistakes will wait for you here.',
    'zh-Hant': '把{many}放進{box}，然後訓練。認錯了的會在這裏等你。',
    'zh-Hans': '把{many}放进{box}，然后训练。认错了的会在这里等你。',
  },
  pick: {
    en: 'Press one of the {many} to see it as the model does.',
    'zh-Hant': '在{many}中選一個，看看在模型眼中是怎樣的。',
    'zh-Hans': '在{many}中选一个，看看在模型眼里是什么样。',
  },
  putIn: { en: 'Put into the {box}', 'zh-Hant': '放進{box}', 'zh-Hans': '放进{box}' },
  putOut: { en: 'Take out of the {box}', 'zh-Hant': '從{box}取出', 'zh-Hans': '从{box}取出' },
  saysRight: {
    en: 'The model gives {sure}% to “{answer}”. Right.',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%。正確。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%。正确。',
  },
  saysWrong: {
    en: 'The model gives {sure}% to “{answer}”. It belongs with the {truth}.',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%，其實屬於{truth}。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%，其实属于{truth}。',
  },
  closest: {
    en: 'Closest example: {like}. {same} of {of} facts agree.',
    'zh-Hant': '最接近的例子：{like}，{of} 項特徵有 {same} 項相同。',
    'zh-Hans': '最接近的例子：{like}，{of} 项特征有 {same} 项相同。',
  },
  alsoClose: {
    en: 'Just as close: {list}.',
    'zh-Hant': '同樣接近：{list}。',
    'zh-Hans': '同样接近：{list}。',
  },
  facts: {
    en: 'All that the model gets',
    'zh-Hant': '模型得到的全部特徵',
    'zh-Hans': '模型得到的全部特征',
  },
  whatIf: {
    en: 'What if? Press a fact to change it.',
    'zh-Hant': '如果……？按一項特徵去改變它。',
    'zh-Hans': '如果……？点一项特征来改变它。',
  },
  imagined: {
    en: 'With these facts the model gives {sure}% to “{answer}”. Closest: {like}, {same} of {of}.',
    'zh-Hant': '換成這些特徵，模型給「{answer}」的概率是 {sure}%。最接近{like}，{of} 項有 {same} 項相同。',
    'zh-Hans': '换成这些特征，模型给“{answer}”的概率是 {sure}%。最接近{like}，{of} 项有 {same} 项相同。',
  },
  reset: { en: 'As it really is', 'zh-Hant': '還原', 'zh-Hans': '还原' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no', 'zh-Hant': '否', 'zh-Hans': '否' },
  differs: { en: '{like}: {value}', 'zh-Hant': '{like}：{value}', 'zh-Hans': '{like}：{value}' },
  comma: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
} as const satisfies Record<string, Text>

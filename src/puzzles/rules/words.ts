import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { capital, fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpan } from '../kit/deadpan.ts'
import { tryWords } from '../kit/tryWords.ts'
import type { BoardEvent, FerryEvent, Sorted, SplitEvent } from './events.ts'
import type { Setup } from './schema.ts'
import { yardOf } from './tree.ts'

/** Says which pen an animal's answers lead to, before it is known whether that is right. */
export const halfway: Narrate<Setup, FerryEvent> = (setup, event, lang) =>
  event.type === 'case'
    ? say(event.drum ? words.drum : words.toPen, lang, {
        animal: capital(yardOf(setup).animal(event.card).name[lang]),
        answer: classOf(setup, event.answer, lang),
      })
    : ''

/** The animal too: the platypus is another joke than a hen. */
export const about: About<Setup, FerryEvent> = (setup, event) =>
  'card' in event
    ? {
        ...aboutCase(setup.classes, event),
        case: event.card,
      }
    : undefined

export const narrate: Narrate<Setup, FerryEvent> = (setup, event, lang) => {
  if (event.type === 'split') return sayStep(setup, event, lang)
  if (event.type === 'board') return sayBoard(setup, event, lang)
  const animal = capital(yardOf(setup).animal(event.card).name[lang])
  const answer = classOf(setup, event.answer, lang)
  // Pip says figures and nothing else.
  const gives = event.type === 'learned' ? words.learnedGives : words.toPen
  const said = say(gives, lang, { animal, answer, sure: sure(event.sure) })
  if (event.right) return event.type === 'learned' ? said : said + say(words.right, lang)
  const truth = say(words.belongs, lang, { truth: classOf(setup, event.truth, lang) })
  return event.type === 'learned' ? said + truth : pipSays(setup, event, lang) + truth
}

function sayStep(setup: Setup, { n, at, weighed }: SplitEvent, lang: Lang): string {
  const [best, second] = weighed
  const asked = (index = -1) => setup.questions[index]?.name[lang] ?? ''
  const gaps = {
    tried: setup.questions.length,
    ask: asked(best?.ask),
    drop: drop(best?.drop),
    second: asked(second?.ask),
    less: drop(second?.drop),
  }
  if (n === 0) return say(second ? words.firstStep : words.step, lang, gaps)
  return say(at.endsWith('y') ? words.stepYes : words.step, lang, gaps)
}

function sayBoard(setup: Setup, { hand, learned, of, worst }: BoardEvent, lang: Lang): string {
  const gaps = {
    hand,
    learned,
    of,
    name: classOf(setup, worst.class, lang),
    right: worst.right,
    all: worst.of,
  }
  const forgot = worst.right * 2 < worst.of ? words.forgot : words.nobodyForgotten
  return say(words.board, lang, gaps) + say(forgot, lang, gaps)
}

/** Pip's own words on an animal: the pen that it went to, as the yard filled it. */
export function pipSays(
  setup: Setup,
  { card, answer, sure, inPen }: Pick<Sorted, 'card' | 'answer' | 'sure' | 'inPen'>,
  lang: Lang,
): string {
  const name = classOf(setup, answer, lang)
  const shown = say(words.thisPen, lang, { n: Math.round(sure * inPen), of: inPen, name })
  return deadpan(lang, { what: yardOf(setup).animal(card).name[lang], sure, answer: name, shown })
}

/** What a question takes off the impurity, in hundredths: two decimals are enough to compare. */
export const drop = (of = 0) => of.toFixed(2)

const say = (text: Text, lang: Lang, gaps: Parameters<typeof fill>[1] = {}) => fill(text[lang], gaps)

export const classOf = (setup: Setup, index: number, lang: Lang) => setup.classes[index]?.name[lang] ?? ''

/** The lab's own words: a tree that is grown by hand is tried, not trained. */
export const labWords = {
  ...tryWords,
  training: { en: 'Sorting the yard', 'zh-Hant': '正在分動物', 'zh-Hans': '正在分动物' },
  startLabel: {
    en: 'Sort some animals by eye, then ask the yard a question.',
    'zh-Hant': '先憑眼力分幾隻動物，再向場內發問。',
    'zh-Hans': '先凭眼力分几只动物，再向场内提问。',
  },
  thenRun: {
    en: 'The tree stands. Now the ferry: {cases}.',
    'zh-Hant': '樹長好了。渡輪要到了：{cases}。',
    'zh-Hans': '树长好了。渡轮要到了：{cases}。',
  },
} as const satisfies Record<string, Text>

/** The kind's own strings; gaps in braces. */
export const words = {
  toPen: {
    en: '{animal}: to the {answer}.',
    'zh-Hant': '{animal}：去{answer}的圍欄。',
    'zh-Hans': '{animal}：去{answer}的围栏。',
  },
  drum: {
    en: 'Drum roll … {animal}: to the {answer}.',
    'zh-Hant': '鼓聲響起…… {animal}：去{answer}的圍欄。',
    'zh-Hans': '鼓声响起…… {animal}：去{answer}的围栏。',
  },
  thisPen: {
    en: 'this pen: {n} {name} of {of}',
    'zh-Hant': '這個圍欄，{of} 隻中有 {n} 隻{name}',
    'zh-Hans': '这个围栏，{of} 只里有 {n} 只{name}',
  },
  right: { en: ' Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  belongs: {
    en: ' It belongs with the {truth}.',
    'zh-Hant': '其實牠屬於{truth}。',
    'zh-Hans': '其实它属于{truth}。',
  },
  learnedGives: {
    en: '{animal}. The learned tree gives {sure}% to *{answer}*.',
    'zh-Hant': '{animal}。學出來的樹給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '{animal}。学出来的树给“{answer}”的概率是 {sure}%。',
  },
  firstStep: {
    en: 'Now a tree that learns. It weighs {tried} questions: *{ask}* takes {drop} off the impurity, *{second}* {less}. It asks *{ask}*.',
    'zh-Hant':
      '輪到會學習的樹。它比較 {tried} 條問題：「{ask}」令不純度減少 {drop}，「{second}」減少 {less}。它選「{ask}」。',
    'zh-Hans':
      '轮到会学习的树。它比较 {tried} 个问题：“{ask}”让不纯度减少 {drop}，“{second}”减少 {less}。它选“{ask}”。',
  },
  step: {
    en: 'In the pen of those that said no, *{ask}* takes off most: {drop}.',
    'zh-Hant': '在答「否」的圍欄裏，「{ask}」減得最多：{drop}。',
    'zh-Hans': '在答“否”的围栏里，“{ask}”减得最多：{drop}。',
  },
  stepYes: {
    en: 'In the pen of those that said yes, *{ask}* takes off most: {drop}.',
    'zh-Hant': '在答「是」的圍欄裏，「{ask}」減得最多：{drop}。',
    'zh-Hans': '在答“是”的围栏里，“{ask}”减得最多：{drop}。',
  },
  board: {
    en: 'Your tree: {hand} of {of}. The learned tree: {learned} of {of}.',
    'zh-Hant': '你的樹：{hand}／{of}。學出來的樹：{learned}／{of}。',
    'zh-Hans': '你的树：{hand}／{of}。学出来的树：{learned}／{of}。',
  },
  forgot: {
    en: ' Your tree forgot the {name}: {right} of {all}.',
    'zh-Hant': '你的樹遺忘了{name}：{right}／{all}。',
    'zh-Hans': '你的树忘了{name}：{right}／{all}。',
  },
  nobodyForgotten: {
    en: ' Hardest for yours: {name}, {right} of {all}.',
    'zh-Hant': '你的樹最難分的是{name}：{right}／{all}。',
    'zh-Hans': '你的树最难分的是{name}：{right}／{all}。',
  },
  // The panel.
  byEye: { en: 'First by eye', 'zh-Hant': '先憑眼力', 'zh-Hans': '先凭眼力' },
  whoIs: {
    en: '{n} of {of}. Where does it go? Drag it to a gate, or press its kind.',
    'zh-Hant': '第 {n}／{of} 隻。牠該去哪裏？拖到閘口，或按下它的類別。',
    'zh-Hans': '第 {n}／{of} 只。它该去哪儿？拖到闸口，或点它的类别。',
  },
  eyeRight: {
    en: '{animal}: right, one of the {truth}.',
    'zh-Hant': '{animal}：正確，屬於{truth}。',
    'zh-Hans': '{animal}：正确，属于{truth}。',
  },
  eyeWrong: {
    en: '{animal}: not one of the {answer}. It belongs with the {truth}.',
    'zh-Hant': '{animal}：不屬於{answer}，牠屬於{truth}。',
    'zh-Hans': '{animal}：不属于{answer}，它属于{truth}。',
  },
  eyeScore: {
    en: 'By eye: {right} of {of}. How did you know? Turn that into questions.',
    'zh-Hant': '憑眼力：{right}／{of}。你是怎樣知道的？把它變成問題。',
    'zh-Hans': '凭眼力：{right}／{of}。你是怎么知道的？把它变成问题。',
  },
  eyeSkip: { en: 'Straight to the questions', 'zh-Hant': '直接去發問', 'zh-Hans': '直接去提问' },
  tree: { en: 'Your tree', 'zh-Hant': '你的樹', 'zh-Hans': '你的树' },
  toy: { en: 'Invent an animal', 'zh-Hant': '創作動物', 'zh-Hans': '造一只动物' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no', 'zh-Hant': '否', 'zh-Hans': '否' },
  pen: {
    en: '{name}: {n} animals, {pure}% pure',
    'zh-Hant': '{name}：{n} 隻，{pure}% 同類',
    'zh-Hans': '{name}：{n} 只，{pure}% 同类',
  },
  penEmpty: { en: '{name}: nobody here', 'zh-Hant': '{name}：沒有動物', 'zh-Hans': '{name}：没有动物' },
  askHere: {
    en: 'Ask this pen: {name}, {n} animals',
    'zh-Hant': '向這個圍欄發問：{name}，{n} 隻',
    'zh-Hans': '向这个围栏提问：{name}，{n} 只',
  },
  askHow: {
    en: 'Press a question, or drag one onto a pen on the pier. The small figures: how many would say yes, and no.',
    'zh-Hant': '按一條問題，或把它拖到碼頭的圍欄上。小字：多少隻會答「是」，多少隻會答「否」。',
    'zh-Hans': '点一个问题，或把它拖到码头的围栏上。小字：多少只会答“是”，多少只会答“否”。',
  },
  wouldSay: {
    en: '{ask} Yes: {yes}, no: {no}',
    'zh-Hant': '{ask}是：{yes}，否：{no}',
    'zh-Hans': '{ask}是：{yes}，否：{no}',
  },
  askedHere: { en: 'This question', 'zh-Hant': '這條問題', 'zh-Hans': '这个问题' },
  prune: { en: 'Take this question away', 'zh-Hant': '剪去這條問題', 'zh-Hans': '剪掉这个问题' },
  nameIt: { en: 'Name of the pen', 'zh-Hant': '圍欄的名字', 'zh-Hans': '围栏的名字' },
  majority: { en: 'most of them: {name}', 'zh-Hant': '最多的一類：{name}', 'zh-Hans': '最多的一类：{name}' },
  inPen: { en: 'In this pen', 'zh-Hant': '圍欄裏有', 'zh-Hans': '围栏里有' },
  toyHow: {
    en: 'Press what it has. Your tree says where it goes.',
    'zh-Hant': '按下牠有甚麼，你的樹會說牠該去哪裏。',
    'zh-Hans': '点一点它有什么，你的树会说它该去哪儿。',
  },
  toySays: {
    en: 'Your tree: to the {answer}. It asked {n} questions and looked at nothing else.',
    'zh-Hant': '你的樹：去{answer}的圍欄。它只問了 {n} 條問題，其他一概不看。',
    'zh-Hans': '你的树：去{answer}的围栏。它只问了 {n} 个问题，别的一概不看。',
  },
  scores: { en: 'The board', 'zh-Hant': '記分板', 'zh-Hans': '记分板' },
  yourTree: { en: 'Your tree', 'zh-Hant': '你的樹', 'zh-Hans': '你的树' },
  learnedTree: { en: 'Learned tree', 'zh-Hant': '學出來的樹', 'zh-Hans': '学出来的树' },
  eye: { en: 'By eye', 'zh-Hant': '憑眼力', 'zh-Hans': '凭眼力' },
  scoreOf: { en: '{right} of {of}', 'zh-Hant': '{right}／{of}', 'zh-Hans': '{right}／{of}' },
  waits: { en: 'waits', 'zh-Hant': '等候', 'zh-Hans': '等候' },
} as const satisfies Record<string, Text>

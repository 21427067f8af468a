import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { deadpan } from '../kit/deadpan.ts'
import { tryWords } from '../kit/tryWords.ts'
import type { Counts } from './counter.ts'
import type { BoardEvent, GateEvent } from './events.ts'
import { spam } from './letters.ts'
import type { Setup } from './schema.ts'

const say = (text: Text, lang: Lang, gaps: Parameters<typeof fill>[1] = {}) => fill(text[lang], gaps)

export const className = (of: number, lang: Lang): string => (of === spam ? run.spam : run.letter)[lang]

/** Words as they stand on the stones: "free, ! +2"; a letter may have none. */
export function found(
  { words }: Pick<Setup, 'words'>,
  ids: readonly string[],
  lang: Lang,
  most = 4,
  none: Text = run.noStone,
): string {
  const there = words.filter(({ id }) => ids.includes(id)).map(({ shown }) => shown)
  if (there.length === 0) return none[lang]
  const told = there.slice(0, most).join(lang === 'en' ? ', ' : '、')
  return there.length > most ? `${told} +${there.length - most}` : told
}

/** Everything that the gate could count in a letter. */
export const countable = (setup: Pick<Setup, 'words'>, counts: Counts, lang: Lang, most: number): string =>
  found(
    setup,
    [...counts].flatMap(([id, n]) => (n > 0 ? [id] : [])),
    lang,
    most,
    words.nothing,
  )

/** Who wrote it, where it has a writer: each is another joke. */
export const about: About<Setup, GateEvent> = (setup, event) => {
  if (event.type !== 'case' && event.type !== 'return' && event.type !== 'post') return undefined
  const named = {
    truth: event.truth === spam ? 'spam' : 'letter',
    answer: event.answer === spam ? 'spam' : 'letter',
  }
  const writer = event.type === 'post' ? setup.harbour[event.at]?.id : undefined
  return writer === undefined ? named : { ...named, case: writer }
}

/** Says what comes, and what the gate makes of it. */
export const halfway: Narrate<Setup, GateEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'rush':
      return say(run.rushing, lang, { n: event.count.right + event.count.wrong })
    case 'return':
      return say(run.returning, lang)
    case 'board':
      return ''
    case 'own':
      return say(run.own, lang) + gives(event, lang)
    case 'post': {
      const { from, reads } = setup.harbour[event.at] ?? {}
      const opens = { from: from?.[lang] ?? '', text: reads?.[lang] ?? '' }
      return (
        (event.drum ? say(run.drum, lang) : '') +
        say(run.reads, lang, opens) +
        gives(event, lang, run.givesShort)
      )
    }
    case 'case':
      return say(run.counted, lang, { found: found(setup, event.on, lang) }) + gives(event, lang)
  }
}

/** And then what came of it. */
export const narrate: Narrate<Setup, GateEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'rush': {
      const wrong = event.batch.filter((one) => one.truth !== one.answer)
      const lost = wrong.filter(({ answer }) => answer === spam).length
      return say(run.rush, lang, { n: event.batch.length, lost, let: wrong.length - lost })
    }
    case 'board':
      return sayBoard(event, lang)
    case 'own':
      return halfway(setup, event, lang) + say(event.answer === spam ? run.stopped : run.passes, lang)
    case 'post':
      // Its words have been read; the caption has room for two lines.
      return (
        say(run.writer, lang, { from: setup.harbour[event.at]?.from[lang] ?? '' }) +
        gives(event, lang, run.givesShort) +
        say(endOf(event), lang)
      )
    case 'case':
    case 'return': {
      if (event.right) return halfway(setup, event, lang) + say(endOf(event), lang)
      return pipSays(setup, event, lang) + (lang === 'en' ? ' ' : '') + say(endOf(event), lang)
    }
  }
}

const gives = (
  { sure: p, answer }: { readonly sure: number; readonly answer: number },
  lang: Lang,
  as: Text = run.gives,
) => say(as, lang, { sure: sure(answer === spam ? p : 1 - p) })

/** Where a letter ended, and whether it belongs there. */
const endOf = ({ truth, answer }: { readonly truth: number; readonly answer: number }): Text =>
  answer === spam ? (truth === spam ? run.caught : run.lost) : truth === spam ? run.slipped : run.delivered

function pipSays(
  setup: Setup,
  {
    on,
    answer,
    sure: p,
    shown,
  }: {
    readonly on: readonly string[]
    readonly answer: number
    readonly sure: number
    readonly shown: number
  },
  lang: Lang,
): string {
  const name = className(answer, lang)
  const what = found(setup, on, lang)
  return deadpan(lang, { what, sure: p, answer: name, shown: say(run.shown, lang, { n: shown, name }) })
}

function sayBoard(
  { weigh, correct, other, of, lost, let: slipped, harbour, letters }: BoardEvent,
  lang: Lang,
): string {
  const gaps = { right: correct, other, of, lost, let: slipped, harbour, letters }
  return say(run.board, lang, gaps) + say(weigh === 'hand' ? run.handFirst : run.learnedFirst, lang, gaps)
}

const run = {
  letter: { en: 'letter', 'zh-Hant': '好信', 'zh-Hans': '好邮件' },
  spam: { en: 'spam', 'zh-Hant': '垃圾信', 'zh-Hans': '垃圾邮件' },
  noStone: { en: 'none of your words', 'zh-Hant': '沒有你選的詞', 'zh-Hans': '没有你选的词' },
  counted: { en: 'On the scale: {found}. ', 'zh-Hant': '秤上：{found}。', 'zh-Hans': '秤上：{found}。' },
  gives: {
    en: 'The gate gives {sure}% to *spam*. ',
    'zh-Hant': '閘口給「垃圾信」的概率是 {sure}%。',
    'zh-Hans': '闸门给“垃圾邮件”的概率是 {sure}%。',
  },
  givesShort: {
    en: '{sure}% *spam*. ',
    'zh-Hant': '垃圾信的概率 {sure}%。',
    'zh-Hans': '垃圾邮件的概率 {sure}%。',
  },
  shown: {
    en: '{n} letters stamped {name}',
    'zh-Hant': '{n} 封蓋了{name}印的信',
    'zh-Hans': '{n} 封盖了{name}章的信',
  },
  reads: { en: '{from}: “{text}” ', 'zh-Hant': '{from}：「{text}」', 'zh-Hans': '{from}：“{text}”' },
  writer: { en: '{from}: ', 'zh-Hant': '{from}：', 'zh-Hans': '{from}：' },
  delivered: { en: 'Delivered.', 'zh-Hant': '送到了。', 'zh-Hans': '送到了。' },
  caught: { en: 'Into the net, where it belongs.', 'zh-Hant': '進網，攔對了。', 'zh-Hans': '进网，拦对了。' },
  lost: {
    en: 'Into the net. It was a good letter.',
    'zh-Hant': '進了網。那是一封好信。',
    'zh-Hans': '进了网。那是一封好邮件。',
  },
  slipped: {
    en: 'Into the hall. It was spam.',
    'zh-Hant': '進了大堂。那是垃圾信。',
    'zh-Hans': '进了大厅。那是垃圾邮件。',
  },
  stopped: { en: 'Stopped!', 'zh-Hant': '攔下了！', 'zh-Hans': '拦下了！' },
  passes: { en: 'It passes!', 'zh-Hant': '放行！', 'zh-Hans': '放行！' },
  drum: { en: 'Drum roll … ', 'zh-Hant': '鼓聲響起…… ', 'zh-Hans': '鼓声响起…… ' },
  own: {
    en: 'Last of all: your own letter. ',
    'zh-Hant': '最後一封：你寫的信。',
    'zh-Hans': '最后一封：你写的信。',
  },
  rushing: {
    en: '{n} letters pour in.',
    'zh-Hant': '{n} 封信湧進來。',
    'zh-Hans': '{n} 封信涌进来。',
  },
  rush: {
    en: '{n} letters poured in: {lost} good ones lost, {let} spam let in.',
    'zh-Hant': '湧進 {n} 封：誤攔 {lost} 封好信，放進 {let} 封垃圾信。',
    'zh-Hans': '涌进 {n} 封：误拦 {lost} 封好邮件，放进 {let} 封垃圾邮件。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一封退了回來。',
    'zh-Hans': '其中一封退了回来。',
  },
  board: {
    en: 'The night is over: {lost} good letters lost, {let} spam in the hall; of the harbour’s own {letters}, {harbour} right. ',
    'zh-Hant':
      '一夜過去：誤攔 {lost} 封好信，放進 {let} 封垃圾信；海港來信 {letters} 封，判對 {harbour} 封。',
    'zh-Hans':
      '一夜过去：误拦 {lost} 封好邮件，放进 {let} 封垃圾邮件；海港来信 {letters} 封，判对 {harbour} 封。',
  },
  learnedFirst: {
    en: 'Learned weights: {right} of {of}. The same words weighed by your hand: {other}.',
    'zh-Hant': '學來的權重：{right}／{of}。同樣的詞，用你手放的石頭：{other}。',
    'zh-Hans': '学来的权重：{right}/{of}。同样的词，用你手放的石头：{other}。',
  },
  handFirst: {
    en: 'Weighed by your hand: {right} of {of}. The same words with learned weights: {other}.',
    'zh-Hant': '你手放的石頭：{right}／{of}。同樣的詞，用學來的權重：{other}。',
    'zh-Hans': '你手放的石头：{right}/{of}。同样的词，用学来的权重：{other}。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words: a gate is tried, by hand or learned. */
export const labWords = {
  ...tryWords,
  training: { en: 'Weighing the letters', 'zh-Hant': '正在秤信', 'zh-Hans': '正在称信' },
  nothingToLearn: {
    en: 'With no stone on the scale every letter weighs the same. Put one there first.',
    'zh-Hant': '秤上沒有石頭，每封信都一樣重。先放一顆。',
    'zh-Hans': '秤上没有石头，每封信都一样重。先放一块。',
  },
  startLabel: {
    en: 'Put a stone on the scale and look who is hurt.',
    'zh-Hant': '在秤上放一顆石頭，看看誰受害。',
    'zh-Hans': '在秤上放一块石头，看看谁受害。',
  },
  thenRun: {
    en: 'The gate stands. Now the flood: {cases}.',
    'zh-Hant': '閘口準備好了。洪流來了：{cases}。',
    'zh-Hans': '闸门准备好了。洪流来了：{cases}。',
  },
} as const satisfies Record<string, Text>

/** The panel's strings; gaps in braces. */
export const words = {
  gate: { en: 'The gate', 'zh-Hant': '閘口', 'zh-Hans': '闸门' },
  line: { en: 'Stop above', 'zh-Hant': '高於此概率就攔', 'zh-Hans': '高于此概率就拦' },
  slipped: { en: 'Spam let in', 'zh-Hant': '放進垃圾信', 'zh-Hans': '放进垃圾邮件' },
  lost: { en: 'Good letters lost', 'zh-Hant': '誤攔好信', 'zh-Hans': '误拦好邮件' },
  nOf: { en: '{n} of {of}', 'zh-Hant': '{n}／{of}', 'zh-Hans': '{n}/{of}' },
  accuracy: {
    en: 'Agrees with {n} of the stamps',
    'zh-Hant': '與 {n} 的印章一致',
    'zh-Hans': '与 {n} 的印章一致',
  },
  whose: { en: 'Who weighs', 'zh-Hant': '誰來定重量', 'zh-Hans': '谁来定重量' },
  byHand: { en: 'My hand', 'zh-Hant': '我的手', 'zh-Hans': '我的手' },
  learned: { en: 'It learns', 'zh-Hant': '讓它學', 'zh-Hans': '让它学' },
  tabs: { en: 'Parts of the gate', 'zh-Hant': '閘口的各部分', 'zh-Hans': '闸门的各部分' },
  stones: { en: 'Stones', 'zh-Hant': '石頭', 'zh-Hans': '石头' },
  sacks: { en: 'Sacks', 'zh-Hant': '郵袋', 'zh-Hans': '邮袋' },
  write: { en: 'Write one', 'zh-Hant': '寫一封', 'zh-Hans': '写一封' },
  onScale: { en: 'On the scale', 'zh-Hant': '秤上', 'zh-Hans': '秤上' },
  noStone: { en: 'none of your words', 'zh-Hant': '沒有你選的詞', 'zh-Hans': '没有你选的词' },
  shelf: { en: 'What the gate can count', 'zh-Hant': '閘口會數的', 'zh-Hans': '闸门会数的' },
  stoneOf: { en: 'Stone of {word}', 'zh-Hant': '「{word}」的石頭', 'zh-Hans': '“{word}”的石头' },
  capitals: { en: 'longest run of CAPITALS', 'zh-Hant': '最長的大寫字母串', 'zh-Hans': '最长的大写字母串' },
  pushesSpam: { en: '{n} to spam', 'zh-Hant': '推向垃圾信 {n}', 'zh-Hans': '推向垃圾邮件 {n}' },
  pushesLetter: { en: '{n} to letter', 'zh-Hant': '推向好信 {n}', 'zh-Hans': '推向好邮件 {n}' },
  notTried: {
    en: 'Nothing has been learned yet: press Try it.',
    'zh-Hant': '還未學過：按「試一試」。',
    'zh-Hans': '还没学过：点“试一试”。',
  },
  notYet: { en: 'not learned yet', 'zh-Hant': '還未學', 'zh-Hans': '还没学' },
  takeOff: { en: 'Take {word} off', 'zh-Hant': '拿走「{word}」', 'zh-Hans': '拿走“{word}”' },
  inSpam: {
    en: '{word}: in {spam}% of spam, in {letter}% of good letters (by the stamps)',
    'zh-Hant': '{word}：按印章，{spam}% 的垃圾信有它，{letter}% 的好信有它',
    'zh-Hans': '{word}：按印章，{spam}% 的垃圾邮件有它，{letter}% 的好邮件有它',
  },
  stampedWith: {
    en: 'In {spam}% of spam, {letter}% of good letters',
    'zh-Hant': '{spam}% 的垃圾信、{letter}% 的好信有它',
    'zh-Hans': '{spam}% 的垃圾邮件、{letter}% 的好邮件有它',
  },
  sackHow: {
    en: 'The scale learns from the sacks you tick. Somebody stamped every letter: look inside.',
    'zh-Hant': '秤只從你選的郵袋學。每封信都有人蓋過印：打開看看。',
    'zh-Hans': '秤只从你选的邮袋学。每封信都有人盖过章：打开看看。',
  },
  stamped: {
    en: '{letter} stamped letter, {spam} stamped spam',
    'zh-Hant': '{letter} 封蓋「好信」，{spam} 封蓋「垃圾信」',
    'zh-Hans': '{letter} 封盖“好邮件”，{spam} 封盖“垃圾邮件”',
  },
  look: { en: 'Look inside', 'zh-Hant': '打開看看', 'zh-Hans': '打开看看' },
  stampOf: { en: 'stamped {name}', 'zh-Hant': '蓋「{name}」', 'zh-Hans': '盖“{name}”' },
  more: { en: 'Another handful', 'zh-Hant': '再抓一把', 'zh-Hans': '再抓一把' },
  writeHow: {
    en: 'Try to fool the gate: make it stop a good letter, or let spam in. It only counts.',
    'zh-Hant': '試試騙過閘口：令它誤攔好信，或放進垃圾信。它只會數。',
    'zh-Hans': '试试骗过闸门：让它误拦好邮件，或放进垃圾邮件。它只会数。',
  },
  yourLetter: { en: 'Your letter', 'zh-Hant': '你的信', 'zh-Hans': '你的信' },
  add: { en: 'Add {word}', 'zh-Hant': '加上「{word}」', 'zh-Hans': '加上“{word}”' },
  clear: { en: 'Empty page', 'zh-Hant': '清空', 'zh-Hans': '清空' },
  send: { en: 'Send it last tonight', 'zh-Hant': '今晚最後寄出', 'zh-Hans': '今晚最后寄出' },
  sent: {
    en: 'It will come last tonight.',
    'zh-Hant': '它會在今晚最後出場。',
    'zh-Hans': '它会在今晚最后出场。',
  },
  sees: {
    en: 'The gate counts: {found}.',
    'zh-Hant': '閘口數到：{found}。',
    'zh-Hans': '闸门数到：{found}。',
  },
  verdictStop: {
    en: '{sure}% spam. Stopped.',
    'zh-Hant': '垃圾信 {sure}%。攔下。',
    'zh-Hans': '垃圾邮件 {sure}%。拦下。',
  },
  verdictPass: {
    en: '{sure}% spam. It passes.',
    'zh-Hant': '垃圾信 {sure}%。放行。',
    'zh-Hans': '垃圾邮件 {sure}%。放行。',
  },
  nothing: { en: 'nothing it can count', 'zh-Hant': '沒有它會數的詞', 'zh-Hans': '没有它会数的词' },
  latin: {
    en: 'It counts only the English words on its shelf.',
    'zh-Hant': '它只數架上的英文詞。整封中文信，它一個詞也數不到。',
    'zh-Hans': '它只数架上的英文词。整封中文信，它一个词也数不到。',
  },
} as const satisfies Record<string, Text>

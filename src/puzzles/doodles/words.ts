import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import type { BayEvent, Boat } from './events.ts'
import type { Setup } from './schema.ts'

export const about: About<Setup, BayEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'own'
    ? undefined
    : aboutCase(
        setup.classes.map(({ id }) => id),
        event,
      )

/** Says what the model answers. */
export const halfway: Narrate<Setup, BayEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.coming[lang], { n: event.count.right + event.count.wrong })
  const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
  if (event.type === 'own') return fill((event.truth === undefined ? run.sail : run.own)[lang], given)
  if (event.type === 'return') return fill(run.back[lang], { boat: boatName(setup, event, lang) })
  const boat = boatName(setup, event, lang)
  return (event.drum ? run.drum[lang] : '') + fill(run.gives[lang], { boat, ...given })
}

/** And then what came of it. */
export const narrate: Narrate<Setup, BayEvent> = (setup, event, lang) => {
  if (event.type === 'rush') {
    const { right, wrong } = event.count
    return fill((wrong === 0 ? run.fleetClean : run.fleet)[lang], { n: right + wrong, wrong })
  }
  const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
  if (event.type === 'own') {
    if (event.truth === undefined) return fill(run.sail[lang] + run.noSign[lang], given)
    const right = event.truth === event.answer
    return fill(run.own[lang], given) + (right ? run.right : run.ownWrong)[lang]
  }
  const boat = boatName(setup, event, lang)
  const gives =
    (event.type === 'case' && event.drum ? run.drum[lang] : '') + fill(run.gives[lang], { boat, ...given })
  if (event.right) return gives + run.right[lang]
  return gives + fill(run.meant[lang], { truth: setup.classes[event.truth]?.name[lang] ?? '' })
}

const boatName = ({ painters, hard }: Setup, { painter }: Boat, lang: Lang): string =>
  (painter === undefined ? hard.name : painters[painter]?.name)?.[lang] ?? ''

const run = {
  gives: {
    en: '{boat}. Pip gives {sure}% to *{answer}*. ',
    'zh-Hant': '{boat}。Pip 給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '{boat}。Pip 给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  meant: {
    en: 'But the sign says *{truth}*.',
    'zh-Hant': '但旗上畫的是「{truth}」。',
    'zh-Hans': '可旗上画的是“{truth}”。',
  },
  drum: { en: 'Drum roll! ', 'zh-Hant': '鼓聲響起！', 'zh-Hans': '鼓声响起！' },
  coming: {
    en: 'A fleet of {n} comes in.',
    'zh-Hant': '{n} 艘船一起進港。',
    'zh-Hans': '{n} 艘船一起进港。',
  },
  fleet: {
    en: 'A fleet of {n}: {wrong} sent the wrong way.',
    'zh-Hant': '{n} 艘船進港：{wrong} 艘指錯了路。',
    'zh-Hans': '{n} 艘船进港：{wrong} 艘指错了路。',
  },
  fleetClean: {
    en: 'A fleet of {n}, and every boat finds its berth.',
    'zh-Hant': '{n} 艘船進港，全部沒有走錯。',
    'zh-Hans': '{n} 艘船进港，一艘都没走错。',
  },
  back: {
    en: '{boat} comes back, hooting.',
    'zh-Hant': '{boat}響着汽笛，駛了回來。',
    'zh-Hans': '{boat}拉着汽笛，开了回来。',
  },
  own: {
    en: 'Your own boat, with your last drawing. Pip learned from it, so it does not count: {sure}% *{answer}*. ',
    'zh-Hant': '你自己的船，掛着你最後一幅畫。Pip 學過它，所以不計分：「{answer}」{sure}%。',
    'zh-Hans': '你自己的船，挂着你最后一幅画。Pip 学过它，所以不计分：“{answer}”{sure}%。',
  },
  ownWrong: {
    en: 'Not even that one.',
    'zh-Hant': '連這一幅也認錯。',
    'zh-Hans': '连这一幅也认错了。',
  },
  sail: {
    en: 'Your own boat, with what you drew for fun. Pip gives {sure}% to *{answer}*. ',
    'zh-Hant': '你自己的船，掛着你隨便畫的東西。Pip 給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '你自己的船，挂着你随便画的东西。Pip 给“{answer}”的概率是 {sure}%。',
  },
  noSign: {
    en: 'It is no sign at all. Nobody ever showed Pip what is none.',
    'zh-Hant': '那根本不是信號。從來沒有人給 Pip 看過甚麼不是信號。',
    'zh-Hans': '那根本不是信号。从来没人给 Pip 看过什么不是信号。',
  },
} as const satisfies Record<string, Text>

/** The panel's own strings; gaps in braces. */
export const words = {
  draw: { en: 'I draw', 'zh-Hant': '我畫', 'zh-Hans': '我画' },
  fun: { en: 'Anything', 'zh-Hant': '隨便畫', 'zh-Hans': '随便画' },
  kept: { en: '{n} of {most}', 'zh-Hant': '{n}／{most}', 'zh-Hans': '{n}/{most}' },
  how: {
    en: 'Mouse, finger or pen. Keys: arrows move, Space puts the pen down and lifts it, Z takes a line back.',
    'zh-Hant': '用滑鼠、手指或筆畫。鍵盤：方向鍵移動，空白鍵下筆和提筆，Z 收回一筆。',
    'zh-Hans': '用鼠标、手指或笔画。键盘：方向键移动，空格键落笔和提笔，Z 收回一笔。',
  },
  pen: { en: 'Brush', 'zh-Hant': '筆', 'zh-Hans': '笔' },
  thin: { en: 'Thin', 'zh-Hant': '幼', 'zh-Hans': '细' },
  middle: { en: 'Middle', 'zh-Hant': '中', 'zh-Hans': '中' },
  thick: { en: 'Thick', 'zh-Hant': '粗', 'zh-Hans': '粗' },
  sees: { en: 'What Pip gets', 'zh-Hant': 'Pip 得到的', 'zh-Hans': 'Pip 得到的' },
  seesSays: { en: '{n} numbers', 'zh-Hant': '{n} 個數字', 'zh-Hans': '{n} 个数字' },
  next: { en: 'New sheet', 'zh-Hant': '新的一張', 'zh-Hans': '新的一张' },
  copy: { en: 'Same again', 'zh-Hant': '照抄一張', 'zh-Hans': '照抄一张' },
  clear: { en: 'Take away', 'zh-Hant': '拿走', 'zh-Hans': '拿走' },
  back: { en: 'Take a line back', 'zh-Hant': '收回一筆', 'zh-Hans': '收回一笔' },
  outputs: { en: 'Pip gives', 'zh-Hant': 'Pip 給出的概率', 'zh-Hans': 'Pip 给出的概率' },
  empty: {
    en: 'Pip has been shown nothing. Draw a sign: it learns each time you lift the pen.',
    'zh-Hant': 'Pip 甚麼也沒看過。畫一個信號吧：你每提一次筆，它就學一次。',
    'zh-Hans': 'Pip 什么都没看过。画一个信号吧：你每提一次笔，它就学一次。',
  },
  bare: {
    en: 'Draw the next one otherwise, and watch what Pip makes of it before you lift the pen.',
    'zh-Hant': '下一張畫得不一樣一點，提筆之前看看 Pip 怎樣說。',
    'zh-Hans': '下一张画得不一样一点，提笔之前看看 Pip 怎么说。',
  },
  says: {
    en: '{sure}% {answer}. I was shown {shown}.',
    'zh-Hant': '{answer}，{sure}%。我看過的：{shown}。',
    'zh-Hans': '{answer}，{sure}%。我看过的：{shown}。',
  },
  shown: { en: '{n} × {name}', 'zh-Hant': '「{name}」{n} 幅', 'zh-Hans': '“{name}”{n} 幅' },
  before: {
    en: 'Before you lifted the pen: {sure}% {answer}.',
    'zh-Hant': '你提筆之前：{answer}，{sure}%。',
    'zh-Hans': '你提笔之前：{answer}，{sure}%。',
  },
  toy: {
    en: 'Draw a fish, your name, a cat. Pip learns nothing from it, and your boat carries it tonight.',
    'zh-Hant': '畫一條魚、你的名字、一隻貓。Pip 不會從中學習，今晚由你的船掛着它出海。',
    'zh-Hans': '画一条鱼、你的名字、一只猫。Pip 不会从中学习，今晚由你的船挂着它出海。',
  },
  flags: { en: 'Flags on the line', 'zh-Hant': '繩上的旗', 'zh-Hans': '绳上的旗' },
  flag: { en: '{name}, drawing {n}', 'zh-Hant': '{name}，第 {n} 幅', 'zh-Hans': '{name}，第 {n} 幅' },
  noFlags: { en: 'none yet', 'zh-Hant': '暫時沒有', 'zh-Hans': '暂时没有' },
  wrong: { en: 'Pip reads it wrongly', 'zh-Hant': 'Pip 認錯', 'zh-Hans': 'Pip 认错' },
} as const satisfies Record<string, Text>

import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { toldRush } from '../kit/told.ts'
import type { BayEvent, Boat } from './events.ts'
import type { Setup } from './schema.ts'

export const about: About<Setup, BayEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'own' ? undefined : aboutCase(setup.classes, event)

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
  if (event.type === 'rush') return toldRush(run, event, lang)
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

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Draw a sign on the sheet. Pip learns at every stroke.',
    'zh-Hant': '在紙上畫一個信號，你畫一筆，Pip 學一次。',
    'zh-Hans': '在纸上画一个信号，你画一笔，Pip 学一次。',
  },
} as const satisfies Record<string, Text>

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
  rush: {
    en: 'A fleet of {n}: {wrong} sent the wrong way.',
    'zh-Hant': '{n} 艘船進港：{wrong} 艘指錯了路。',
    'zh-Hans': '{n} 艘船进港：{wrong} 艘指错了路。',
  },
  rushClean: {
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

import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { toldRush } from '../kit/told.ts'
import type { OwnEvent, PostEvent } from './events.ts'
import { pipSays } from './pipSays.ts'
import type { Setup } from './schema.ts'

export const about: About<Setup, PostEvent> = (setup, event) => aboutCase(setup.classes, event)

/** Says a moment of the night shift, for the caption and the screen reader. */
export const narrate: Narrate<Setup, PostEvent> = (setup, event, lang) => {
  const name = (i: number) => setup.classes[i] ?? ''
  switch (event.type) {
    case 'case': {
      const { answer, truth, right, streak } = event
      const given = {
        sure: sure(event.sure),
        answer: name(answer),
        truth: name(truth),
        streak,
      }
      if (!right) return pipSays(setup, event, lang) + fill(run.wrong[lang], given)
      return fill((streak >= 3 ? run.rightAgain : run.right)[lang], given)
    }
    case 'rush':
      return toldRush(run, event, lang)
    case 'own': {
      const { answer, truth, right } = event
      const given = { sure: sure(event.sure), answer: name(answer), truth: name(truth) }
      return `${ownRead(setup, event, lang)}${fill(run[right ? 'ownRight' : event.drawn ? 'ownWrong' : 'keptWrong'][lang], given)}`
    }
    case 'stowaway':
      return setup.stowaway?.[lang] ?? ''
    case 'return': {
      const { truth } = event
      return fill(run.returned[lang], { truth: name(truth) }) + pipSays(setup, event, lang)
    }
    case 'count': {
      const { right, of } = event.tally
      const counted = fill(run.tally[lang], { right, of, best: name(event.best), worst: name(event.worst) })
      const own = event.own ? fill(run.ownTally[lang], { ...event.own }) : ''
      const straight = event.straight ? fill(run.straightTally[lang], { ...event.straight }) : ''
      return `${counted}${straight}${own}`
    }
  }
}

/** The same before the stage has shown where it ends. */
export const halfway: Narrate<Setup, PostEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'case':
      return fill(run.read[lang], {
        sure: sure(event.sure),
        answer: setup.classes[event.answer] ?? '',
      })
    case 'rush':
      return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
    case 'own':
      return ownRead(setup, event, lang)
    case 'stowaway':
      return setup.stowaway?.[lang] ?? ''
    case 'return':
      return fill(run.returning[lang], {})
    case 'count':
      return ''
  }
}

function ownRead(setup: Setup, { drawn, truth, answer, sure: share }: OwnEvent, lang: Lang): string {
  const given = { sure: sure(share), answer: setup.classes[answer] ?? '', truth: setup.classes[truth] ?? '' }
  return fill(run[drawn ? 'ownRead' : 'keptRead'][lang], given)
}

const run = {
  ownRead: {
    en: 'In your own hand. The model gives {sure}% to {answer}.',
    'zh-Hant': '這是你寫的。模型給 {answer} 的概率是 {sure}%。',
    'zh-Hans': '这是你写的。模型给 {answer} 的概率是 {sure}%。',
  },
  keptRead: {
    en: 'You drew no {truth}: a kept one stands in. The model gives {sure}% to {answer}.',
    'zh-Hant': '你沒有畫 {truth}，由一個現成的代替。模型給 {answer} 的概率是 {sure}%。',
    'zh-Hans': '你没有画 {truth}，由一个现成的代替。模型给 {answer} 的概率是 {sure}%。',
  },
  ownRight: { en: ' Right chute.', 'zh-Hant': '滑道正確。', 'zh-Hans': '滑道正确。' },
  ownWrong: {
    en: ' But you wrote a {truth}. Back it comes.',
    'zh-Hant': '但你寫的是 {truth}。包裹退回來了。',
    'zh-Hans': '但你写的是 {truth}。包裹退回来了。',
  },
  keptWrong: {
    en: ' But it is a {truth}. Back it comes.',
    'zh-Hant': '但這是 {truth}。包裹退回來了。',
    'zh-Hans': '但这是 {truth}。包裹退回来了。',
  },
  ownTally: {
    en: ' Of your own, not counted: {right} of {of}.',
    'zh-Hant': '你寫的另計：{of} 件，對了 {right} 件。',
    'zh-Hans': '你写的另算：{of} 件，对了 {right} 件。',
  },
  straightTally: {
    en: ' The same parcels lying straight: {right} of {of}.',
    'zh-Hant': '同一批包裹擺正再讀：{of} 件，對了 {right} 件。',
    'zh-Hans': '同一批包裹摆正再读：{of} 件，对了 {right} 件。',
  },
  read: {
    en: 'The model gives {sure}% to {answer}.',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}%。',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}%。',
  },
  rushing: {
    en: '{n} more parcels rush through.',
    'zh-Hant': '又有 {n} 件包裹飛快通過。',
    'zh-Hans': '又有 {n} 件包裹飞快通过。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一件退了回來。',
    'zh-Hans': '其中一件退了回来。',
  },
  right: {
    en: 'The model gives {sure}% to {answer}. Right chute.',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}%。滑道正確。',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}%。滑道正确。',
  },
  rightAgain: {
    en: 'The model gives {sure}% to {answer}. Right, {streak} in a row.',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}%。正確，連續 {streak} 件。',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}%。正确，连续 {streak} 件。',
  },
  wrong: {
    en: ' This is a {truth}. Back it comes.',
    'zh-Hant': '但這是 {truth}。包裹退回來了。',
    'zh-Hans': '但这是 {truth}。包裹退回来了。',
  },
  rush: {
    en: '{n} more parcels rush through: {wrong} in the wrong chute.',
    'zh-Hant': '又有 {n} 件包裹飛快通過：{wrong} 件進錯滑道。',
    'zh-Hans': '又有 {n} 件包裹飞快通过：{wrong} 件进错滑道。',
  },
  rushClean: {
    en: '{n} more parcels rush through, every one in its chute.',
    'zh-Hant': '又有 {n} 件包裹飛快通過，件件都進對滑道。',
    'zh-Hans': '又有 {n} 件包裹飞快通过，件件都进对滑道。',
  },
  returned: {
    en: 'One of those came back, a {truth}. ',
    'zh-Hant': '其中一件退了回來，寫的是 {truth}。',
    'zh-Hans': '其中一件退了回来，写的是 {truth}。',
  },
  tally: {
    en: '{right} of {of} parcels in the right chute. Best read: {best}. Hardest: {worst}.',
    'zh-Hant': '{of} 件包裹，{right} 件進對滑道。讀得最準：{best}；最難讀：{worst}。',
    'zh-Hans': '{of} 件包裹，{right} 件进对滑道。读得最准：{best}；最难读：{worst}。',
  },
} as const satisfies Record<string, Text>

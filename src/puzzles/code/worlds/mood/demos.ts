import { own } from '../../../../engine/index.ts'
import type { CodeEvent, Mood } from '../../events.ts'
import { opens } from '../../opens.ts'
import type { ReviewLang } from './events.ts'

type Slip = readonly [text: string, lang: ReviewLang, guest: string, truth: Mood, answer: Mood | 'none']

const slips: Readonly<Record<string, readonly Slip[]>> = {
  bag: [
    ['Lovely tea', 'en', 'old-woman', 'good', 'good'],
    ['Awful tea', 'en', 'old-man', 'bad', 'bad'],
  ],
  cut: [['這裏的茶真美味', 'zh-Hant', 'girl', 'good', 'good']],
  traps: [
    ['Not good', 'en', 'boy', 'bad', 'good'],
    ['不算很好飲', 'zh-Hant', 'old-woman', 'bad', 'good'],
  ],
  limits: [['The tea was lovely.', 'en', 'girl', 'good', 'good']],
}

const first: Slip = ['Lovely. Only fifty minutes for a glass of water.', 'en', 'old-man', 'bad', 'good']

export function demo(name: string | undefined): CodeEvent[] {
  const shown = own(slips, name ?? '')
  if (!shown) return [open(first)]
  return shown.flatMap((slip): CodeEvent[] => {
    const [, lang, , truth, answer] = slip
    return [
      { ...open(slip), ms: 1300 },
      {
        type: 'end',
        ms: 2000,
        rightAt: 650,
        verdict: { code: 'mood', truth, answer, trap: 'plain', lang },
        right: truth === answer,
      },
    ]
  })
}

const open = ([text, lang, guest]: Slip) => opens({ world: 'mood', text, lang, guest })

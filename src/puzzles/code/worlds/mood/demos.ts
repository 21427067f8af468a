import { type Lang, own } from '../../../../engine/index.ts'
import type { CodeEvent, Mood } from '../../events.ts'
import { opens } from '../../opens.ts'

const slips: Readonly<
  Record<string, readonly (readonly [text: string, lang: Lang, answer: Mood | 'none'])[]>
> = {
  bag: [
    ['Lovely tea', 'en', 'good'],
    ['Awful tea', 'en', 'bad'],
  ],
  cut: [['這裏的茶真美味', 'zh-Hant', 'good']],
  traps: [
    ['Not good', 'en', 'bad'],
    ['不算很好', 'zh-Hant', 'bad'],
  ],
  limits: [['The tea was lovely.', 'en', 'good']],
}

export function demo(name: string | undefined): CodeEvent[] {
  const shown = own(slips, name ?? '')
  if (!shown)
    return [opens({ world: 'mood', text: 'What a lovely tea, and the view was nice too.', lang: 'en' })]
  return shown.flatMap(([text, lang, answer]): CodeEvent[] => [
    { ...opens({ world: 'mood', text, lang }), ms: 1300 },
    {
      type: 'end',
      ms: 2000,
      rightAt: 650,
      verdict: { code: 'mood', truth: answer === 'none' ? 'good' : answer, answer },
      right: true,
    },
  ])
}

import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { deadpan } from '../kit/deadpan.ts'
import type { Reading } from './events.ts'
import { side } from './network.ts'
import type { Setup } from './schema.ts'

/** Pip's own words: squares are all it gets. */
export function pipSays(setup: Setup, { answer, sure, shown }: Reading, lang: Lang): string {
  const name = setup.classes[answer] ?? ''
  return deadpan(lang, {
    what: fill(words.squares[lang], { n: side(setup) * side(setup) }),
    sure,
    answer: name,
    shown: fill(words.pictures[lang], { n: shown, answer: name }),
  })
}

const words = {
  squares: { en: '{n} squares', 'zh-Hant': '{n} 個方格', 'zh-Hans': '{n} 个方格' },
  pictures: {
    en: '{n} pictures called {answer}',
    'zh-Hant': '{n} 張叫「{answer}」的圖',
    'zh-Hans': '{n} 张叫“{answer}”的图',
  },
} as const satisfies Record<string, Text>

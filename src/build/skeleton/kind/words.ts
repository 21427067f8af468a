import type { About, Narrate, Text } from '../../../engine/index.ts'
import { fill, sure } from '../../../i18n/say.ts'
import { aboutCase } from '../../../puzzles/kit/about.ts'
import type { Event } from './events.ts'
import type { Setup } from './schema.ts'

/** What a level's quips may name of an event. */
export const about: About<Setup, Event> = (setup, event) =>
  aboutCase(
    setup.classes.map(({ id }) => id),
    event,
  )

/** What the model answers. */
export const halfway: Narrate<Setup, Event> = (setup, event, lang) =>
  fill(words.answers[lang], {
    value: event.value,
    sure: sure(event.sure),
    answer: setup.classes[event.answer]?.name[lang] ?? '',
  })

/** And then whether that is right. */
export const narrate: Narrate<Setup, Event> = (setup, event, lang) =>
  halfway(setup, event, lang) +
  (event.right
    ? words.right[lang]
    : fill(words.wrong[lang], { truth: setup.classes[event.truth]?.name[lang] ?? '' }))

/** The panel's own strings; gaps in braces. */
export const words = {
  line: { en: 'The line', 'zh-Hant': '分界線', 'zh-Hans': '分界线' },
  side: { en: 'Above {line}: {name}', 'zh-Hant': '高於 {line}：{name}', 'zh-Hans': '高于 {line}：{name}' },
  wrong: { en: ' It is “{truth}”.', 'zh-Hant': '其實是「{truth}」。', 'zh-Hans': '其实是“{truth}”。' },
  right: { en: ' Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  answers: {
    en: '{value}: the model gives {sure}% to “{answer}”.',
    'zh-Hant': '{value}：模型給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '{value}：模型给“{answer}”的概率是 {sure}%。',
  },
} as const satisfies Record<string, Text>

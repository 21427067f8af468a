import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { handHalfway, toldHand } from '../kit/byHand.ts'
import { toldRush } from '../kit/told.ts'
import type { CallEvent, OwnEvent, ToneEvent } from './events.ts'
import { nameOf } from './nameOf.ts'
import type { Setup } from './schema.ts'
import { heardVoices } from './sung.ts'

type Case = Exclude<CallEvent, { readonly type: 'rush' }>

export const about: About<Setup, ToneEvent> = ({ tones }, event) =>
  event.type === 'rush' || event.type === 'own' || event.type === 'hand' ? undefined : aboutCase(tones, event)

/** Says who sings, and what the model answers. */
export const halfway: Narrate<Setup, ToneEvent> = (setup, event, lang) => {
  const all = setup.people ? callers : run
  if (event.type === 'rush') return fill(all.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'hand') return handHalfway[lang]
  return arrival(setup, event, lang) + fill(run.gives[lang], given(setup, event, lang))
}

/** And then which tone it was. */
export const narrate: Narrate<Setup, ToneEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(setup.people ? callers : run, event, lang)
  if (event.type === 'hand') return setup.byHand ? toldHand(setup.byHand, event.raced, 'ears', lang) : ''
  if (event.type === 'own')
    return arrival(setup, event, lang) + pipSays(setup, event, lang) + run.nobody[lang]
  if (event.right) return halfway(setup, event, lang) + (event.type === 'return' ? '' : run.right[lang])
  return (
    pipSays(setup, event, lang) +
    fill((setup.people ? callers : run).itIs[lang], { truth: nameOf(setup, event.truth, lang) })
  )
}

const given = (setup: Setup, { answer, sure: share }: Case, lang: Lang) => ({
  ...{ sure: sure(share), answer: nameOf(setup, answer, lang) },
})

function arrival(setup: Setup, event: Exclude<Case, { readonly type: 'return' }>, lang: Lang): string {
  if (event.type === 'own') return run.own[lang]
  const voice = heardVoices(setup)[event.voice]?.name[lang] ?? ''
  const all = setup.people ? callers : run
  return fill((event.drum ? all.drum : all.sings)[lang], { voice: capital(voice) })
}

/** Pip says figures and how much it heard, nothing else. */
function pipSays(setup: Setup, event: Case | OwnEvent, lang: Lang): string {
  const { heard } = event
  const { word } = setup.tones[event.answer] ?? {}
  const said = {
    ...{ word: capital(word?.[lang] ?? ''), sure: sure(event.sure) },
    heard: fill(
      (heard.told
        ? callers[heard.told]
        : heard.mean
          ? heard.moments
            ? run.both
            : run.meanOnly
          : heard.moments === 1
            ? run.oneMoment
            : run.moments)[lang],
      {
        n: heard.moments,
      },
    ),
  }
  return fill(run.pip[lang], said)
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const run = {
  named: { en: '{name}, {word}', 'zh-Hant': '{word} {name}', 'zh-Hans': '{word} {name}' },
  sings: { en: '{voice} sings. ', 'zh-Hant': '{voice}唱了。', 'zh-Hans': '{voice}唱了。' },
  drum: {
    en: 'The hard one. Drum roll! {voice} sings a third tone cut short, 21. ',
    'zh-Hant': '最難的來了。鼓聲！{voice}唱了半個第三聲，21。',
    'zh-Hans': '最难的来了。敲鼓！{voice}唱了半个第三声，21。',
  },
  own: {
    en: 'Last, your own contour. ',
    'zh-Hant': '壓軸的是你自己的音高曲線。',
    'zh-Hans': '压轴的是你自己的音高曲线。',
  },
  gives: {
    en: 'The model gives {sure}% to *{answer}*. ',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  pip: {
    en: 'Pip: “{word}. {sure}%. {heard}”',
    'zh-Hant': 'Pip：「{word}，{sure}%。{heard}」',
    'zh-Hans': 'Pip：“{word}，{sure}%。{heard}”',
  },
  oneMoment: {
    en: 'I heard one moment of it.',
    'zh-Hant': '我聽到一刻的音高。',
    'zh-Hans': '我听到一刻的音高。',
  },
  moments: {
    en: 'I heard {n} moments of it.',
    'zh-Hant': '我聽到 {n} 刻的音高。',
    'zh-Hans': '我听到 {n} 刻的音高。',
  },
  meanOnly: {
    en: 'I was given its average pitch.',
    'zh-Hant': '我得到的是平均音高。',
    'zh-Hans': '我得到的是平均音高。',
  },
  both: {
    en: 'I was given its average pitch, and {n} more.',
    'zh-Hant': '我得到平均音高，再加 {n} 刻。',
    'zh-Hans': '我得到平均音高，再加 {n} 刻。',
  },
  itIs: { en: ' It was *{truth}*.', 'zh-Hant': '唱的是「{truth}」。', 'zh-Hans': '唱的是“{truth}”。' },
  nobody: {
    en: ' Nobody has said which tone it is, so it does not count.',
    'zh-Hant': '沒有人說過這是哪個聲調，所以不計分。',
    'zh-Hans': '没有人说过这是哪个声调，所以不计分。',
  },
  rushing: {
    en: '{n} more sing, one over the other.',
    'zh-Hant': '又有 {n} 個音節，你一聲我一聲。',
    'zh-Hans': '又有 {n} 个音节，你一声我一声。',
  },
  rush: {
    en: '{n} more: {wrong} led to the wrong sail.',
    'zh-Hant': '又唱了 {n} 個：{wrong} 個去錯了帆。',
    'zh-Hans': '又唱了 {n} 个：{wrong} 个去错了帆。',
  },
  rushClean: {
    en: '{n} more, each at its own sail.',
    'zh-Hant': '又唱了 {n} 個，全都去對了帆。',
    'zh-Hans': '又唱了 {n} 个，全都去对了帆。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一個又飄了回來。',
    'zh-Hans': '其中一个又飘了回来。',
  },
} as const satisfies Record<string, Text>

/** Where people call who were never heard before. */
const callers = {
  sings: { en: '{voice} calls. ', 'zh-Hant': '{voice}喊了。', 'zh-Hans': '{voice}喊了。' },
  drum: {
    en: 'The hard one. Drum roll! {voice} calls a third tone cut short, 21. ',
    'zh-Hant': '最難的來了。鼓聲！{voice}喊了半個第三聲，21。',
    'zh-Hans': '最难的来了。敲鼓！{voice}喊了半个第三声，21。',
  },
  rushing: {
    en: '{n} more call, all at once.',
    'zh-Hant': '又有 {n} 聲，一起喊。',
    'zh-Hans': '又有 {n} 声，一起喊。',
  },
  rush: {
    en: '{n} more: {wrong} were brought something else.',
    'zh-Hant': '又喊了 {n} 聲：{wrong} 聲送來的是別的。',
    'zh-Hans': '又喊了 {n} 声：{wrong} 声送来的是别的。',
  },
  rushClean: {
    en: '{n} more, each brought what was called for.',
    'zh-Hant': '又喊了 {n} 聲，要甚麼就送來甚麼。',
    'zh-Hans': '又喊了 {n} 声，要什么就送来什么。',
  },
  itIs: { en: ' It was *{truth}*.', 'zh-Hant': '喊的是「{truth}」。', 'zh-Hans': '喊的是“{truth}”。' },
  hertz: { en: 'I was told hertz.', 'zh-Hant': '告訴我的是赫茲。', 'zh-Hans': '告诉我的是赫兹。' },
  crowd: {
    en: 'I was told hertz, less the crew’s average.',
    'zh-Hant': '告訴我的是赫茲，減去船員的平均。',
    'zh-Hans': '告诉我的是赫兹，减去船员的平均。',
  },
  middle: {
    en: 'I was told how far from their own middle.',
    'zh-Hant': '告訴我的是離自己的中間多遠。',
    'zh-Hans': '告诉我的是离自己的中间多远。',
  },
  range: {
    en: 'I was told how far from their own middle, by their own range.',
    'zh-Hant': '告訴我的是離自己的中間多遠，以自己的幅度計。',
    'zh-Hans': '告诉我的是离自己的中间多远，以自己的幅度计。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words where this kind says another. */
export const labWords = {
  nothingToLearn: {
    en: 'Nothing reaches Pip yet. First choose what it hears.',
    'zh-Hant': 'Pip 甚麼也收不到。先選好給它聽甚麼。',
    'zh-Hans': 'Pip 什么也收不到。先选好给它听什么。',
  },
  startLabel: {
    en: 'Decide what Pip hears, then press Train.',
    'zh-Hant': '決定 Pip 聽到甚麼，然後按「訓練」。',
    'zh-Hans': '决定 Pip 听到什么，然后点“训练”。',
  },
} as const satisfies Record<string, Text>

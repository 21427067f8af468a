import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpan } from '../kit/deadpan.ts'
import { toldRush } from '../kit/told.ts'
import type { LetterEvent } from './events.ts'
import { fullInk, squares, sumOf } from './grid.ts'
import type { Setup } from './schema.ts'

/** The lab's own words where this kind says another. */
export const labWords = {
  nothingToLearn: {
    en: 'With every window shut Pip gets no number at all. Open one first.',
    'zh-Hant': '窗全關着，Pip 連一個數都收不到。先開一扇。',
    'zh-Hans': '窗全关着，Pip 连一个数都收不到。先开一扇。',
  },
  startLabel: {
    en: 'Turn through some letters, see which squares count, then press Train.',
    'zh-Hant': '先翻看幾封信，看看哪些格要緊，然後按「訓練」。',
    'zh-Hans': '先翻看几封信，看看哪些格要紧，然后点“训练”。',
  },
} as const satisfies Record<string, Text>

/** What quips may name beside truth and answer: how much ink there is, and whether any of it came through. */
export const about: About<Setup, LetterEvent> = ({ classes, hunt }, event) => {
  if (event.type === 'rush' || event.type === 'own') return undefined
  const told = aboutCase(classes, event)
  const [all, through] = [sumOf(event.dots) / (fullInk * squares), sumOf(event.reading)]
  const spot = hunt?.spots.find(({ squares }) => squares.includes(event.looked?.[0] ?? -1))
  return (
    told && {
      ...told,
      ...(spot && { looked: spot.id }),
      ...(all > fat && { ink: 'fat' }),
      ...(all < thin && { ink: 'thin' }),
      ...(through === 0 && { seen: 'nothing' }),
    }
  )
}

/** Shares of the squares' full ink: digits have 0.31 of it on average. */
const fat = 0.34
const thin = 0.27

/** Says what the model answers. */
export const halfway: Narrate<Setup, LetterEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  const before = event.type === 'own' ? last(setup, event.made, lang) : event.drum ? run.drum[lang] : ''
  return before + gives(setup, event, lang)
}

/** And then what lay there in the light. */
export const narrate: Narrate<Setup, LetterEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'rush':
      return toldRush(run, event, lang)
    case 'own':
      return (
        last(setup, event.made, lang) +
        pipSays(setup, event, lang) +
        (event.made ? '' : (setup.guest.told ?? run.nobody)[lang])
      )
    default: {
      const truth = setup.classes[event.truth] ?? ''
      if (!event.right)
        return pipSays(setup, event, lang) + fill((setup.hunt ? run.itWas : run.itIs)[lang], { truth })
      const { drum, streak } = { drum: false, streak: 0, ...event }
      const well = streak >= 3 && !drum ? fill(run.rightAgain[lang], { streak }) : run.right[lang]
      return (drum ? run.drum[lang] : '') + gives(setup, event, lang) + well
    }
  }
}

type Answered = Extract<LetterEvent, { readonly answer: number }>

const gives = ({ classes }: Setup, { answer, sure: share }: Answered, lang: Lang): string =>
  fill(run.gives[lang], { sure: sure(share), answer: classes[answer] ?? '' })

const last = ({ guest }: Setup, made: boolean, lang: Lang): string =>
  made ? run.made[lang] : fill(run.last[lang], { name: guest.name[lang] })

/** Pip's own words: the numbers that came through are all it has. */
function pipSays({ classes }: Setup, event: Answered, lang: Lang): string {
  const { windows, reading, answer, sure, shown, looked, dots } = event
  const seen = looked ?? windows
  const what = (looked?.map((at) => dots[at] ?? 0) ?? reading).map((n, i) => {
    const at = seen[i]
    return at === undefined ? fill(run.weighed[lang], { n }) : fill(run.pixel[lang], { at: at + 1, n })
  })
  const name = classes[answer] ?? ''
  return deadpan(lang, {
    what: what.join(lang === 'en' ? ', ' : '、'),
    ...{ sure, answer: name },
    shown: fill(run.shown[lang], { n: shown, answer: name }),
  })
}

const run = {
  gives: {
    en: 'The model gives {sure}% to {answer}. ',
    'zh-Hant': '模型給 {answer} 的概率是 {sure}%。',
    'zh-Hans': '模型给 {answer} 的概率是 {sure}%。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  rightAgain: {
    en: 'Right, {streak} in a row.',
    'zh-Hant': '正確，連續 {streak} 封。',
    'zh-Hans': '正确，连续 {streak} 封。',
  },
  itIs: {
    en: ' The shutters open: a {truth}.',
    'zh-Hant': '窗全部打開：原來是 {truth}。',
    'zh-Hans': '窗全部打开：原来是 {truth}。',
  },
  itWas: {
    en: ' The letter says {truth}.',
    'zh-Hant': '信上寫的是 {truth}。',
    'zh-Hans': '信上写的是 {truth}。',
  },
  drum: {
    en: 'The hard one. Drum roll! ',
    'zh-Hant': '最難認的來了。鼓聲！',
    'zh-Hans': '最难认的来了。敲鼓！',
  },
  rushing: {
    en: '{n} more slide past the mask.',
    'zh-Hant': '又有 {n} 封滑過面罩。',
    'zh-Hans': '又有 {n} 封滑过面罩。',
  },
  rush: {
    en: '{n} more slide past the mask: {wrong} in the wrong pigeonhole.',
    'zh-Hant': '又有 {n} 封滑過面罩：{wrong} 封放錯了格。',
    'zh-Hans': '又有 {n} 封滑过面罩：{wrong} 封放错了格。',
  },
  rushClean: {
    en: '{n} more slide past the mask, each into its pigeonhole.',
    'zh-Hant': '又有 {n} 封滑過面罩，全部放對了格。',
    'zh-Hans': '又有 {n} 封滑过面罩，全都放对了格。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一封退了回來。',
    'zh-Hans': '其中一封退了回来。',
  },
  last: {
    en: 'Last behind the mask: {name}. ',
    'zh-Hant': '最後在面罩後面的：{name}。',
    'zh-Hans': '最后在面罩后面的：{name}。',
  },
  made: {
    en: 'Last behind the mask: the one you painted. ',
    'zh-Hant': '最後在面罩後面的：你畫的那一封。',
    'zh-Hans': '最后在面罩后面的：你画的那一封。',
  },
  nobody: {
    en: ' Neither. But no window shows a beak.',
    'zh-Hant': '兩個都不是。可是沒有一扇窗對着那張嘴。',
    'zh-Hans': '两个都不是。可没有一扇窗对着那张嘴。',
  },
  pixel: { en: 'pixel {at}: {n}', 'zh-Hant': '像素 {at}：{n}', 'zh-Hans': '像素 {at}：{n}' },
  weighed: { en: 'all ink: {n}', 'zh-Hant': '總墨量：{n}', 'zh-Hans': '总墨量：{n}' },
  shown: {
    en: '{n} pictures called {answer}',
    'zh-Hant': '{n} 張叫「{answer}」的圖',
    'zh-Hans': '{n} 张叫“{answer}”的图',
  },
} as const satisfies Record<string, Text>

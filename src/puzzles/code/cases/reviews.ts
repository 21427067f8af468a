/**
 * Reviews of a tea house in three languages, put together from a seed: plain ones, ones with a negation beside the
 * word or further off, and ones that turn round at a "but". English weights are AFINN's; the Chinese ones are ours.
 */
import type { Lang, Random, Table, Tools } from '../../../engine/index.ts'
import { type Case, judgeMood } from '../judge.ts'
import type { Setup } from '../schema.ts'

type Mood = 'good' | 'bad'
type Shape = 'plain' | 'beside' | 'apart' | 'other' | 'but'

/** Of six: two plain, one negated beside, two further off or by another word, one turning round. */
const shapes: readonly Shape[] = ['plain', 'beside', 'apart', 'but', 'plain', 'other']

interface Voice {
  readonly things: readonly string[]
  readonly good: readonly string[]
  readonly bad: readonly string[]
  /** Gaps: {t} and {u} things, {w} a word of the sense told, {v} and {x} words of the other. */
  readonly say: Readonly<Record<Shape, readonly string[]>>
}

const voices: Readonly<Record<Lang, Voice>> = {
  en: {
    things: ['tea', 'soup', 'service', 'music', 'room', 'cake', 'view'],
    good: ['good', 'great', 'lovely', 'wonderful', 'nice', 'superb', 'perfect', 'happy'],
    bad: ['bad', 'awful', 'terrible', 'horrible', 'sad', 'boring', 'disappointing', 'worse'],
    say: {
      plain: ['The {t} was {w}.', 'What a {w} {t}, and the {u} was {w} too.'],
      beside: ['The {t} was not {v}.', 'Not {v}, this {t}.'],
      apart: ['The {t} was not a very {v} one.', 'I would not call the {t} {v}.'],
      other: ['The {t} is never {v}.', 'There is no {v} {t} here.'],
      but: ['The {t} was {v}, but the {u} was {w} and the rest {w}.', '{v} {t}, but {w} {u}, really {w}.'],
    },
  },
  'zh-Hant': {
    things: ['茶', '湯', '服務', '音樂', '座位', '蛋糕', '景色'],
    good: ['好', '美味', '滿意', '親切', '精彩', '舒服', '驚喜', '開心'],
    bad: ['差', '難吃', '失望', '無禮', '沉悶', '骯髒', '糟糕', '難受'],
    say: {
      plain: ['{t}很{w}。', '這裏的{t}真{w}，{u}也{w}。'],
      beside: ['{t}不{v}。', '我覺得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '這裏的{t}不是那麼{v}。'],
      other: ['{t}沒有{v}。', '{t}毫不{v}。'],
      but: ['{t}雖然{v}，但是{u}很{w}，整體{w}。', '{t}{v}，但是{u}{w}，十分{w}。'],
    },
  },
  'zh-Hans': {
    things: ['茶', '汤', '服务', '音乐', '座位', '蛋糕', '景色'],
    good: ['好', '美味', '满意', '亲切', '精彩', '舒服', '惊喜', '开心'],
    bad: ['差', '难吃', '失望', '无礼', '沉闷', '肮脏', '糟糕', '难受'],
    say: {
      plain: ['{t}很{w}。', '这里的{t}真{w}，{u}也{w}。'],
      beside: ['{t}不{v}。', '我觉得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '这里的{t}不是那么{v}。'],
      other: ['{t}没有{v}。', '{t}毫不{v}。'],
      but: ['{t}虽然{v}，但是{u}很{w}，整体{w}。', '{t}{v}，但是{u}{w}，十分{w}。'],
    },
  },
}

const langs: readonly Lang[] = ['en', 'zh-Hant', 'zh-Hans']

/** `visible` and `hidden` of the setup are counted for each language. */
export async function moodCases({ visible, hidden }: Setup, tools: Tools): Promise<Case[]> {
  const afinn = (await tools.data('afinn-111')) as Table
  const all = new Map(
    (afinn.columns.word ?? []).map((word, i) => [String(word), Number(afinn.columns.score?.[i])]),
  )
  const make = (shown: boolean, count: number) =>
    langs.flatMap((lang) => {
      const random = tools.random.fork(`${shown ? 'visible' : 'hidden'} reviews ${lang}`)
      return Array.from({ length: count }, (_, i) => caseOf(shown, lang, i, random, all))
    })
  return [...make(true, visible), ...make(false, hidden)]
}

function caseOf(
  visible: boolean,
  lang: Lang,
  index: number,
  random: Random,
  afinn: ReadonlyMap<string, number>,
): Case {
  const mood: Mood = index % 2 === (visible ? 0 : 1) ? 'good' : 'bad'
  const shape = shapes[(visible ? index : index + 2) % shapes.length] ?? 'plain'
  const text = write(voices[lang], shape, mood, random)
  const weights = lang === 'en' ? wordsOf(text, afinn) : chinese(lang)
  return {
    visible,
    input: { text, weights },
    place: { world: 'mood', text, lang },
    judge: (run) => judgeMood(mood, visible, run),
  }
}

function write(voice: Voice, shape: Shape, mood: Mood, random: Random): string {
  const [own, other] = mood === 'good' ? [voice.good, voice.bad] : [voice.bad, voice.good]
  const things = random.shuffle(voice.things)
  const line = random
    .pick(voice.say[shape])
    .replaceAll('{w}', () => random.pick(own))
    .replaceAll('{v}', () => random.pick(other))
    .replace('{t}', things[0] ?? '')
    .replace('{u}', things[1] ?? '')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Only the words that occur: the whole list would travel with every review. */
function wordsOf(text: string, afinn: ReadonlyMap<string, number>): Record<string, number> {
  const found = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => {
    const score = afinn.get(word)
    // "no" weighs -1 in AFINN; here it is one of the words that turn others round.
    return score === undefined || word === 'no' ? [] : [[word, score] as const]
  })
  return Object.fromEntries(found)
}

function chinese(lang: 'zh-Hant' | 'zh-Hans'): Record<string, number> {
  const { good, bad } = voices[lang]
  return Object.fromEntries([...good.map((word) => [word, 2]), ...bad.map((word) => [word, -2])])
}

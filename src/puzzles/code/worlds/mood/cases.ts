/**
 * Reviews of a tea house in three languages, put together from a seed: plain ones, ones with a negation beside the
 * word or further off, and ones that turn round at a "but". English weights are AFINN's; the Chinese ones are ours.
 */
import type { Lang, Random, Table, Tools } from '../../../../engine/index.ts'
import type { Cases } from '../../cases.ts'
import type { Mood } from '../../events.ts'
import type { Case } from '../../judge.ts'
import type { Setup } from '../../schema.ts'
import { judgeMood } from './judge.ts'
import { type Shape, type Voice, voices } from './voices.ts'

/** Of six: two plain, one negated beside, two further off or by another word, one turning round. */
const shapes: readonly Shape[] = ['plain', 'beside', 'apart', 'but', 'plain', 'other']

const langs: readonly Lang[] = ['en', 'zh-Hant', 'zh-Hans']

/** `visible` and `hidden` of the setup are counted for each language. */
export async function cases({ visible, hidden }: Setup, tools: Tools): Promise<Cases> {
  const afinn = (await tools.data('afinn-111')) as Table
  const all = new Map(
    (afinn.columns.word ?? []).map((word, i) => [String(word), Number(afinn.columns.score?.[i])]),
  )
  const make = (shown: boolean, count: number) =>
    langs.flatMap((lang) => {
      const random = tools.random.fork(`${shown ? 'visible' : 'hidden'} reviews ${lang}`)
      return Array.from({ length: count }, (_, i) => caseOf(shown, lang, i, random, all))
    })
  return { cases: [...make(true, visible), ...make(false, hidden)] }
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
  const [told, other] = mood === 'good' ? (['good', 'bad'] as const) : (['bad', 'good'] as const)
  const things = random.shuffle(
    voice.subjects.flatMap((subject) => subject.things.map((name) => ({ name, subject }))),
  )
  const [t, u] = things
  const said = (of: typeof t, sense: Mood) => () =>
    random.pick([...voice[sense], ...(of?.subject[sense] ?? [])])
  const line = random
    .pick(voice.say[shape])
    .replaceAll('{w}', said(t, told))
    .replaceAll('{v}', said(t, other))
    .replaceAll('{x}', said(u, told))
    .replaceAll('{y}', said(undefined, told))
    .replace('{t}', t?.name ?? '')
    .replace('{u}', u?.name ?? '')
    .replace(/\ba(?= [aeiou])/, 'an')
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
  const all = [voices[lang], ...voices[lang].subjects]
  return Object.fromEntries(
    all.flatMap(({ good, bad }) => [...good.map((word) => [word, 2]), ...bad.map((word) => [word, -2])]),
  )
}

/**
 * Reviews of a tea house in three languages, written by hand (`reviews`) and dealt by the level's seed. English scores are
 * AFINN's; the Chinese ones are ours.
 */
import type { Random, Table, Tools } from '../../../../engine/index.ts'
import type { Cases } from '../../cases.ts'
import type { Case } from '../../judge.ts'
import type { Setup } from '../../schema.ts'
import { deal, type Review } from './deal.ts'
import type { ReviewLang } from './events.ts'
import { guests } from './guests.ts'
import { type Beat, judgeMood, tally } from './judge.ts'
import { en, penguin } from './reviews/en.ts'
import * as hans from './reviews/hans.ts'
import * as hant from './reviews/hant.ts'
import type { Pool, Scores } from './reviews/pool.ts'
import { learned, turnedRound } from './turned.ts'

const pools: readonly (readonly [ReviewLang, Pool])[] = [
  ['en', en],
  ['zh-Hant', hant.hant],
  ['zh-Hans', hans.hans],
]

/** `visible` and `hidden` of the setup are counted for each language; the languages take turns. */
export async function cases({ visible, hidden }: Setup, tools: Tools): Promise<Cases> {
  const afinn = (await tools.data('afinn-111')) as Table
  const all = new Map(
    (afinn.columns.word ?? []).map((word, i) => [String(word), Number(afinn.columns.score?.[i])]),
  )
  const dealt = pools.map(([lang, pool]) => ({
    lang,
    ...deal(pool, { visible, hidden }, tools.random.fork(`reviews ${lang}`)),
  }))
  const seats = seatsOf(tools.random.fork('guests'))
  const make = (shown: boolean, i: number) =>
    dealt.flatMap(({ lang, ...of }) => {
      const review = (shown ? of.visible : of.hidden)[i]
      return review ? [caseOf(review, lang, shown, i, seats, all)] : []
    })
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  const practice = range(visible).flatMap((i) => make(true, i))
  const contest = range(hidden).flatMap((i) => penguinLast(make(false, i)))
  return {
    cases: [...practice, ...contest],
    afresh: {
      cases: () => contest.map(turnedRound),
      learned: (judged, turned) =>
        learned(
          contest.map(({ place }) => langOf(place)),
          judged,
          turned,
        ),
    },
    closing: (passed) => tally(passed.map(([{ place }, right]) => ({ lang: langOf(place), passed: right }))),
  }
}

function caseOf(
  review: Review,
  lang: ReviewLang,
  visible: boolean,
  index: number,
  seats: () => string,
  afinn: ReadonlyMap<string, number>,
): Case {
  const { text } = review
  const weights =
    lang === 'en' ? wordsOf(text, afinn) : listOf(lang === 'zh-Hant' ? hant.scores : hans.scores)
  const beat = visible ? practised : (paces.find(({ until }) => index < until) ?? practised)
  return {
    visible,
    input: { text, weights },
    place: { world: 'mood', text, lang, guest: text === penguin ? 'penguin' : seats() },
    judge: (run) => judgeMood(review, lang, beat, run),
  }
}

export const practised: Beat = { ms: 1600, swing: 650 }

/** Calm, faster, a rush; then the hard ones, with time to wait for the needle. */
export const paces: readonly (Beat & { readonly until: number })[] = [
  { until: 2, ms: 1200, swing: 600 },
  { until: 6, ms: 800, swing: 400 },
  { until: 9, ms: 500, swing: 250 },
  { until: 12, ms: 2000, swing: 1000 },
]

/** The famous case closes the evening. */
const penguinLast = (some: readonly Case[]): Case[] =>
  some.toSorted((a, b) => Number(isPenguin(a)) - Number(isPenguin(b)))

const isPenguin = ({ place }: Case) => place.world === 'mood' && place.guest === 'penguin'

const langOf = (place: Case['place']): ReviewLang => (place.world === 'mood' ? place.lang : 'en')

/** Everybody of the neighbourhood in turn, in the seed's order. */
function seatsOf(random: Random): () => string {
  const order = random.shuffle(guests)
  let next = 0
  return () => order[next++ % order.length] ?? 'boy'
}

/** Only the words that occur: the whole list would travel with every review. */
function wordsOf(text: string, afinn: ReadonlyMap<string, number>): Record<string, number> {
  const found = (text.toLowerCase().match(/[a-z']+/g) ?? []).flatMap((word) => {
    const score = afinn.get(word)
    // "no" weighs -1 in AFINN; here it is one of the words that turn others round.
    return score === undefined || word === 'no' ? [] : [[word, score] as const]
  })
  return Object.fromEntries(found)
}

const listOf = ({ good, bad }: Scores): Record<string, number> => ({ ...good, ...bad })

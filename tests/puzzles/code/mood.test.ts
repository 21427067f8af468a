import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createRandom, type Lang, type ProgramRun } from '../../../src/engine/index.ts'
import { parseTable } from '../../../src/learn/data.ts'
import { longest } from '../../../src/puzzles/code/rules.ts'
import { narrate } from '../../../src/puzzles/code/words.ts'
import { cases } from '../../../src/puzzles/code/worlds/mood/cases.ts'
import { deal } from '../../../src/puzzles/code/worlds/mood/deal.ts'
import { tally } from '../../../src/puzzles/code/worlds/mood/judge.ts'
import { en, penguin } from '../../../src/puzzles/code/worlds/mood/reviews/en.ts'
import * as hans from '../../../src/puzzles/code/worlds/mood/reviews/hans.ts'
import * as hant from '../../../src/puzzles/code/worlds/mood/reviews/hant.ts'
import { type Pool, type Trap, traps } from '../../../src/puzzles/code/worlds/mood/reviews/pool.ts'

const afinn = parseTable('afinn-111', readFileSync('assets/data/afinn-111.csv', 'utf8')).columns
const english = Object.fromEntries(
  (afinn.word ?? []).map((word, i) => [String(word), word === 'no' ? 0 : Number(afinn.score?.[i])]),
)
const languages: readonly (readonly [lang: Lang, pool: Pool, scores: Record<string, number>])[] = [
  ['en', en, english],
  ['zh-Hant', hant.hant, { ...hant.scores.good, ...hant.scores.bad }],
  ['zh-Hans', hans.hans, { ...hans.scores.good, ...hans.scores.bad }],
]
const moods = ['good', 'bad'] as const

/** Every review as it can stand, whatever the guest had. */
const variants = (text: string, { gaps }: Pool): string[] => {
  const [gap, name = ''] = /\{(\w+)\}/.exec(text) ?? []
  return gap ? (gaps[name] ?? []).flatMap((one) => text.replaceAll(gap, one)) : [text]
}

const all = (pool: Pool) =>
  traps.flatMap((trap) =>
    moods.flatMap((mood) => pool.reviews[trap][mood].map((text) => ({ trap, mood, text }))),
  )

const not = ['not', 'no', 'never', '不', '沒', '沒有', '没', '没有']
const but = ['but', '但', '不過', '不过', '可是']

function piecesOf(text: string, lang: Lang, scores: Record<string, number>): string[] {
  if (lang === 'en')
    return text
      .toLowerCase()
      .replace(/[.,!?:]/g, ' . ')
      .split(' ')
  const pieces: string[] = []
  for (let i = 0; i < text.length; i += pieces.at(-1)?.length ?? 1) {
    const pair = text.slice(i, i + 2)
    pieces.push(pair in scores || not.includes(pair) || but.includes(pair) ? pair : (text[i] ?? ''))
  }
  return pieces
}

/** A meter as the hints describe it, and the bag of words that the lecture begins with. */
function meter(text: string, lang: Lang, scores: Record<string, number>) {
  let [bag, total, sign] = [0, 0, 1]
  for (const piece of piecesOf(text, lang, scores)) {
    const score = Object.hasOwn(scores, piece) ? (scores[piece] ?? 0) : 0
    bag += score
    if (but.includes(piece)) total = 0
    else if (not.includes(piece) || piece.endsWith("n't")) sign = -sign
    else if (score || '.，。'.includes(piece)) {
      total += sign * score
      sign = 1
    }
  }
  return { bag: moodOf(bag), meter: moodOf(total) }
}

const moodOf = (total: number) => (total > 0 ? 'good' : total < 0 ? 'bad' : 'none')

describe.each(languages)('reviews in %s', (lang, pool, scores) => {
  test('are sixty, all different, as much praise as complaint for every trap', () => {
    const texts = all(pool).map(({ text }) => text)
    expect(new Set(texts).size).toBe(60)
    for (const trap of traps) expect(pool.reviews[trap].good.length, trap).toBe(pool.reviews[trap].bad.length)
  })

  test('leave gaps only for what a guest may have had', () => {
    const named = all(pool).flatMap(({ text }) => text.match(/(?<=\{)\w+(?=\})/g) ?? [])
    expect(named.filter((name) => !pool.gaps[name])).toEqual([])
  })

  test('are read rightly by a careful meter, but for irony and words that no list has', () => {
    const wrong = all(pool).flatMap(({ trap, mood, text }) => {
      const hopeless: readonly Trap[] = ['irony', 'unknown']
      return variants(text, pool).filter(
        (one) => (meter(one, lang, scores).meter === mood) === hopeless.includes(trap),
      )
    })
    expect(wrong).toEqual([])
  })

  test('of every trap but the plain are not read rightly by a bag of words', () => {
    const fooled = all(pool).flatMap(({ trap, mood, text }) =>
      ['beside', 'far', 'but', 'irony'].includes(trap)
        ? variants(text, pool).filter((one) => meter(one, lang, scores).bag === mood)
        : [],
    )
    expect(fooled).toEqual([])
  })

  test('are dealt so that practice and contest share none and each has as much praise as complaint', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { visible, hidden } = deal(pool, { visible: 6, hidden: 12 }, createRandom(seed))
      const known = new Set(visible.map(({ text }) => text))
      expect(hidden.filter(({ text }) => text === '' || known.has(text))).toEqual([])
      expect(new Set([...visible, ...hidden].map(({ text }) => text)).size).toBe(18)
      for (const some of [visible, hidden])
        expect(some.filter(({ mood }) => mood === 'good')).toHaveLength(some.length / 2)
      expect(new Set(hidden.map(({ trap }) => trap))).toEqual(new Set(traps))
    }
  })

  test('are enough for as many cases as a level may ask for', () => {
    const { visible, hidden } = deal(pool, { visible: 12, hidden: 12 }, createRandom(1))
    expect(new Set([...visible, ...hidden].map(({ text }) => text)).size).toBe(24)
  })
})

test('no program has room for a table of the praise alone, as the guests can write it', () => {
  const praise = languages.flatMap(([, pool]) =>
    all(pool).flatMap(({ mood, text }) => (mood === 'good' ? variants(text, pool) : [])),
  )
  // Quotation marks and a comma each, and nothing else of a program.
  expect(praise.reduce((sum, text) => sum + text.length + 3, 0)).toBeGreaterThan(longest)
})

test('the penguin ends every contest, and nobody else writes its word', async () => {
  const tools = (seed: number) => ({
    random: createRandom(seed),
    data: async () => parseTable('afinn-111', 'word,score\ngood,3'),
  })
  for (let seed = 0; seed < 10; seed++) {
    const { cases: made } = await cases(
      { world: 'mood', languages: ['python'], starter: {}, visible: 6, hidden: 12 },
      tools(seed) as never,
    )
    const penguins = made.filter(({ place }) => place.world === 'mood' && place.guest === 'penguin')
    expect(penguins).toEqual([made.at(-1)])
    expect(made.at(-1)?.input).toMatchObject({ text: penguin })
  }
})

test('a table of the practice answers knows nothing of the contest', async () => {
  const tools = {
    random: createRandom(50728),
    data: async () => parseTable('afinn-111', 'word,score\ngood,3'),
  }
  const { cases: made } = await cases(
    { world: 'mood', languages: ['python'], starter: {}, visible: 6, hidden: 12 },
    tools as never,
  )
  const answer = (value: number): ProgramRun => ({ calls: [], value, printed: '', steps: 1, lines: [] })
  const table = new Map(
    made
      .filter(({ visible }) => visible)
      .map((one) => [(one.input as { text: string }).text, one.judge(answer(1)).passed ? 1 : -1]),
  )
  const said = (one: (typeof made)[number], other: number) =>
    one.judge(answer(table.get((one.input as { text: string }).text) ?? other)).passed
  const hidden = made.filter(({ visible }) => !visible)
  expect(made.filter(({ visible }) => visible).every((one) => said(one, 0))).toBe(true)
  for (const other of [1, 0, -1]) expect(hidden.filter((one) => said(one, other)).length).toBeLessThan(19)
})

describe('the last word of the contest', () => {
  const passes = (right: readonly number[]) =>
    (['en', 'zh-Hant', 'zh-Hans'] as const).flatMap((lang, i) =>
      Array.from({ length: 12 }, (_, n) => ({ lang, passed: n < (right[i] ?? 0) })),
    )
  const setup = { world: 'mood' } as never

  test('names the worst language and how many of its reviews were right', () => {
    const event = tally(passes([9, 4, 10]))
    expect(event.worst).toEqual({ lang: 'zh-Hant', right: 4, of: 12 })
    expect(narrate(setup, event, 'en')).toBe(
      'English 9 of 12, 繁體 4 of 12, 简体 10 of 12. Your star is the 繁體 reviews: 4 of 12.',
    )
    expect(narrate(setup, event, 'zh-Hant')).toContain('你的星星看繁體評語：12 則對 4 則。')
    expect(narrate(setup, event, 'zh-Hans')).toContain('你的星星看繁体评论：12 条对 4 条。')
  })

  test('names the first of those that are equally bad, and none where all are', () => {
    expect(tally(passes([7, 7, 8])).worst.lang).toBe('en')
    expect(narrate(setup, tally(passes([10, 10, 10])), 'en')).toContain('Your star is any of them: 10 of 12.')
  })
})

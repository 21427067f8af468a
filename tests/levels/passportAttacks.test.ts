/**
 * What a file under the name of a passport may hold: slips, damage, forgeries. Each is read for what is good in it, or refused
 * in a sentence of each language; whatever is read can be kept, written and read again.
 */
import { describe, expect, test } from 'vitest'
import type { Text } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { readLevel } from '../../src/levels/kept.ts'
import { readPassport, writePassport } from '../../src/levels/passport.ts'
import { checkRecipe } from '../../src/levels/recipe.ts'
import { mergeProgress, noProgress, type Progress, withLevel } from '../../src/store/index.ts'

const id = '3-5-bend-the-border'
const other = '1-3-teach-dont-tell'
const good: Progress = withLevel(
  withLevel(noProgress, id, {
    stars: 2,
    best: { recipe: { hidden: [4] }, metrics: { 'test.accuracy': 0.93 }, cost: { neurons: 4 } },
    draft: { hidden: [4, 2] },
    guess: 1,
  }),
  other,
  { stars: 1, draft: { shown: ['cat'] } },
)
const written = writePassport(good)
const json = () => JSON.parse(written)
const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
/** The passport with a part of one level in another way. */
const with35 = (part: string, value: string) => {
  const made = json()
  const path = part.split('.')
  const last = path.pop() ?? ''
  const holder = path.reduce((inner, name) => inner[name], made.progress.levels[id])
  holder[last] = 'PUT HERE'
  return JSON.stringify(made).replace('"PUT HERE"', () => value)
}
const under = (name: string, level: string) =>
  written.replace('"levels": {', () => `"levels": {"${name}": ${level},`)
const version = (value: string) => written.replace('"version": 2', () => `"version": ${value}`)
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Sentences for people: in each language, short, without signs that do something to the text around them. */
function expectSentence(why: Text) {
  expect(new Set(Object.values(why)).size).toBe(3)
  for (const sentence of Object.values(why)) {
    expect(sentence.length).toBeLessThan(300)
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  }
}

const refused: readonly (readonly [what: string, file: string | Uint8Array, why: RegExp])[] = [
  ['stars as text', with35('stars', '"3"'), /stars/],
  ['half a star more', with35('stars', '2.5'), /stars/],
  ['four stars', with35('stars', '4'), /stars/],
  ['stars below none', with35('stars', '-1'), /stars/],
  ['no stars', with35('stars', 'null'), /stars/],
  ['stars as yes', with35('stars', 'true'), /stars/],
  ['stars in a list', with35('stars', '[3]'), /stars/],
  ['stars beyond all numbers', with35('stars', '1e309'), /stars/],
  ['a level that is a list', under('1-5', '[3]'), /1-5/],
  ['a level that is nothing', under('1-5', 'null'), /1-5/],
  ['a level that is a number', under('1-5', '3'), /1-5/],
  ['an id with a path in it', under('../../1-5', '{"stars":3}'), /\.\.\/\.\.\/1-5/],
  ['an id with a space behind', under('1-5 ', '{"stars":3}'), /1-5 /],
  ['an id in capitals', under('1-5-LANTERN-ROBOT', '{"stars":3}'), /1-5-LANTERN/],
  ['an id of wide signs', under('１-５', '{"stars":3}'), /damaged/],
  ['an id with a turn of direction', under('1-5\u202e', '{"stars":3}'), /1-5·/],
  ['an id with half a sign', under('1-5\\ud800', '{"stars":3}'), /1-5·/],
  ['an id of page code', under('<img src=x onerror=alert(1)>', '{"stars":3}'), /damaged/],
  ['an id that is every object’s', under('__proto__', '{"stars":3}'), /__proto__/],
  ['the same level twice', under(id, '{"stars":3}'), /3-5-bend-the-border.*twice/],
  ['stars twice', written.replace('"stars": 2', '"stars": 3, "stars": 2'), /stars.*twice/],
  ['progress twice', written.replace('"progress"', '"progress": 1, "progress"'), /progress.*twice/],
  ['a version as text', version('"2"'), /version/],
  ['a newer version as text', version('"99"'), /version/],
  ['a version below none', version('-1'), /version/],
  ['version none', version('0'), /version/],
  ['no version', version('null'), /version/],
  ['a version that is half older', version('1.5'), /version/],
  ['a version beyond all numbers', version('1e309'), /version/],
  ['a newer version', version('3'), /newer/],
  ['a much newer version', version('1e9'), /newer/],
  ['levels as a list', written.replace(/"levels": \{[\s\S]*\}(?=\s*\}\s*\}\s*$)/, '"levels": []'), /levels/],
  ['progress that is nothing', '{"passport":"neon-harbour-passport","progress":null}', /progress/],
  [
    'a passport of another game',
    written.replace('neon-harbour-passport', 'neon-harbour'),
    /not a Neon Harbour/,
  ],
  ['a passport in a list', `[${written}]`, /not a Neon Harbour/],
  ['two passports', written + written, /cut off|changed/],
  ['a passport with something behind', `${written}x`, /cut off|changed/],
  ['a passport with nought behind', `${written}\0`, /cut off|changed/],
  ['a recipe', '{"hidden":[4],"activation":"tanh","epochs":20}', /not a Neon Harbour passport/],
  ['a recipe of a program', '{"language":"python","python":"x"}', /not a Neon Harbour passport/],
  ['a level', '{"format":3,"id":"1-3-x","kind":"label"}', /not a Neon Harbour passport/],
  ['a number', '3', /not a Neon Harbour/],
  ['nothing', 'null', /not a Neon Harbour/],
  ['a text', '"neon-harbour-passport"', /not a Neon Harbour/],
  ['an empty file', '', /empty/],
  ['a file of marks alone', '\ufeff', /empty/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /not plain text/],
  ['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /not plain text/],
  ['halves of signs as bytes', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), /not plain text/],
  ['signs of four bytes', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), /./],
  ['nests alone', nested(500_000), /./],
  [
    'too many levels',
    under('a', '{"stars":0}').replace(
      '"a": {"stars":0},',
      Array.from({ length: 401 }, (_, i) => `"x-${i}": {"stars":3},`).join(''),
    ),
    /levels/,
  ],
  ['a figure as text', with35('best.metrics', '{"test.accuracy":"0.9"}'), /test\.accuracy/],
  ['a figure that is nothing', with35('best.metrics', '{"test.accuracy":null}'), /test\.accuracy/],
  ['a figure beyond all numbers', with35('best.metrics', '{"test.accuracy":1e309}'), /test\.accuracy/],
  ['a figure of every object’s name', with35('best.metrics', '{"__proto__":1}'), /__proto__/],
  ['a cost of every object’s name', with35('best.cost', '{"__proto__":1}'), /__proto__/],
  ['a cost as text', with35('best.cost', '{"neurons":"4"}'), /neurons/],
  ['a cost below none', with35('best.cost', '{"neurons":-4}'), /neurons/],
  ['a guess by half', with35('guess', '0.5'), /guess/],
  ['a guess as text', with35('guess', '"1"'), /guess/],
  ['a guess far out', with35('guess', '10'), /guess/],
  ['work from nowhere', with35('others', '[{"from":"<b>","recipe":1}]'), /from/],
  ['a fingerprint without end', with35('best.fingerprint', `"${'f'.repeat(1000)}"`), /fingerprint/],
  ['a fingerprint that is an object', with35('best.fingerprint', '{}'), /fingerprint/],
]

describe('refused in a sentence', () => {
  test.each(refused)('%s', (_what, file, why) => {
    const read = readPassport(bytes(file))
    if (read.ok) throw new Error(`it was read: ${JSON.stringify(read.progress).slice(0, 300)}`)
    expectSentence(read.why)
    expect(read.why.en).toMatch(why)
    expect(read.why.en).toMatch(/Choose|Look|Open|chose/)
  })

  test('whatever is missing at its end', () => {
    for (let length = 1; length < written.trimEnd().length; length += 7) {
      const read = readPassport(bytes(written.slice(0, length)))
      if (read.ok) throw new Error(`cut at ${length} it was read`)
      expectSentence(read.why)
    }
  })
})

const readWith = (file: string | Uint8Array) => {
  const read = readPassport(bytes(file))
  if (!read.ok) throw new Error(read.why.en)
  return read
}

describe('read for what is good in it', () => {
  const draft = (value: string) => with35('draft', value)
  test.each([
    ['a number beyond all', draft('{"epochs":1e309}')],
    ['a number beyond all, below none', draft('[-1e999]')],
    ['a key that is every object’s', draft('{"__proto__":{"stars":3}}')],
    ['a nest', draft(nested(40))],
    ['a nest without end', draft(nested(300_000))],
    ['a program of a million letters', draft(`{"language":"python","python":"${'x'.repeat(1_000_000)}"}`)],
    ['a list of a hundred thousand', draft(`[${'0,'.repeat(100_000)}0]`)],
    ['names of a hundred thousand letters', draft(`{"${'k'.repeat(250_000)}":1}`)],
  ])('work with %s is left out by name', (_what, file) => {
    const { progress, leftOut } = readWith(file)
    expect(leftOut).toEqual([id])
    expect(progress.levels[id]?.draft).toBeUndefined()
    expect(progress.levels[id]?.best).toEqual(good.levels[id]?.best)
    expect(progress.levels[other]).toEqual(good.levels[other])
  })

  test('the best run whose recipe is nobody’s is left out by name, with what it was measured by', () => {
    const { progress, leftOut } = readWith(with35('best.recipe', nested(40)))
    expect(leftOut).toEqual([id])
    expect(progress.levels[id]).toEqual({ stars: 2, draft: { hidden: [4, 2] }, guess: 1 })
  })

  test('works beyond those that anybody has are left out by name', () => {
    const works = Array.from({ length: 70 }, (_, i) => `{"from":"tab","recipe":${i}}`)
    const { progress, leftOut } = readWith(with35('others', `[${works.join()}]`))
    expect(leftOut).toEqual([id])
    expect(progress.levels[id]?.others).toHaveLength(64)
  })

  test.each([
    ['half a sign in a program', draft('{"python":"print(\'\\ud83d\')"}'), { python: "print('\ud83d')" }],
    ['page code', draft('"<script>alert(1)</script>"'), '<script>alert(1)</script>'],
    ['turns of direction', draft('"\u202eabc\u2066"'), '\u202eabc\u2066'],
    ['ends of lines that Windows writes', draft('"a\\r\\nb"'), 'a\r\nb'],
    ['nought', draft('"\\u0000"'), '\u0000'],
  ])('work with %s is somebody’s', (_what, file, work) => {
    const { progress, leftOut } = readWith(file)
    expect(leftOut).toEqual([])
    expect(progress.levels[id]?.draft).toStrictEqual(work)
  })

  test('fields that there are not are passed over', () => {
    const made = json()
    Object.assign(made, { stars: 144, lang: 'xx' })
    Object.assign(made.progress, { unlocked: true, settings: { lang: 'xx' } })
    Object.assign(made.progress.levels[id], { unlocked: true, date: '9999-12-31' })
    expect(readWith(JSON.stringify(made)).progress).toEqual(good)
  })

  test('an old one with fields of today keeps them', () => {
    const old = { shown: ['cat'] }
    const made = json()
    made.progress.version = 1
    made.progress.levels = {
      [other]: { stars: 1, draft: old, others: [{ from: 'tab', recipe: old }], from: 'passport' },
    }
    expect(readWith(JSON.stringify(made)).progress.levels[other]).toMatchObject({
      stars: 1,
      draft: old,
      from: 'passport',
    })
  })

  test.each(['constructor', 'valueof', '9-9-nowhere', '1-3'])(
    'a level called %s, of which there is none',
    (name) => {
      const { progress } = readWith(under(name, '{"stars":3}'))
      expect(progress.levels[id]).toEqual(good.levels[id])
      expect(Object.hasOwn(progress.levels, name)).toBe(true)
    },
  )
})

test('zero has no sign in a recipe that was saved, as in one that is a file', () => {
  const hand = [-0, 1]
  const recipe = { language: 'python', blocks: [], loose: [], python: '', javascript: '', hand }
  const checked = checkRecipe('code', recipe, allKinds)
  expect(checked).toMatchObject({ ok: true, recipe: { hand: [0, 1] } })
})

describe('what comes in can be kept, and taken along again', () => {
  const works = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ from: 'tab' as const, recipe: { hidden: [from + i] } }))

  test('works of passport after passport', () => {
    let mine = good
    for (let n = 0; n < 5; n++) {
      const brought = readWith(writePassport(withLevel(good, id, { others: works(1000 * (n + 1), 60) })))
      mine = mergeProgress(mine, brought.progress, 'passport')
      // As the disk gives it back.
      expect(readLevel(structuredClone(mine.levels[id]))).toMatchObject({ is: 'good' })
    }
    expect(mine.levels[id]).toMatchObject({ stars: 2, draft: { hidden: [4, 2] } })
    const again = readWith(writePassport(mine))
    expect(again.progress).toEqual(mine)
  })

  test('levels of passport after passport', () => {
    let mine = good
    for (let n = 0; n < 4; n++) {
      const levels = Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`${n}-${i}-x`, { stars: 3 as const }]),
      )
      mine = mergeProgress(
        mine,
        readWith(writePassport({ ...good, levels: { ...good.levels, ...levels } })).progress,
        'passport',
      )
    }
    const again = readWith(writePassport(mine))
    expect(again.progress.levels[id]).toEqual(good.levels[id])
  })

  test('works that fill passport after passport', () => {
    let mine = good
    const long = (n: number, i: number) => ({
      from: 'tab' as const,
      recipe: `${n} ${i} ${'x'.repeat(180_000)}`,
    })
    for (let n = 0; n < 4; n++) {
      const full = withLevel(good, `${n}-1-x`, { others: Array.from({ length: 40 }, (_, i) => long(n, i)) })
      mine = mergeProgress(mine, readWith(writePassport(full)).progress, 'passport')
    }
    const again = readWith(writePassport(mine))
    expect(again.progress.levels[id]).toEqual(good.levels[id])
    expect(again.progress.levels[other]).toMatchObject({ stars: 1, draft: { shown: ['cat'] } })
  })

  test('the same passport twice changes nothing', () => {
    const once = mergeProgress(noProgress, readWith(written).progress, 'passport')
    expect(mergeProgress(once, readWith(written).progress, 'passport')).toEqual(once)
  })

  test('a poorer passport takes nothing away', () => {
    const poor = withLevel(noProgress, id, { stars: 0, best: { recipe: 1, metrics: {}, cost: {} } })
    const after = mergeProgress(good, readWith(writePassport(poor)).progress, 'passport')
    expect(after.levels[id]).toMatchObject({
      stars: 2,
      best: good.levels[id]?.best,
      draft: { hidden: [4, 2] },
    })
    expect(after.levels[other]).toEqual(good.levels[other])
  })
})

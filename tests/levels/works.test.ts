import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { longestText, packWorks, readWorks, type Work } from '../../src/levels/works.ts'

const work = fc.record({
  id: fc.constantFrom('1-3-teach-dont-tell', '4-2-post-office', '6-1-flood-search'),
  stars: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
  recipe: fc.jsonValue(),
})
const packed = (value: unknown) =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')
const good: Work = {
  id: '1-3-teach-dont-tell',
  stars: 3,
  fingerprint: 'e457b7d4d9c57d39',
  recipe: { shown: ['狗', 'cat'] },
}

describe('works in codes', () => {
  test('come back as they were, whatever was decided, in their order', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 12 }), (works) => {
        const { codes, tooLong } = packWorks(works)
        const read = codes.flatMap((code) => {
          const one = readWorks(code.length < 24 ? `#/check/${code}` : code)
          return one.ok ? one.works : []
        })
        const left = works.filter(({ id }) => !tooLong.includes(id))
        // Through JSON a minus zero is nought.
        if (tooLong.length === 0) expect(read).toEqual(JSON.parse(JSON.stringify(left)))
      }),
    )
  })

  test('of today’s codes, which do not say which engine made them, are still read', () => {
    const { fingerprint, recipe, stars, id } = good
    expect(readWorks(`#/check/${packed([1, [[id, stars, fingerprint, recipe]]])}`)).toEqual({
      ok: true,
      works: [good],
    })
  })

  test('carry the version of the engine that made them', () => {
    const [code = ''] = packWorks([{ ...good, engine: 7 }]).codes
    expect(readWorks(code)).toEqual({ ok: true, works: [{ ...good, engine: 7 }] })
  })

  test('stand in few codes that a phone reads easily', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...good,
      recipe: { at: i, said: 'a'.repeat(i * 9) },
    }))
    const { codes } = packWorks(many)
    expect(codes.length).toBeLessThan(4)
    for (const code of codes) expect(code.length).toBeLessThanOrEqual(1000)
  })

  test('that no code can hold are named', () => {
    const noise = Array.from({ length: 4000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 7)
    expect(packWorks([good, { ...good, id: '1-4-flag-doodles', recipe: noise }])).toMatchObject({
      tooLong: ['1-4-flag-doodles'],
    })
  })

  test('are found within a link, a message, and a link of another address', () => {
    const [code = ''] = packWorks([good]).codes
    for (const text of [
      code,
      `https://a.example/x/?lang=en#/check/${code}`,
      `Look: file:///C:/g/index.html#/check/${code}\nbye`,
    ])
      expect(readWorks(text)).toEqual({ ok: true, works: [good] })
  })
})

describe('a text that holds no works says what it is', () => {
  const [code = ''] = packWorks([good]).codes
  test.each([
    ['nothing', '', 'none'],
    ['a sentence', 'I have lost my certificate, please help', 'none'],
    ['another link', 'https://a.example/#/map', 'none'],
    ['a code that is cut off', `#/check/${code.slice(0, -9)}`, 'damaged'],
    ['a code with a letter changed', `#/check/${code.slice(0, 20)}_${code.slice(21)}`, 'damaged'],
    ['a passport', packed({ passport: 'neon-harbour-passport' }), 'damaged'],
    ['no level', `#/check/${packed([1, []])}`, 'damaged'],
    ['an engine of no version', packed([2, [[good.id, 3, null, {}, 0]]]), 'damaged'],
    ['four stars', packed([1, [[good.id, 4, null, {}]]]), 'damaged'],
    ['a way out of the folder', packed([1, [['1-1-../../secret', 3, null, {}]]]), 'damaged'],
    ['a level called constructor', packed([1, [['constructor', 3, null, {}]]]), 'damaged'],
    ['fifty levels', packed([1, Array.from({ length: 50 }, () => [good.id, 1, null, 0])]), 'damaged'],
    ['a newer game’s code', packed([3, { all: 'new' }]), 'newer'],
    ['a bomb', packed([1, [[good.id, 3, null, 'a'.repeat(3_000_000)]]]), 'damaged'],
    ['a text beyond bounds', `#/check/${'a'.repeat(longestText + 1)}`, 'none'],
  ])('%s', (_, text, why) => {
    expect(readWorks(text)).toEqual({ ok: false, why })
  })
})

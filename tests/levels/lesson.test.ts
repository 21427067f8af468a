import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '../../src/engine/index.ts'
import { type Lesson, packLesson, readLesson } from '../../src/levels/lesson.ts'
import { base64url, bytesOf, deflated, markBytes } from '../../src/levels/packing.ts'

const numbers = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((world) =>
  [1, 2, 3, 4, 5, 6].map((place) => `${world}-${place}`),
)
const lessons: fc.Arbitrary<Lesson> = fc.record({
  levels: fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1, maxLength: 48 }),
  lang: fc.constantFrom('en' as const, 'zh-Hant' as const, 'zh-Hans' as const),
  coding: fc.uniqueArray(fc.constantFrom('blocks' as const, 'python' as const, 'javascript' as const)),
  mode: fc.constantFrom('own', 'wall', 'derby', 'red-blue'),
})
const some: Lesson = { levels: ['3-5', '1-2'], lang: 'zh-Hant', coding: ['python'], mode: 'own' }

/** As a forger would: whole, with its mark. */
function forged(text: string, version = 1): string {
  return base64url(Uint8Array.from([version, ...markBytes(digest(text), 2), ...deflated(text)]))
}

describe('a lesson’s code', () => {
  test('gives the lesson back as it was put together, and fits into a small code', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        const code = packLesson(lesson)
        expect(readLesson(code)).toEqual({ ok: true, lesson })
        expect(code.length).toBeLessThan(250)
      }),
    )
    expect(packLesson(some).length).toBeLessThan(80)
  })

  test('that was changed or cut off is called damaged', () => {
    const code = packLesson(some)
    for (let at = 0; at < code.length - 1; at++) {
      const other = code[at] === 'A' ? 'B' : 'A'
      const changed = readLesson(code.slice(0, at) + other + code.slice(at + 1))
      // Another version is told from its first byte.
      expect(changed.ok, `sign ${at}`).toBe(false)
      expect(readLesson(code.slice(0, at))).toEqual({ ok: false, why: 'damaged' })
    }
  })

  test.each([
    ['no levels', [[], 'en', [], 'own']],
    ['a level twice', [[35, 35], 'en', [], 'own']],
    ['a level beyond the map', [[99], 'en', [], 'own']],
    ['a level that is no number', [['../x'], 'en', [], 'own']],
    ['an unknown language', [[35], 'fr', [], 'own']],
    ['an unknown programming language', [[35], 'en', ['cobol'], 'own']],
    ['a mode that is no name', [[35], 'en', [], '<b>']],
    ['something else', { levels: [35] }],
    ['nothing', null],
  ])('that was forged with %s is refused, whatever its mark', (_what, value) => {
    expect(readLesson(forged(JSON.stringify(value)))).toEqual({ ok: false, why: 'damaged' })
  })

  test('unpacks no bomb', () => {
    expect(readLesson(forged(`"${'a'.repeat(100_000)}"`))).toEqual({ ok: false, why: 'damaged' })
  })

  test('of a newer game is called newer', () => {
    const bytes = bytesOf(packLesson(some))
    bytes[0] = 2
    expect(readLesson(base64url(bytes))).toEqual({ ok: false, why: 'newer' })
  })
})

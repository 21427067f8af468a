import { describe, expect, test } from 'vitest'
import { readPassport, writePassport } from '../../src/levels/passport.ts'
import { noProgress, withLevel } from '../../src/store/index.ts'

const progress = withLevel(noProgress, '3-5-bend-the-border', {
  stars: 2,
  best: {
    recipe: { hidden: [4] },
    metrics: { 'test.accuracy': 0.93 },
    cost: { neurons: 4 },
    fingerprint: '00',
  },
  guess: 1,
})

test('a passport brings back exactly what was written', () => {
  expect(readPassport(writePassport(progress))).toEqual({ ok: true, progress })
})

describe('a passport is refused with the reason', () => {
  const refusal = (content: string) => {
    const read = readPassport(content)
    if (read.ok) throw new Error('it was accepted')
    return read.why.en
  }
  test('when it is cut off', () => {
    expect(refusal(writePassport(progress).slice(0, -20))).toMatch(/cut off/)
  })
  test('when it is some other JSON file', () => {
    expect(refusal('{"name":"neon-harbour"}')).toMatch(/not a Neon Harbour passport/)
  })
  test('when a newer game wrote it', () => {
    expect(refusal(writePassport(progress).replace('"version": 2', '"version": 3'))).toMatch(/newer/)
  })
  test('when a value inside is impossible, naming where', () => {
    expect(refusal(writePassport(progress).replace('"stars": 2', '"stars": 9'))).toMatch(
      /progress › levels › 3-5-bend-the-border › stars/,
    )
  })
  test.each(['-1', '1e309', '1e300'])('when a figure of %s could never be beaten or read', (figure) => {
    const forged = writePassport(progress).replace('"neurons": 4', `"neurons": ${figure}`)
    expect(refusal(forged)).toMatch(/best › cost › neurons/)
  })
  test('in few words, however long the name of what is wrong with it', () => {
    const long = writePassport(progress).replace('3-5-bend-the-border', 'x'.repeat(1_900_000))
    expect(refusal(long).length).toBeLessThan(500)
  })
  test('when it is far too large', () => {
    expect(refusal(' '.repeat(2_000_001))).toMatch(/larger/)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPassport, writePassport } from '../../src/levels/passport.ts'
import { noProgress, withLevel } from '../../src/store/index.ts'

const id = '3-5-bend-the-border'
const progress = withLevel(noProgress, id, {
  stars: 2,
  best: {
    recipe: { hidden: [4] },
    metrics: { 'test.accuracy': 0.93 },
    cost: { neurons: 4 },
    fingerprint: '00',
  },
  guess: 1,
  draft: { layers: [4, 2] },
  others: [{ from: 'tab', recipe: { layers: [1] } }],
})
const bytes = (content: string) => new TextEncoder().encode(content)
const read = (content: string) => readPassport(bytes(content))
const utf16 = (content: string, mark: string) => new Uint8Array(Buffer.from(mark + content, 'utf16le'))

test('a passport brings back exactly what was written', () => {
  expect(read(writePassport(progress))).toEqual({ ok: true, progress, leftOut: [] })
})

describe('a passport that another program saved anew is read', () => {
  const written = writePassport(progress)
  test.each([
    ['with a mark before the first sign', bytes(`\uFEFF${written}`)],
    ['with the ends of lines that Windows writes', bytes(written.replaceAll('\n', '\r\n'))],
    ['in UTF-16', utf16(written, '\uFEFF')],
    ['in UTF-16 without a mark', utf16(written, '')],
    ['in UTF-16, the other way round', utf16(written, '\uFEFF').map((_, i, all) => all[i ^ 1] ?? 0)],
  ])('%s', (_how, file) => {
    expect(readPassport(file)).toEqual({ ok: true, progress, leftOut: [] })
  })
})

describe('a passport is refused with the reason', () => {
  const refusal = (content: string | Uint8Array) => {
    const found = typeof content === 'string' ? read(content) : readPassport(content)
    if (found.ok) throw new Error('it was accepted')
    return found.why.en
  }
  const written = writePassport(progress)
  test('when it is cut off', () => {
    expect(refusal(written.slice(0, -20))).toMatch(/cut off/)
  })
  test('when it is some other JSON file', () => {
    expect(refusal('{"name":"neon-harbour"}')).toMatch(/not a Neon Harbour passport/)
  })
  test('when it is some other text, or nothing', () => {
    expect(refusal('Dear teacher,')).toMatch(/not a Neon Harbour passport/)
    expect(refusal(' \n')).toMatch(/empty/)
  })
  test.each(['“”', '„“', '«»', '‘’', '””'])('when an office program set its quotes as %s', (pair) => {
    let open = false
    const set = written.replaceAll('"', () => {
      open = !open
      return [...pair][open ? 0 : 1] ?? ''
    })
    expect(refusal(set)).toMatch(/quotes .* changed by an office program/)
  })
  test('when an office program made its own kind of file of it', () => {
    expect(refusal('PK\u0003\u0004\u0014\u0000word/document.xml')).toMatch(/office document/)
    expect(refusal(`{\\rtf1 ${written}}`)).toMatch(/office document/)
    expect(refusal(`<html><body>${written}</body></html>`)).toMatch(/office document/)
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xd8, 0x80]))).toMatch(/not plain text/)
  })
  test('when a comma was lost or came in on the way', () => {
    expect(refusal(written.replace('"stars": 2,', '"stars": 2'))).toMatch(/changed after it was downloaded/)
    expect(refusal(written.replace(/\n}\s*$/, ',\n}'))).toMatch(/changed after it was downloaded/)
  })
  test('when a newer game wrote it', () => {
    expect(refusal(written.replace('"version": 2', '"version": 3'))).toMatch(/newer/)
  })
  test.each([
    ['"stars": 2', '"stars": 9', /progress › levels › 3-5-bend-the-border › stars/],
    ['"3-5-bend-the-border"', '"__proto__"', /damaged/],
    ['"3-5-bend-the-border"', '"../x"', /damaged at “progress › levels › \.\.\/x”/],
  ])('when for %s it says %s, naming where', (from, to, where) => {
    expect(refusal(written.replace(from, to))).toMatch(where)
  })
  test('in a short sentence, however long the name of what is damaged', () => {
    const long = refusal(written.replace(id, 'x'.repeat(1_900_000)))
    expect(long).toMatch(/damaged at “progress › levels › x+…”/)
    expect(long.length).toBeLessThan(200)
    expect(refusal(written.replace(id, 'a\u202Eb\\u0000'))).toMatch(/a·b·/)
  })
  test.each(['-1', '1e309', '1e300'])('when a figure of %s could never be beaten or read', (figure) => {
    const forged = writePassport(progress).replace('"neurons": 4', `"neurons": ${figure}`)
    expect(refusal(forged)).toMatch(/best › cost › neurons/)
  })
  test('when it is far too large', () => {
    expect(refusal(' '.repeat(8_000_001))).toMatch(/larger/)
  })
})

describe('work that can be nobody’s is left out by name, and the rest is read', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const withWork = (work: string) =>
    read(writePassport(withLevel(progress, '6-1', { draft: 'WORK', stars: 1 })).replace('"WORK"', work))

  test.each([
    ['nested 6,000 deep', nested(6_000)],
    ['nested 200,000 deep', nested(200_000)],
    ['far too long', JSON.stringify('x'.repeat(500_000))],
    ['of far too many parts', `[${'0,'.repeat(300_000)}0]`],
    ['with a key that would change other objects', '{"__proto__": {"stars": 3}}'],
  ])('%s', (_what, work) => {
    const found = withWork(work)
    if (!found.ok) throw new Error(found.why.en)
    expect(found.leftOut).toEqual(['6-1'])
    expect(found.progress.levels['6-1']).toEqual({ stars: 1 })
    expect(found.progress.levels[id]).toEqual(progress.levels[id])
  })
  test('but not what is as deep as blocks within blocks', () => {
    expect(withWork(nested(24))).toMatchObject({ ok: true, leftOut: [] })
  })
})

test('whatever one letter of a passport is changed to, it is read or refused in a short sentence', () => {
  const written = writePassport(progress)
  const damage = fc.tuple(fc.nat(written.length - 1), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }))
  fc.assert(
    fc.property(damage, ([at, gone, put]) => {
      const found = read(written.slice(0, at) + put + written.slice(at + gone))
      if (!found.ok) expect(found.why.en.length).toBeLessThan(400)
      else expect(() => structuredClone(found.progress)).not.toThrow()
    }),
    { numRuns: 150 },
  )
})

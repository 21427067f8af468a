/** Values as the list of variables shows them, from blocks and from JavaScript: the begin of a long text is its begin. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { short } from '../../src/sandbox/inside/short.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const leaf = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.constant(null),
  fc.boolean(),
)
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('node'), { maxLength: 14 }),
    fc.dictionary(fc.string({ maxLength: 4 }), tie('node'), { maxKeys: 10 }),
    fc.array(leaf, { maxLength: 20 }).map((list) => new Set(list)),
    fc.array(fc.tuple(leaf, tie('node')), { maxLength: 10 }).map((list) => new Map(list)),
  ),
})).node

test('what is cut off is the end of the text that the whole would be', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 2, max: 90 }), (one, room) => {
      const whole = short(one, 1e9)
      const cut = short(one, room)
      if (whole.length <= room) expect(cut).toBe(whole)
      else expect(`${whole} `.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true)
    }),
  )
})

test('JavaScript’s own text shows its variables as blocks do', async () => {
  const limits = { steps: 20_000, together: 40_000, fuel: 20_000_000, depth: 100, output: 4000, calls: 10 }
  const values = fc.sample(fc.jsonValue({ maxDepth: 4 }), { numRuns: 40, seed: 12 })
  const source = values.map((one, i) => `let v${i} = (${JSON.stringify(one)})`).join('\n')
  const cases = [{ input: {}, seed: 1, trace: true }]
  const [run] = await runProgram({ language: 'javascript', source, world: 'plain', cases, limits })
  const set = Object.assign({}, ...(run?.lines.map((line) => line.set) ?? []))
  expect(set).toEqual(Object.fromEntries(values.map((one, i) => [`v${i}`, short(one)])))
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultLine, type LevelFault, pathText } from '../../src/levels/fault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { inherited } from '../fixtures/inherited.ts'
import { kinds } from '../fixtures/kinds.ts'
import { goodLevel, levelWith } from '../fixtures/level.ts'

const file = 'fruit.json'
const parse = (json: string, shared = false) => parseLevel(json, { file, kinds, shared })

function faultsOf(json: string, shared = false): readonly LevelFault[] {
  const parsed = parse(json, shared)
  return parsed.ok ? [] : parsed.faults
}

/** The faults of the good level with one thing changed, each without its remedy. */
function breaking(path: readonly (string | number)[], value: unknown) {
  return faultsOf(levelWith(path, value)).map(({ file: _, remedy: __, ...rest }) => rest)
}

test('a valid level parses to exactly what it says, with the defaults of its kind', () => {
  const { $schema: _, ...level } = goodLevel
  expect(parse(JSON.stringify(goodLevel))).toEqual({ ok: true, level, notices: [] })
  const parsed = parse(levelWith(['setup', 'epochs'], undefined))
  expect(parsed.ok && parsed.level.setup).toEqual({ data: 'zoo', items: ['mango', 'durian'], epochs: 10 })
})

describe('a mistake in the shape', () => {
  test('a mistyped key is refused with the key meant', () => {
    const faults = breaking(['minuets'], 20)
    expect(faults).toEqual([
      { code: 'unknown-key', path: '', found: '"minuets"', expected: expect.stringContaining('"minutes"') },
    ])
    const json = levelWith(['minuets'], 20).replace('"minutes":20,', '')
    const [fault] = faultsOf(json).filter((f) => f.code === 'unknown-key')
    expect(fault?.nearest).toBe('minutes')
    expect(fault?.remedy).toEqual({
      en: 'Write "minutes" instead of "minuets".',
      'zh-Hant': '請把 "minuets" 改為「minutes」。',
      'zh-Hans': '请把 "minuets" 改为“minutes”。',
    })
  })

  test('a mistyped key inside a goal’s condition is found through the union', () => {
    expect(breaking(['goals', 0, 'when'], { metric: 'test.accuracy', atleast: 0.7 })).toContainEqual({
      code: 'unknown-key',
      path: 'goals[0].when',
      found: '"atleast"',
      expected: expect.any(String),
      nearest: 'atLeast',
    })
  })

  test('a value of the wrong type says what was found and what was expected', () => {
    expect(breaking(['minutes'], 'twenty')).toEqual([
      { code: 'wrong-type', path: 'minutes', found: '"twenty"', expected: 'a number' },
    ])
  })

  test('a missing part is asked for', () => {
    expect(breaking(['task'], undefined)).toEqual([
      { code: 'missing', path: 'task', found: 'nothing', expected: 'an object' },
    ])
  })

  test('a text may be as long as its bound and no longer', () => {
    expect(breaking(['title', 'en'], 'x'.repeat(60))).toEqual([])
    expect(breaking(['title', 'en'], 'x'.repeat(61))).toEqual([
      { code: 'too-long', path: 'title.en', found: expect.any(String), expected: 'at most 60 characters' },
    ])
  })

  test('the wrong number of goals is refused', () => {
    expect(breaking(['goals'], goodLevel.goals.slice(0, 2))[0]).toMatchObject({
      code: 'too-short',
      path: 'goals',
    })
  })

  test('everything wrong is reported at once, the kind’s part too', () => {
    const json = levelWith(['minutes'], 0).replace('"epochs":10', '"epochs":"ten"')
    expect(faultsOf(json).map((f) => f.path)).toEqual(['minutes', 'setup.epochs'])
  })

  test('a line for a terminal names file, path, found, expected and remedy', () => {
    const [fault] = faultsOf(levelWith(['minutes'], 'twenty'))
    expect(fault && faultLine(fault)).toBe(
      'fruit.json: minutes: found "twenty", expected a number. Change minutes to a number; it is "twenty".',
    )
  })
})

describe('a mistake in the kind or its setup', () => {
  test('an unknown kind is refused with the nearest one', () => {
    expect(breaking(['kind'], 'stal')).toEqual([
      { code: 'unknown-kind', path: 'kind', found: '"stal"', expected: 'stall', nearest: 'stall' },
    ])
  })

  test('the kind’s own schema speaks at setup paths', () => {
    expect(breaking(['setup', 'items', 1], 5)).toEqual([
      { code: 'wrong-type', path: 'setup.items[1]', found: '5', expected: 'a text' },
    ])
    expect(breaking(['setup', 'epocs'], 5)[0]).toMatchObject({
      code: 'unknown-key',
      path: 'setup',
      found: '"epocs"',
    })
  })

  test('a wrong choice of variant names the variants', () => {
    expect(breaking(['setup', 'shape'], { type: 'rign', radius: 1 })[0]).toMatchObject({
      path: 'setup.shape.type',
      nearest: 'ring',
    })
    expect(breaking(['setup', 'shape'], { type: 'ring', radius: 'wide' })).toEqual([
      { code: 'wrong-type', path: 'setup.shape.radius', found: '"wide"', expected: 'a number' },
    ])
  })

  test('a demo that the kind cannot show is refused with the nearest one', () => {
    expect(breaking(['lecture', 0, 'show'], 'wieghing')).toEqual([
      {
        code: 'unknown-demo',
        path: 'lecture[0].show',
        found: '"wieghing"',
        expected: '"fruit", "weighing"',
        nearest: 'weighing',
      },
    ])
    expect(breaking(['lecture', 0, 'show'], undefined)).toEqual([])
  })

  test('a data set that does not exist is refused with the nearest one', () => {
    expect(breaking(['setup', 'data'], 'pengiuns')).toEqual([
      {
        code: 'unknown-data',
        path: 'setup.data',
        found: '"pengiuns"',
        expected: expect.stringContaining('penguins'),
        nearest: 'penguins',
      },
    ])
  })

  test('training that could freeze the tab is refused, just below the ceiling it is not', () => {
    expect(breaking(['setup', 'epochs'], 10_000)).toEqual([])
    expect(breaking(['setup', 'epochs'], 10_001)[0]).toMatchObject({ code: 'too-costly', path: 'setup' })
  })
})

test('the answer called right is one of the choices', () => {
  expect(breaking(['predict', 'answer'], 1)).toEqual([])
  expect(breaking(['predict', 'answer'], 2)).toEqual([
    { code: 'out-of-range', path: 'predict.answer', found: '2', expected: 'at most 1' },
  ])
})

describe('figures that make no sense', () => {
  test('a metric the kind does not measure', () => {
    expect(breaking(['goals', 1, 'when', 'metric'], 'test.acuracy')).toEqual([
      {
        code: 'unknown-metric',
        path: 'goals[1].when.metric',
        found: '"test.acuracy"',
        expected: '"test.accuracy", "test.error", "test.right"',
        nearest: 'test.accuracy',
      },
    ])
  })

  test('a cost the kind does not have', () => {
    expect(breaking(['budget'], { pick: 5 })).toMatchObject([
      { code: 'unknown-cost', path: 'budget.pick', nearest: 'picks' },
    ])
    expect(breaking(['goals', 2, 'within'], { neurons: 3 })).toMatchObject([
      { code: 'unknown-cost', path: 'goals[2].within.neurons' },
    ])
  })

  test('a share above 100%, though 100% itself is possible', () => {
    expect(breaking(['goals', 2, 'when', 'atLeast'], 1)).toEqual([])
    expect(breaking(['goals', 2, 'when', 'atLeast'], 93)).toMatchObject([
      { code: 'impossible-goal', path: 'goals[2].when.atLeast', found: '93' },
    ])
  })

  test('more right answers than there are cases', () => {
    expect(breaking(['goals', 2, 'when'], { metric: 'test.right', atLeast: 8 })).toEqual([])
    expect(breaking(['goals', 2, 'when'], { metric: 'test.right', atLeast: 9 })).toMatchObject([
      { code: 'impossible-goal', expected: '0 to 8' },
    ])
  })

  test('a goal in the bad direction, except under "not"', () => {
    const bad = { metric: 'test.accuracy', atMost: 0.95 }
    expect(breaking(['goals', 2, 'when'], bad)).toMatchObject([
      { code: 'wrong-sense', path: 'goals[2].when.atMost', expected: '"atLeast"' },
    ])
    expect(breaking(['goals', 2, 'when'], { not: bad })).toEqual([])
  })

  test('a higher star that asks for less', () => {
    expect(breaking(['goals', 2, 'when', 'atLeast'], 0.8)).toEqual([])
    expect(breaking(['goals', 2, 'when', 'atLeast'], 0.79)).toMatchObject([
      { code: 'star-order', path: 'goals[2].when.atLeast', expected: 'at least 0.8' },
    ])
    expect(breaking(['goals', 2, 'within', 'picks'], 5)).toMatchObject([
      { code: 'star-order', path: 'goals[2].within.picks', expected: 'at most 4' },
    ])
  })

  test('one side of an "any" binds nobody', () => {
    const any = {
      any: [
        { metric: 'test.accuracy', atLeast: 0.5 },
        { metric: 'test.error', atMost: 3 },
      ],
    }
    expect(breaking(['goals', 2, 'when'], any)).toEqual([])
  })

  test('a goal at odds with itself', () => {
    const between = (low: number, high: number) => ({
      all: [{ metric: 'test.error', atMost: high }, { not: { metric: 'test.error', atMost: low } }],
    })
    expect(breaking(['goals', 2, 'when'], between(1, 2))).toEqual([])
  })

  test('the same star twice', () => {
    expect(breaking(['goals', 2, 'stars'], 2)).toMatchObject([{ code: 'star-order', path: 'goals[2].stars' }])
  })

  test('a limit looser than the budget, or that no recipe can keep', () => {
    expect(breaking(['goals', 1, 'within', 'picks'], 6)[0]).toMatchObject({
      code: 'looser-than-budget',
      path: 'goals[1].within.picks',
      expected: 'at most 5',
    })
    expect(breaking(['goals', 2, 'within', 'picks'], 0)).toMatchObject([
      { code: 'impossible-budget', path: 'goals[2].within.picks', expected: 'at least 1' },
    ])
    expect(breaking(['goals', 2, 'within', 'picks'], 1.5)).toMatchObject([{ code: 'out-of-range' }])
  })
})

describe.each(inherited)('the name %s, which every object inherits', (name) => {
  test('is no metric, cost, kind or data set, and is refused where it stands', () => {
    const codes = (path: readonly (string | number)[], value: unknown) =>
      breaking(path, value).map((fault) => `${fault.code} ${fault.path}`)
    expect(codes(['goals', 0, 'when'], { metric: name, atMost: 5 })).toEqual([
      'unknown-metric goals[0].when.metric',
    ])
    expect(codes(['kind'], name)).toEqual(['unknown-kind kind'])
    expect(codes(['setup', 'data'], name)).toEqual(['unknown-data setup.data'])
    for (const path of [['budget'], ['goals', 0, 'within']] as const)
      expect(codes(path, Object.fromEntries([[name, 5]]))).toEqual([
        name === '__proto__' ? `unknown-key ${pathText(path)}` : `unknown-cost ${pathText([...path, name])}`,
      ])
  })
})

describe('languages', () => {
  const json = levelWith(['hints', 1, 'zh-Hans'], undefined)

  test('a missing one is an error in a shipped level', () => {
    expect(faultsOf(json)).toMatchObject([{ code: 'missing-language', path: 'hints[1].zh-Hans' }])
  })

  test('a missing one is filled from the nearest in a shared level, with a notice', () => {
    const parsed = parse(json, true)
    expect(parsed.ok && parsed.level.hints[1]['zh-Hans']).toBe('Two（繁）')
    expect(parsed.ok && parsed.notices.map((n) => n.path)).toEqual(['hints[1].zh-Hans'])
  })

  test('a shared level in English alone can be played in Chinese, with one notice a language', () => {
    const english = JSON.stringify(goodLevel, (key, value) => (key.startsWith('zh-') ? undefined : value))
    const parsed = parse(english, true)
    expect(parsed.ok && parsed.level.title).toEqual({
      en: 'Fruit stall',
      'zh-Hant': 'Fruit stall',
      'zh-Hans': 'Fruit stall',
    })
    expect(parsed.ok && parsed.notices).toHaveLength(2)
  })
})

describe('format', () => {
  test('a newer one is refused kindly', () => {
    const [fault] = faultsOf(levelWith(['format'], 4))
    expect(fault?.code).toBe('newer-format')
    expect(fault?.remedy.en).toContain('nothing is wrong with the level')
  })

  test.each([0, 1.5, '2', null, undefined])('%j is no format', (format) => {
    expect(breaking(['format'], format)).toMatchObject([
      { code: 'unknown-format', path: 'format', expected: '3' },
    ])
  })

  test('a level of format 1 is lifted to today’s and plays', () => {
    const json = readFileSync(new URL('../fixtures/format-1.json', import.meta.url), 'utf8')
    const parsed = parse(json)
    if (!parsed.ok) throw new Error(parsed.faults.map(faultLine).join('\n'))
    const { level } = parsed
    expect(level.format).toBe(3)
    expect(level.cases.en).toBe('unseen cases')
    expect(level.task['zh-Hant']).toBe('訓練一個模型，讓它在從未見過的例子上也表現良好。')
    expect(level.credits).toEqual([])
    expect(level.glossary[0]?.term.en).toBe('test data')
    expect(level.predict.after.en).toBe('Compare your guess with what happened in the contest.')
    expect(level.predict.ask.en).toBe('Which two?')
  })

  test('what an old file already says is kept', () => {
    const old = JSON.parse(levelWith(['format'], 1))
    const parsed = parse(JSON.stringify(old))
    expect(parsed.ok && parsed.level.cases.en).toBe('unseen fruit')
    expect(parsed.ok && parsed.level.predict.after.en).toBe('That did.')
  })
})

describe('hostile files', () => {
  test('broken JSON names the line', () => {
    const [fault] = faultsOf('{\n  "format": 2,\n  "id" "x"\n}')
    expect(fault).toMatchObject({ code: 'not-json', path: 'line 3, column 8' })
  })

  test.each(['[]', 'null', '3', '"level"'])('%s is no level', (json) => {
    expect(faultsOf(json)).toMatchObject([{ code: 'wrong-type', expected: 'an object' }])
  })

  test('a huge file is refused before it is read', () => {
    expect(faultsOf(' '.repeat(100_001))).toMatchObject([{ code: 'file-too-large' }])
  })

  test('endless nesting is refused', () => {
    const deep = `${'{"not":'.repeat(5000)}1${'}'.repeat(5000)}`
    const json = JSON.stringify(goodLevel).replace('{"metric":"test.accuracy","atLeast":0.7}', deep)
    expect(faultsOf(json)).toMatchObject([{ code: 'too-deep' }])
  })

  test('a key that would change every object is refused', () => {
    const json = JSON.stringify(goodLevel).replace('"picks":5', '"__proto__":{"picks":5}')
    expect(faultsOf(json)).toMatchObject([{ code: 'unknown-key', found: '"__proto__"' }])
  })

  test('no JSON at all makes the parser throw, and every refusal says why in three languages', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, shared) => {
        for (const fault of faultsOf(JSON.stringify(value), shared)) {
          expect(Object.values(fault.remedy).every((say) => say.length > 0 && !say.includes('{at}'))).toBe(
            true,
          )
        }
      }),
    )
  })

  test('no damage to one part of a good level makes the parser throw', () => {
    const keys = Object.keys(goodLevel)
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), fc.boolean(), (key, value, shared) => {
        expect(() => faultsOf(levelWith([key], value), shared)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

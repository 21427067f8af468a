/** Slips of authors that a check must not let through: each is refused at its place, and its undamaged level is not. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { shippedLevels } from '../fixtures/shipped.ts'

type Path = readonly (string | number)[]
type Change = readonly [path: Path, value: unknown]

/** `code path` of everything that is wrong with a shipped level after some changes. */
function wrong(number: string, ...changes: readonly Change[]): string[] {
  const file = shippedLevels.find((name) => name.includes(`/${number}-`)) ?? ''
  const level: unknown = JSON.parse(readFileSync(file, 'utf8'))
  for (const [path, value] of changes) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], level)
    const [key, object] = [path.at(-1) ?? '', holder as Record<string | number, unknown>]
    if (value === undefined) delete object[key]
    else object[key] = value
  }
  const parsed = parseLevel(JSON.stringify(level), { file, shared: true, kinds: allKinds })
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path}`)
}

const goal = (n: number, when: unknown): Change => [['goals', n, 'when'], when]
describe('a lecture', () => {
  test.each(['1-3', '1-5', '3-5', '3-6', '4-2', '5-6', '6-1'])('of %s shows no demo of another', (number) => {
    expect(wrong(number, [['lecture', 1, 'show'], 'constructor'])).toEqual(['unknown-demo lecture[1].show'])
  })
})

const setup = (path: Path, value: unknown): Change => [['setup', ...path], value]

test.each(['1-3', '1-5', '3-5', '3-6', '4-2', '5-6', '6-1'])(
  'level %s as it is shipped has none',
  (number) => {
    expect(wrong(number)).toEqual([])
  },
)

describe('pictures', () => {
  test.each([
    [[setup(['split', 'train'], 1797)], 'invalid setup.split.validation'],
    [[setup(['split', 'train'], 1798)], 'invalid setup.split.train'],
    [[setup(['split', 'validation'], 902)], 'invalid setup.split.validation'],
    [[setup(['split', 'test'], 646)], 'invalid setup.split.test'],
    [
      [
        setup(['data'], 'mnist-14x14'),
        setup(['split', 'train'], 4000),
        setup(['split', 'validation'], 1000),
        setup(['split', 'test'], 1000),
        setup(['classes'], ['0', '1']),
      ],
      'invalid setup.split.train',
    ],
    [[setup(['classes', 3], 'seven')], 'invalid setup.classes[3]'],
    [[setup(['classes', 3], 'constructor')], 'invalid setup.classes[3]'],
    [[setup(['classes', 3], '7')], 'invalid setup.classes[7]'],
    [[setup(['data'], 'fashion-14x14')], 'invalid setup.classes[0]'],
    [[setup(['epochs', 'steps'], [0])], 'invalid setup.epochs.steps'],
    [[setup(['epochs', 'start'], 3)], 'invalid setup.epochs.start'],
    [
      [setup(['learningRate', 'steps'], [0.1, 0.1]), setup(['learningRate', 'start'], 0.1)],
      'invalid setup.learningRate.steps[1]',
    ],
    [[setup(['hidden', 'start'], [49])], 'invalid setup.hidden.start[0]'],
    [[setup(['hidden', 'start'], [5, 5, 5])], 'invalid setup.hidden.start'],
    [[setup(['images', 'steps'], [896, 897])], 'invalid setup.images.steps[1]'],
  ] as const)('%j is %s', (changes, expected) => {
    expect(wrong('4-2', ...changes)).toContain(expected)
  })
})

describe('a border', () => {
  const own = (
    train: unknown,
    unseen: unknown = [
      [0, 0, 0],
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 1],
    ],
  ) =>
    setup(['data'], {
      shape: 'own',
      train,
      validation: [
        [0, 0, 0],
        [1, 1, 1],
        [1, 0, 0],
        [0, 1, 1],
      ],
      test: unseen,
    })
  test.each([
    [setup(['activation', 'start'], 'relu'), undefined],
    [setup(['activation', 'options'], ['relu', 'tanh']), 'invalid setup.activation.start'],
    [setup(['epochs', 'start'], 30), 'invalid setup.epochs.start'],
    [setup(['learningRate', 'start'], 0.5), 'invalid setup.learningRate.start'],
    [setup(['hidden', 'start'], [1, 1, 1, 1]), 'too-long setup.hidden.start'],
    [setup(['hidden', 'widest'], 2), undefined],
    [setup(['inputs', 'start'], ['x2']), 'invalid setup.inputs.start[0]'],
    [setup(['inputs', 'start'], ['x', 'x']), 'invalid setup.inputs.start[1]'],
    [setup(['inputs', 'options'], ['x', 'y', 'x']), 'invalid setup.inputs.options[2]'],
    [setup(['activation', 'options'], ['linear', 'relu', 'relu']), 'invalid setup.activation.options[2]'],
    [setup(['learningRate', 'steps'], [0.003, 0.01, 0.03, 0.03]), 'invalid setup.learningRate.steps[3]'],
    [setup(['epochs', 'steps'], [20, 50, 50]), 'invalid setup.epochs.steps[2]'],
    [setup(['classes', 1, 'creature'], 'moth'), 'invalid setup.classes[1].creature'],
    [setup(['classes', 1, 'name', 'zh-Hans'], '飞蛾'), 'invalid setup.classes[1].name.zh-Hans'],
    [
      own([
        [0.5, 0, 0],
        [0.5, 1, 0],
        [0.2, 0, 0],
        [0.3, 0, 0],
      ]),
      'invalid setup.data.train',
    ],
    [
      own([
        [0.5, 0, 0],
        [0.5, 1, 1],
        [0.2, 0, 0],
        [0, 1, 1],
      ]),
      'invalid setup.data.test[3]',
    ],
    [
      own([
        [0.5, 0, 0],
        [0.5, 1, 1],
        [0.2, 0, 0],
        [0.3, 0, 0],
      ]),
      undefined,
    ],
  ] as const)('%j is %s', (change, expected) => {
    if (expected === undefined) expect(wrong('3-5', change)).toEqual([])
    else expect(wrong('3-5', change)).toContain(expected)
  })
})

describe('a program', () => {
  test.each([
    ['1-5', [setup(['toolbox'], [])], 'too-short setup.toolbox'],
    ['1-5', [setup(['toolbox'], ['repeat', 'until-lantern'])], 'invalid setup.toolbox'],
    ['1-5', [setup(['toolbox'], ['forward', 'turn', 'forward'])], 'invalid setup.toolbox[2]'],
    ['1-5', [setup(['toolbox'], ['forward', 'if-sure'])], 'invalid setup.toolbox[1]'],
    ['1-5', [setup(['toolbox'], undefined)], 'invalid setup.toolbox'],
    ['1-5', [setup(['languages'], ['python', 'python'])], 'invalid setup.languages[1]'],
    ['1-5', [setup(['languages'], ['python'])], 'invalid setup.toolbox'],
    ['1-5', [setup(['tensorflow'], true)], 'invalid setup.tensorflow'],
    ['1-5', [setup(['tensorflow'], false)], undefined],
    ['6-1', [setup(['tensorflow'], true)], 'invalid setup.tensorflow'],
    ['3-6', [setup(['tensorflow'], true)], undefined],
    ['3-6', [setup(['tensorflow'], true), setup(['languages'], ['python'])], 'invalid setup.tensorflow'],
    [
      '6-1',
      [setup(['languages'], ['blocks', 'python']), setup(['toolbox'], ['forward'])],
      'invalid setup.languages[0]',
    ],
    ['6-1', [goal(2, { metric: 'test.passed', atLeast: 999 })], 'impossible-goal goals[2].when.atLeast'],
    ['6-1', [goal(2, { metric: 'test.passed', atLeast: 9 })], 'impossible-goal goals[2].when.atLeast'],
    ['5-6', [goal(2, { metric: 'test.passed', atLeast: 36 })], undefined],
    ['5-6', [goal(2, { metric: 'test.passed', atLeast: 37 })], 'impossible-goal goals[2].when.atLeast'],
    ['5-6', [goal(2, { metric: 'test.effort', atMost: 1 })], 'unmeasured goals[2].when.metric'],
    ['3-6', [goal(2, { metric: 'test.accuracy.en', atLeast: 0.5 })], 'unmeasured goals[2].when.metric'],
    ['6-1', [goal(2, { metric: 'validation.passed', atLeast: 3 })], 'impossible-goal goals[2].when.atLeast'],
    ['6-1', [goal(0, { metric: 'test.passed', atLeast: 0 })], 'empty-goal goals[0].when.atLeast'],
    ['6-1', [goal(2, { metric: 'test.effort', atMost: 0 })], 'impossible-goal goals[2].when.atMost'],
    [
      '6-1',
      [
        goal(2, {
          all: [{ metric: 'test.passed', atLeast: 8 }, { not: { metric: 'test.passed', atLeast: 7 } }],
        }),
      ],
      'at-odds goals[2].when',
    ],
    [
      '6-1',
      [
        goal(0, {
          any: [{ metric: 'test.passed', atLeast: 6 }, { not: { metric: 'test.passed', atLeast: 6 } }],
        }),
      ],
      'empty-goal goals[0].when',
    ],
    ['6-1', [goal(2, { not: { metric: 'test.passed', atLeast: 8 } })], 'at-odds goals[2].when'],
    ['6-1', [[['budget', 'lines'], 0] as Change], 'impossible-budget budget.lines'],
  ] as const)('of %s with %j is %s', (number, changes, expected) => {
    if (expected === undefined) expect(wrong(number, ...changes)).toEqual([])
    else expect(wrong(number, ...changes)).toContain(expected)
  })
})

describe('animals', () => {
  test.each([
    [setup(['cards', 0, 'has'], 'feathers feathers'), 'invalid setup.cards[0].has'],
    [setup(['cards', 0, 'class'], 'constructor'), 'invalid setup.cards[0].class'],
    [[['budget', 'examples'], 0] as Change, 'impossible-budget budget.examples'],
  ] as const)('%j is %s', (change, expected) => {
    expect(wrong('1-3', change)).toContain(expected)
  })
})

describe('texts', () => {
  const unseen = [
    '\u0000',
    '\ud800',
    '\u200b\u200d',
    ' \u00a0\u3000',
    '\u2800',
    '\u3164',
    '\u0301',
    '\ufe0f',
    '\u{e0041}',
    '\ufeff\u2060',
  ]
  test.each(unseen)('a title of %j, which cannot be seen, is refused where it stands', (title) => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
      expect(wrong('6-1', [['title', lang], title])).toEqual([
        expect.stringMatching(`^(invalid|too-short) title.${lang}$`),
      ])
    expect(wrong('6-1', [['hints', 1, 'en'], title])[0]).toMatch(/hints\[1\]\.en$/)
    expect(wrong('6-1', [['credits'], [title]])[0]).toMatch(/credits\[0\]$/)
  })

  test.each(['a\u0000b', 'a\u001bb', 'a\u202eb', 'a\u2066b', 'a\ud800b', 'a\udc00', 'a\u0085b', 'a\uffffb'])(
    '%j does something else than being read, and is refused',
    (title) => {
      expect(wrong('6-1', [['title', 'en'], title])).toEqual(['invalid title.en'])
      expect(wrong('6-1', [['setup', 'starter', 'python'], `# ${title}`])).toEqual([
        'invalid setup.starter.python',
      ])
    },
  )

  test.each(['?', '5', '👩‍🏫', 'é', 'e\u0301', '❤️', 'لعبة', '\u{20000}', 'a\nb', '1-2'])(
    '%j is a title',
    (title) => {
      expect(wrong('6-1', [['title', 'en'], title])).toEqual([])
    },
  )

  test.each(['../x', 'x/../../y', 'X', '-x', 'x', 'a b', 'a\n', '', '.', 'x'.repeat(62), '\u0000x', 'x%2e'])(
    '%j is no id',
    (id) => {
      expect(wrong('6-1', [['id'], id])[0]).toMatch(/ id$/)
    },
  )
})

describe('numbers', () => {
  test.each([
    [['seed'], -1],
    [['seed'], 1.5],
    [['seed'], 2 ** 32],
    [['minutes'], 0],
    [['minutes'], -20],
    [['minutes'], 1e9],
    [['budget', 'lines'], -1],
    [['budget', 'lines'], 1e10],
    [['budget', 'lines'], 2.5],
    [['goals', 0, 'when', 'atLeast'], 6.5],
    [['goals', 0, 'when', 'atLeast'], -1],
    [['setup', 'hidden'], 1e9],
    [['setup', 'hidden'], 0],
    [['setup', 'hidden'], 2.5],
  ] as const)('%j may not be %d', (path, value) => {
    expect(wrong('6-1', [path, value]).join()).toContain(path.filter((key) => typeof key === 'string').at(-1))
  })
})

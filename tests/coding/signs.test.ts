/** Signs that programs are not written with: whichever it is and wherever it stands, it is named. */
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchLateMistakes } from '../../src/coding/mistakes/late.ts'
import { codeOf, isOfNames, oddSign } from '../../src/coding/mistakes/signs.ts'
import { languages, type ProgramLanguage, type ProgramStop } from '../../src/engine/index.ts'
import { explain } from '../../src/puzzles/code/explain.ts'
import { runProgram } from '../../src/sandbox/node.ts'
import { prepare } from '../../src/sandbox/prepare.ts'

beforeAll(fetchLateMistakes)

const limits = { steps: 1000, together: 2000, fuel: 3_000_000, depth: 50, output: 500, calls: 5 }

async function run(language: ProgramLanguage, source: string) {
  const cases = [{ input: {}, seed: 1, trace: false }]
  const [one] = await runProgram({ language, source, world: 'plain', cases, limits })
  if (!one) throw new Error('no run')
  return one
}

async function explained(language: ProgramLanguage, source: string) {
  const { stop } = await run(language, source)
  if (!stop) throw new Error(`${source} ran to its end`)
  return explain(stop, language, source)
}

/** What reading a program stops at, without running it. */
async function unreadable(language: ProgramLanguage, source: string): Promise<ProgramStop | undefined> {
  const read = await prepare({ language, source, world: 'plain' })
  return read.ok ? undefined : read.stop
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))

/** Every kind of sign: the whole of the blocks in which pupils' keyboards, web pages and word processors find theirs. */
const signs = [
  ...range(0x00, 0x08),
  ...range(0x7f, 0xbf),
  '×',
  '÷',
  ...range(0x2000, 0x206f),
  ...range(0x2070, 0x209c),
  ...range(0x20a0, 0x20bf),
  ...range(0x2190, 0x21ff),
  ...range(0x2200, 0x22ff),
  ...range(0x2460, 0x2473),
  ...range(0x2500, 0x2510),
  ...range(0x2713, 0x2717),
  ...range(0x27e6, 0x27eb),
  ...range(0x2e3a, 0x2e3b),
  ...range(0x3000, 0x303f),
  ...range(0xfe30, 0xfe6b),
  ...range(0xff01, 0xff0f),
  ...range(0xff1a, 0xff20),
  ...range(0xff3b, 0xff40),
  ...range(0xff5b, 0xff65),
  ...range(0xffe0, 0xffee),
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '😀',
  '\u{e0041}',
].filter((sign) => oddSign(sign, 'python') && !isOfNames(sign) && !/\p{Cn}/u.test(sign))

/** A program with a sign in it, and the line on which it stands. */
const positions: readonly (readonly [string, (sign: string) => string, number])[] = [
  ['between two numbers', (sign) => `x = 1\ny = 5 ${sign} 3`, 2],
  ['right after a name', (sign) => `x = 1\nx${sign} = 2`, 2],
  ['before a name', (sign) => `x = 1\n${sign}x = 2`, 2],
  ['in brackets', (sign) => `x = [1,\n  2${sign}\n  3]`, 2],
  ['within a name', (sign) => `total = 1\nprint(to${sign}tal)`, 2],
  ['at the end', (sign) => `x = 1\nprint(x)${sign}`, 2],
  ['instead of a bracket', (sign) => `x = 1\nprint${sign}x)`, 2],
  ['after a text that holds it', (sign) => `x = "${sign}"\nx = x ${sign} x`, 2],
]

describe('a sign that programs are not written with', () => {
  for (const language of ['python', 'javascript'] as const)
    test.each(positions)(`is named %s in ${language}`, async (_where, program, line) => {
      for (const sign of signs.filter((one) => oddSign(one, language))) {
        const source =
          language === 'javascript' ? program(sign).replace(/^(x|total) =/, 'let $1 =') : program(sign)
        const stop = await unreadable(language, source)
        expect(stop, `${codeOf(sign)} can be read`).toBeDefined()
        if (!stop) continue
        const told = explain(stop, language, source)
        const kind = oddSign(sign, language)?.kind
        expect([codeOf(sign), told.id, told.line]).toEqual([codeOf(sign), `${kind}-sign`, line])
        for (const lang of languages)
          expect(told.means[lang]).toContain(kind === 'wide' ? sign : codeOf(sign))
      }
    })

  test.each([
    ['python', 'x = 5 – 3', '-'],
    ['python', 'x = 5 − 3', '-'],
    ['python', 'x = 5 — 3', '-'],
    ['python', 'x = 5 × 3', '*'],
    ['python', 'x = 6 ÷ 3', '/'],
    ['python', 'x = [1, 2…]', '...'],
    ['python', 'n = 7 ％ 2', '%'],
    ['python', '＃ note', '#'],
    ['python', 'if a ＆ 1:\n    pass', '&'],
    ['python', 'print(1)｜', '|'],
    ['python', 'n = １２', '12'],
    ['python', 'n = ٣٤', '34'],
    ['python', 'print(«hi»)', '"'],
    ['python', "print('hi’)", "'"],
    ['python', 'print("hi”)', '"'],
    ['javascript', 'print("hi”)', '"'],
    ['python', 'if 1 ≤ 2:\n    pass', '<='],
    ['python', 'if 1 ≠ 2:\n    pass', '!='],
    ['javascript', 'if (1 ≠ 2) print(1)', '!=='],
    ['python', 'if a ＝＝ 1:\n    pass', '=='],
    ['python', 'if a ！＝ 1:\n    pass', '!='],
    ['javascript', 'let i = 2\ni—', '-'],
    ['javascript', 'let n = １２', '12'],
    ['javascript', 'const f = x → x', '=>'],
    ['python', 'x = 3²', '** 2'],
    ['python', 'print(f"{1，2}")', ','],
    ['javascript', `print(\`$\{1，2}\`)`, ','],
    ['javascript', 'let ok = /，/\nprint(1，2)', ','],
    ['python', "x = “it's”", '"'],
    ['python', 'ｉｆ 1:\n    pass', 'if'],
    ['javascript', 'let total = 1\nprint(ｔotal)', 't'],
  ] as const)('%s %j: type %s instead', async (language, source, type) => {
    const { tries } = await explained(language, source)
    for (const lang of languages) expect(tries[lang]).toContain(type)
  })

  test.each([
    ['python', 'x = 1\nif x:\n\u00a0\u00a0\u00a0\u00a0print(x)', 3, 'no-break space'],
    ['python', 'way = 1\nprint(way\u200b)', 2, 'after “way”'],
    ['python', 'go = 1\nprint(go\u00ad)', 2, 'soft hyphen'],
    ['python', 'goal = 1\nprint(go\u00adal)', 2, 'inside “goal”'],
    ['javascript', 'let way = 1\nprint(way\u200b)', 2, 'zero-width space'],
    ['javascript', 'let goal = 1\nprint(go\u200dal)', 2, 'inside “goal”'],
    ['python', 'def f(a,\u00a0b):\n    return a', 1, 'before “b”'],
    ['python', 'x = 1\u2028print(x)', 1, 'line separator'],
    ['python', 'print(1)\u200f', 1, 'direction'],
    ['python', 'x\u3000= 1', 1, 'full-width space'],
  ] as const)('%s %j holds what cannot be seen', async (language, source, line, words) => {
    const told = await explained(language, source)
    expect(told).toMatchObject({ id: 'invisible-sign', line })
    expect(told.means.en).toContain(words)
  })

  test.each([
    ['python', 'count = 1\nprint(с + сount)', 2, 'с'],
    ['python', 'сount = 1\nprint(count)', 1, 'с'],
    ['javascript', 'let сount = 1\nprint(count)', 1, 'с'],
    ['python', 'way = []\nway.аppend(1)', 2, 'а'],
    ['javascript', 'let way = []\nway.рush(1)', 2, 'р'],
    ['python', 'іf 1:\n    pass', 1, 'і'],
    ['python', 'x = Τrue', 1, 'Τ'],
  ] as const)('%s %j has a letter that only looks right', async (language, source, line, letter) => {
    const told = await explained(language, source.replace('с + ', ''))
    expect(told).toMatchObject({ id: 'look-alike', line })
    expect(told.means.en).toContain(letter)
  })
})

describe('what only looks unusual', () => {
  test.each([
    ['python', 'ｘ = 1\nprint(x)', '1'],
    ['python', 'total = 0\nprint(ｔotal)', '0'],
    ['python', '\ufeffprint(1)', '1'],
    ['python', 'x = 1\rprint(x)\r', '1'],
    ['python', '鄰格 = [3]\nfor 格 in 鄰格: print(格)', '3'],
    ['python', 'größe, é, λ, счёт = 1, 2, 3, 4\nprint(größe + é + λ + счёт)', '10'],
    ['python', 'x = "，–\u00a0“”" # ，–“”\nprint(len(x))', '5'],
    ['python', 'x = f"{1}，{2:>3}"\nprint(len(x))', '5'],
    ['python', 'x = """\n，\n"""\nprint(len(x))', '3'],
    ['javascript', 'let x\u00a0= 1\nprint(x)', '1'],
    ['javascript', 'const 邻格 = "，" // ，\nprint(邻格.length)', '1'],
  ] as const)('%s %j runs', async (language, source, printed) => {
    const { stop, printed: said } = await run(language, source)
    expect(stop).toBeUndefined()
    expect(said.trim()).toBe(printed)
  })

  test.each([
    ['python', 'x = 1\nif x = 1:\n    y = "，"', 'assignment-in-condition'],
    ['python', 'счёт = 1\nprint(счет)', 'unknown-name'],
    ['python', '格 = 1\nprint(棋)', 'unknown-name'],
    ['javascript', 'let ok = /[，。]/\nlet x = 1\nlet x = 2', 'twice-declared'],
    ['javascript', `let s = \`，$\{1}，\`\nprint((1)`, 'unclosed-bracket'],
  ] as const)('%s %j is not blamed', async (language, source, id) => {
    expect((await explained(language, source)).id).toBe(id)
  })
})

describe('Tabs and spaces', () => {
  const flood = 'def search(start, goal):\n'
  test.each([
    ['looks level and is not', 'for n in [1]:\n    for m in [1]:\n        x = n\n\tprint(1)', 4],
    [
      'four spaces, then a Tab, as Word leaves them',
      `${flood}    way = [start]\n\twhile way[-1] != goal:\n\t\tway.append(1)\n    return way`,
      3,
    ],
    ['eight spaces, then a Tab', `${flood}        way = [start]\n\treturn way + [goal]`, 3],
    ['a Tab, then eight spaces', `${flood}\tway = [start]\n        return way`, 3],
    ['Windows line ends', `${flood}    way = 1\r\n\treturn way\r\n`, 3],
  ])('%s: the line is named, and the Tab', async (_what, source, line) => {
    const told = await explained('python', source)
    expect(told).toMatchObject({ id: 'tabs-and-spaces', line })
    for (const lang of languages) expect(told.means[lang]).toContain('Tab')
  })

  test.each([
    ['Tabs only', 'def f(a):\n\tif a:\n\t\treturn 1\n\treturn 2\nprint(f(1))'],
    ['spaces and a Tab within one indent', 'def f(a):\n    if a:\n    \tb = 1\n    return b\nprint(f(1))'],
    ['a Tab within a list over lines', 'def f(a):\n    b = [1,\n\t2]\n    return b[0]\nprint(f(1))'],
    ['a Tab within a text', 'def f(a):\n    b = """\n\tx"""\n    return 1\nprint(f(1))'],
    ['a Tab before a remark or nothing', 'def f(a):\n    b = 1\n\t# x\n\t\n    return b\nprint(f(1))'],
    ['blocks of their own', 'def f(a):\n\treturn a\nfor i in [1]:\n    print(f(i))'],
  ])('%s: it runs', async (_what, source) => {
    const { stop, printed } = await run('python', source)
    expect(stop).toBeUndefined()
    expect(printed.trim()).toBe('1')
  })
})

/** What people name instead of a level or a recipe, and files that go wrong later than reading: a sentence, never a stack. */

import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { checkFirstAttempt } from '../../src/cli/check.ts'
import { type Kind, loadKind } from '../../src/cli/kind.ts'
import { NotValid } from '../../src/cli/notValid.ts'
import { readText } from '../../src/cli/readText.ts'
import { refusal } from '../../src/cli/refusal.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'

/** The user with no rights, as most systems number it. */
const nobody = 65534
const root = fileURLToPath(new URL('../../', import.meta.url))
const id = '1-3-teach-dont-tell'
const file = join(root, `levels/1/${id}.json`)
const text = readFileSync(file, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'neon-harbour-'))
const at = (name: string) => join(folder, name)
function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}
const refused = (...args: string[]) =>
  answer(args).then(
    () => 'accepted',
    (error: unknown) => (error instanceof NotValid ? error.message : `broke: ${error}`),
  )

mkdirSync(at('folder'))
execFileSync('mkfifo', [at('pipe')])
symlinkSync(at('circle'), at('circle'))
symlinkSync(at('nowhere'), at('dangling'))
fileOf('huge.json', '')
truncateSync(at('huge.json'), 3e9)

describe('instead of a file', () => {
  test.each([
    [at('folder'), 'this is a folder'],
    ['src', 'this is a folder'],
    ['/dev/null', 'this is a device'],
    ['/dev/zero', 'this is a device'],
    [at('pipe'), 'this is a pipe'],
    [at('huge.json'), 'far larger'],
    [at('circle'), 'circle'],
    [at('dangling'), 'there is no such file'],
    [join(file, 'x'), 'there is no such file'],
    ['x'.repeat(5000), 'no'],
    ['a\u001b[31mb', 'there is no such file'],
  ])('%s, as a level and as a recipe', async (name, why) => {
    for (const args of [
      [name, '--check'],
      [name, at('recipe.json')],
      [id, name],
    ]) {
      const said = await refused(...args)
      expect(said).toMatch(/^[^\n]+$/)
      expect(said).not.toMatch(/^broke|accepted/)
      if (args[0] === id) expect(said).toContain(why)
      expect(said.length).toBeLessThan(600)
      expect(said).not.toContain('\u001b')
    }
  })

  test('an id that leads out of the levels is none', async () => {
    for (const name of ['../../tests/solutions/1-3-teach-dont-tell', 'constructor', '..', '%00'])
      expect(await refused(name, '--check')).toMatch(/no such file, and no level|this is a folder/)
  })

  test('a file that may not be read', () => {
    chmodSync(fileOf('secret.json', text), 0)
    // Root may read everything: for this long it is somebody else.
    const root = process.getuid?.() === 0
    if (root) process.seteuid?.(nobody)
    try {
      expect(() => readText(at('secret.json'))).toThrow(/may not be read/)
    } finally {
      if (root) process.seteuid?.(0)
    }
  })
})

test('a file in another encoding is told to be saved as UTF-8, one with a byte order mark is read', async () => {
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect(await refused(fileOf('utf16.json', utf16), '--check')).toMatch(/UTF-16.*UTF-8/)
  expect(await refused(fileOf('big.json', utf16.swap16()), '--check')).toMatch(/UTF-16.*UTF-8/)
  expect(
    await refused(fileOf('latin.json', Buffer.from('{"title": "caf\xe9"}', 'latin1')), '--check'),
  ).toContain('UTF-8')
  expect(
    await refused(fileOf('bare16.json', Buffer.from(text.slice(0, 20_000), 'utf16le')), '--check'),
  ).toContain('UTF-8')
  expect(await refused(fileOf('bom.json', `\ufeff${text}`), '--check')).toBe('accepted')
})

describe('--check makes the first attempt', () => {
  const parsed = parseLevel(text, { file, kinds: allKinds })
  if (!parsed.ok) throw new Error('the level is broken')
  const { level } = parsed
  const kindThat = async (start: () => unknown): Promise<Kind> => {
    const kind = await loadKind(level.kind)
    return { ...kind, rules: { ...kind.rules, start } }
  }

  test('and is silent when it ends well', async () => {
    expect(await checkFirstAttempt(level, await loadKind(level.kind), file)).toEqual({
      faults: [],
      notices: [],
    })
  })

  test('and says what broke it, with file, place and remedy', async () => {
    const kind = await kindThat(() => ({ shown: ['unicorn'] }))
    const broken = await checkFirstAttempt(level, kind, file)
    expect(broken.faults).toMatchObject([{ code: 'first-attempt', file, path: 'setup' }])
    const thrown = await checkFirstAttempt(level, await kindThat(() => null), file)
    expect(thrown.faults).toMatchObject([
      { code: 'first-attempt', path: 'setup', found: expect.stringMatching(/null/) },
    ])
  })

  test('and says when a star asks for what was not measured', async () => {
    const odd = {
      ...level,
      goals: level.goals.map((goal) => ({ ...goal, when: { all: [{ metric: 'luck', atLeast: 1 }] } })),
    }
    const kind = await kindThat(() => ({ shown: [(level.setup as { pool: string[] }).pool[0]] }))
    const { faults } = await checkFirstAttempt(odd, kind, file)
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toContain(
      'unmeasured goals[0].when.all[0].metric',
    )
  })

  test('and notes a star that nobody has to win', async () => {
    const easy = JSON.parse(readFileSync(join(root, 'levels/6/6-1-flood-search.json'), 'utf8'))
    easy.goals[0].when = { metric: 'test.effort', atMost: 90 }
    const { line, notices } = await answer([fileOf('easy.json', JSON.stringify(easy)), '--check'])
    expect(JSON.parse(line)).toMatchObject({ valid: true })
    expect(notices).toEqual([expect.stringMatching(/goals\[0\].*Whoever touches nothing wins/)])
  })
})

describe('a budget', () => {
  const shared = (
    number: string,
    change: (level: {
      budget: Record<string, number>
      goals: { within?: unknown }[]
      setup: { rungs?: unknown }
    }) => void,
  ) => {
    const level = JSON.parse(readFileSync(join(root, number), 'utf8'))
    for (const goal of level.goals) delete goal.within
    // What *Show me* plays has a budget to keep too (tests/levels/tries.test.ts).
    delete level.predict.tries
    change(level)
    return fileOf('budget.json', JSON.stringify(level))
  }
  test.each([
    ['levels/3/3-5-bend-the-border.json', 'neurons', 0, 'accepted'],
    ['levels/3/3-5-bend-the-border.json', 'layers', 0, 'accepted'],
    ['levels/3/3-5-bend-the-border.json', 'epochs', 10, 'budget.epochs'],
    ['levels/3/3-5-bend-the-border.json', 'weights', 1, 'budget.weights'],
    ['levels/4/4-2-post-office.json', 'weights', 300, 'budget.weights'],
    ['levels/5/5-6-write-the-mood-meter.json', 'lines', 2, 'budget.lines'],
    ['levels/1/1-5-lantern-robot.json', 'blocks', 1, 'accepted'],
  ])('in %s of %s %d: %s', async (level, name, limit, expected) => {
    const said = await refused(
      shared(level, ({ budget, setup }) => {
        budget[name] = limit
        // Whoever puts lines in order has written none yet.
        delete setup.rungs
      }),
      '--check',
    )
    expect(said).toContain(expected)
  })
})

describe('what nobody expected', () => {
  const error = new TypeError(`value.toFixed is not a function\n${'x'.repeat(3e6)}`)
  test('is one sentence, and where it came from only with --debug', () => {
    expect(refusal(error, [])).toMatch(
      /^The game could not do this \(TypeError: value\.toFixed[^\n]*--debug[^\n]*$/,
    )
    expect(refusal(error, []).length).toBeLessThan(500)
    expect(refusal(error, ['--debug'])).toContain('\n')
    expect(refusal(undefined, ['--debug'])).toMatch(/^[^\n]+$/)
  })

  test('a recipe of any size is refused in few words', async () => {
    const many = {
      shown: Array.from({ length: 4000 }, (_, i) => i),
      ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, 1])),
    }
    for (const recipe of [many, { shown: ['x'.repeat(90_000)] }, { ['k'.repeat(90_000)]: 1 }]) {
      const said = await refused(id, fileOf('odd.json', JSON.stringify(recipe)))
      expect(said).not.toMatch(/^broke|accepted/)
      expect(said.length).toBeLessThan(12_000)
      for (const line of said.split('\n')) expect(line.length).toBeLessThan(1500)
    }
  })
})

test('the command exits 2 with one sentence for a folder', { timeout: 60_000 }, () => {
  const play = spawnSync(
    execPath,
    [join(root, 'node_modules/vite-node/dist/cli.mjs'), 'src/cli/play.ts', '--', folder, file],
    { cwd: root, encoding: 'utf8' },
  )
  expect(play).toMatchObject({ status: 2, stdout: '' })
  expect(play.stderr).toMatch(/^[^\n]+this is a folder[^\n]+\n$/)
})

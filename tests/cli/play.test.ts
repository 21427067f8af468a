import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { NotValid } from '../../src/cli/notValid.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const id = '1-3-teach-dont-tell'
const level = join(root, `levels/1/${id}.json`)
const solutions = JSON.parse(readFileSync(join(root, `tests/solutions/${id}.json`), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'neon-harbour-'))

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const expert = fileOf(
  'expert.json',
  solutions.recipes.find((r: { name: string }) => r.name === 'expert').recipe,
)
const ask = async (...args: string[]) => JSON.parse((await answer(args)).line)
const refusal = (...args: string[]) =>
  answer(args).then(
    () => 'accepted',
    (error: unknown) => (error instanceof NotValid ? error.message : `broke: ${error}`),
  )

describe('playing a recipe', () => {
  test('answers with stars, figures, costs and a reason in words for every star', async () => {
    const played = await ask(level, expert)
    expect(Object.keys(played)).toEqual(expect.arrayContaining(['level', 'stars', 'metrics', 'cost', 'why']))
    expect(played).toMatchObject({ level: id, stars: 3 })
    expect(played.events).toBeUndefined()
    expect(played.why).toHaveLength(3)
    expect(played.why[0]).toEqual({
      stars: 1,
      won: true,
      say: expect.stringMatching(/^\d+\.\d% .* \(goal: \d+%\)/),
    })
  })

  test('by the level’s id, untouched, says why no star was won', async () => {
    const played = await ask(id, '--untouched')
    expect(played.stars).toBe(0)
    expect(played.why[0].won).toBe(false)
  })

  test('in Chinese when asked', async () => {
    const played = await ask(id, expert, '--lang', 'zh-Hant')
    expect(played.why[0].say).toMatch(/目標 \d+%/)
  })

  test('with --events adds what the contest would show, told in words', async () => {
    const { events } = await ask(id, expert, '--events')
    expect(events.length).toBeGreaterThan(3)
    for (const event of events)
      expect(event).toMatchObject({ type: expect.any(String), say: expect.stringMatching(/\w/) })
  })
})

describe('a level alone', () => {
  test('--check says it is valid', async () => {
    expect(await ask(level, '--check')).toEqual({ level: id, format: 3, kind: 'label', valid: true })
  })

  test('--survey says what share of random recipes wins how many stars', async () => {
    const { tries, share, best } = await ask('--survey', id, '--tries', '6')
    expect(tries).toBe(6)
    expect(share[0] + share[1] + share[2] + share[3]).toBeCloseTo(1)
    expect(await ask(id, fileOf('best.json', best.recipe))).toMatchObject({
      stars: best.stars,
      metrics: best.metrics,
    })
  })

  test('a survey draws the same recipes every time', async () => {
    expect(await ask('--survey', id, '--tries', '3')).toEqual(await ask('--survey', id, '--tries', '3'))
  })

  test('a stranger’s level may lack a language, and is played with a notice', async () => {
    const shared = JSON.parse(readFileSync(level, 'utf8'))
    delete shared.title['zh-Hans']
    const { line, notices } = await answer([fileOf('shared.json', shared), '--check'])
    expect(JSON.parse(line)).toMatchObject({ valid: true })
    expect(notices).toEqual([expect.stringContaining('title.zh-Hans')])
  })
})

describe('what is refused', () => {
  test('a mistyped level, with place and remedy', async () => {
    const broken = readFileSync(level, 'utf8').replace('"test.accuracy"', '"test.acuracy"')
    expect(await refusal(fileOf('broken.json', broken), '--check')).toMatch(
      /broken\.json: goals\[0\]\.when\.metric: found "test\.acuracy", expected "test\.accuracy"/,
    )
  })

  test('a budget that no recipe fits, or that the opening recipe already breaks', async () => {
    const shared = JSON.parse(readFileSync(join(root, 'levels/4/4-2-post-office.json'), 'utf8'))
    shared.budget.weights = 1
    for (const goal of shared.goals) delete goal.within
    expect(await refusal(fileOf('tight.json', shared), '--check')).toMatch(/budget/)
  })

  test('a recipe that is no JSON, not of this kind, or unfit for this level', async () => {
    expect(await refusal(id, fileOf('half.json', '{"shown": ['))).toMatch(/half\.json: line 1, column \d+/)
    expect(await refusal(id, fileOf('other.json', { layers: [4] }))).toMatch(
      /other\.json: found "layers"|shown: found nothing/,
    )
    expect(await refusal(id, fileOf('unfit.json', { shown: ['unicorn'] }))).toMatch(
      /unfit\.json: Only the animals/,
    )
  })

  test('a file that is not there, a wrong option, a wrong count, and nothing at all', async () => {
    expect(await refusal('nowhere.json', expert)).toBe(
      'nowhere.json: there is no such file, and no level of that id',
    )
    expect(await refusal(id, 'nowhere.json')).toBe('nowhere.json: there is no such file')
    expect(await refusal(id, '--fast')).toContain('--fast')
    expect(await refusal('--survey', id, '--tries', 'many')).toContain('--tries many')
    expect(await refusal(id, expert, '--lang', 'fr')).toContain('--lang fr')
    expect(await refusal()).toContain('npm run --silent play')
    expect(await refusal(id)).toContain('npm run --silent play')
  })
})

test('the command prints one line on stdout and exits 0, or its reason on stderr and exits 2', {
  timeout: 60_000,
}, () => {
  const play = (...args: string[]) =>
    spawnSync(
      execPath,
      [join(root, 'node_modules/vite-node/dist/cli.mjs'), 'src/cli/play.ts', '--', ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
  const good = play(id, expert)
  expect(good.status, good.stderr).toBe(0)
  expect(good.stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(good.stdout)).toMatchObject({ stars: 3 })
  expect(good.stderr).toBe('')
  const bad = play('nowhere.json', '--check')
  expect(bad).toMatchObject({ status: 2, stdout: '' })
  expect(bad.stderr).toContain('nowhere.json')
})

/** `npm run new`, tried in a copy of the repository: what it writes is played, typed and tested there. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make } from '../../src/build/new.mjs'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { root } from '../levels/files.ts'

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-'))
  for (const part of ['src', 'levels', 'tests', 'assets', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}, 600_000)
afterAll(() => rmSync(copy, { recursive: true }))

/** A command of the copy: its status, and all that it said. */
function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...variables }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env })
  return { status, said: stdout + stderr }
}
const bin = (name: string) => join('node_modules', name)

describe('a new kind', () => {
  const id = '8-6-fog-horns'

  it('can be played', () => {
    const made = run(['src/build/new.mjs', 'kind', 'fog-horns', id])
    expect(made).toMatchObject({ status: 0, said: expect.stringContaining(`levels/8/${id}.json`) })
    expect(made.said).toContain('tests/puzzles/fog-horns/hands.ts')
    const checked = run([bin('vite-node/dist/cli.mjs'), 'src/cli/play.ts', '--', id, '--check'])
    expect(checked).toMatchObject({ status: 0, said: expect.stringContaining('"valid":true') })
  })

  it('passes its own tests, wins what its recipes say, and keeps imports, roles, words and titles', () => {
    const { said } = run(
      [
        ...[bin('vitest/vitest.mjs'), 'run', 'tests/puzzles/fog-horns', 'tests/levels/world8.test.ts'],
        ...['tests/architecture.test.ts', 'tests/i18n/texts.test.ts', 'tests/levels/campaign.test.ts'],
        ...['tests/levels/solutions.test.ts', 'tests/puzzles/styles.test.ts', '--reporter=verbose'],
        // What stands at the top of the repository was not copied, and other levels are proven elsewhere.
        ...['-t', `^(?!.*(top of the repository|levels/8/(?!${id})))`],
      ],
      { RECORD: 'fingerprints', NO_COLOR: '1' },
    )
    expect(said).not.toContain('FAIL')
    expect(said).toMatch(/Tests.* passed/)
    for (const name of [
      "'untouched' wins",
      "'average' wins",
      "'expert' wins [ 3 ]",
      'fog-horns/rules.test.ts',
    ])
      expect(said).toContain(name)
    // A whole runner starts in there: how long that takes says nothing but how busy the machine is.
  }, 600_000)

  it('is not written over one that is there', () => {
    const { status, said } = run(['src/build/new.mjs', 'kind', 'label', '8-5-another'])
    expect([status, said]).toEqual([1, expect.stringContaining('is there already')])
    expect(existsSync(join(copy, 'levels/8/8-5-another.json'))).toBe(false)
  })
})

describe('a new level', () => {
  it('is a copy of the level before it under its own name, with its recipes', () => {
    const made = new Map(make(root, ['level', '3-6-another']).files)
    const parsed = parseLevel(made.get('levels/3/3-6-another.json') ?? '', { file: 'made', kinds: allKinds })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    expect(parsed.level).toMatchObject({
      id: '3-6-another',
      kind: 'boundary',
      title: { en: 'Write the learner' },
    })
    expect(made.get('tests/solutions/3-6-another.json')).toContain('"level": "3-6-another"')
  })

  it('is a copy of the level that is named', () => {
    const made = new Map(make(root, ['level', '4-1-another', '1-3-teach-dont-tell']).files)
    expect(made.get('levels/4/4-1-another.json')).toContain('"kind": "label"')
  })

  it('comes with what is to be done next: its outcomes and how hard it is are written down once', () => {
    const { next } = make(root, ['level', '3-6-another'])
    expect(next.join('\n')).toContain('RECORD=fingerprints npx vitest run tests/levels/world3.test.ts')
    expect(next.join('\n')).toContain('RECORD=survey npx vitest run tests/levels/survey.test.ts')
  })
})

it.each([
  [[], 'Say what is new'],
  [['kind'], 'Say what is new'],
  [['planet', 'mars'], 'Say what is new'],
  [['kind', 'Fog-Horns'], 'A kind is named like'],
  [['kind', '../fog'], 'A kind is named like'],
  [['level', '9-9-nowhere'], 'A level is called after its place'],
  [['level', '2-4/../../x'], 'A level is called after its place'],
  [['level', '2-4-two-islands', 'nothing'], 'There is no level "nothing"'],
  [['place', 'nothing/pier'], 'The kind "nothing" has one place only'],
  [['place', 'label'], 'A place is named like'],
])('whoever writes %j is told what to write', (words, told) => {
  expect(() => make(root, words)).toThrow(told)
})

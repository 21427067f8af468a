import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  bringPassport,
  button,
  contest,
  downloadPassport,
  levels,
  open,
  passportWith,
  solution,
} from './player.ts'

interface Played {
  readonly stars: number
  readonly fingerprint: string
}

/** Attempts a recipe on the command line, in Node. */
function playWithoutScreen(id: string, recipe: unknown): Played {
  const file = join(mkdtempSync(join(tmpdir(), 'recipe-')), 'recipe.json')
  writeFileSync(file, JSON.stringify(recipe))
  return JSON.parse(execFileSync('npm', ['run', '--silent', 'play', '--', id, file], { encoding: 'utf8' }))
}

/** Three trained by hand, and two programs, one in each language. */
const played = [
  ...levels.map((id) => [id, 'expert'] as const),
  ['6-1-flood-search', 'expert'],
  ['3-6-write-the-learner', 'expert-javascript'],
] as const

for (const [id, name] of played) {
  test(`${id}: the browser's outcome is Node's, to the last bit`, async ({ page }) => {
    const { recipe } = solution(id, name)
    await open(page, '#/settings')
    await bringPassport(page, passportWith({ [id]: recipe }))
    await open(page, `#/level/${id}`)
    expect(await contest(page)).toBe(3)
    await button(page, 'Settings').click()
    const { progress } = await downloadPassport(page)
    const there = playWithoutScreen(id, recipe)
    expect(there.stars).toBe(3)
    expect(progress.levels[id]?.best?.fingerprint).toBe(there.fingerprint)
  })
}

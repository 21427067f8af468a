/** Whoever plays with keys alone can enter what the recorded recipes say, in every kind of puzzle, and wins what they win. */
import { readFileSync } from 'node:fs'
import { levelFiles } from '../levels/files.ts'
import { handed, handsOf } from './hands.ts'
import { downloadPassport, hasTurn, open, openLab, runByKeyboard, solution } from './player.ts'
import { expect, test } from './test.ts'

interface Level {
  readonly id: string
  readonly kind: string
  readonly setup: { readonly languages?: readonly string[] }
}

/** Where another recipe shows more of the controls, or the same in half of the presses. */
const named: Readonly<Record<string, string>> = { doodles: 'average', rules: 'average' }
/** Blocks have a keyboard of their own (code.e2e.ts): of programs, one that is text. */
const typed = ({ kind, setup }: Level) => kind !== 'code' || setup.languages?.[0] === 'python'

const levels = levelFiles().map((file) => JSON.parse(readFileSync(file, 'utf8')) as Level)
const kinds = [...new Set(levels.map(({ kind }) => kind))].sort()

test('every kind that has a level has hands', () => {
  expect(kinds.filter((kind) => !handed.includes(kind))).toEqual([])
})

/** Each kind's keys every three days; those of a kind at work on: `npm run e2e -- hands -g KIND` with `TURNS=all`. */
for (const [i, kind] of handed.entries()) {
  if (!hasTurn(i)) continue
  const level = levels.filter(typed).findLast((one) => one.kind === kind)
  if (!level) continue
  const { name, recipe, stars } = solution(level.id, named[kind] ?? 'expert')
  test(`${kind}: the recipe "${name}" of ${level.id} is entered by keys alone, and wins`, async ({
    page,
  }) => {
    await openLab(page, level.id)
    const enter = await handsOf(kind)
    await enter(page, recipe, level.setup)
    expect(stars).toContain(await runByKeyboard(page))
    await open(page, '#/settings')
    const { progress } = await downloadPassport(page)
    const kept = progress.levels[level.id]?.best?.recipe
    // A program's recipe also keeps what stands in its other languages, as the level wrote it.
    if (kind === 'code') expect(kept).toMatchObject(programOf(recipe as Program))
    else expect(kept).toEqual(recipe)
  })
}

type Program = Readonly<Record<'python' | 'javascript', string>> & {
  readonly language: 'python' | 'javascript'
}
const programOf = ({ language, ...texts }: Program) => ({ language, [language]: texts[language].trimEnd() })

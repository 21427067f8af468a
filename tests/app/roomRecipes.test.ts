/** What a team of the race may hand in as text, with the levels as they are. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnyRules } from '../../src/app/app.ts'
import { recipeIn } from '../../src/app/room/recipes.ts'
import { loadKind } from '../../src/cli/kind.ts'
import { engineVersion, type Level } from '../../src/engine/index.ts'
import { packRecipe } from '../../src/levels/handOn.ts'
import { loadLevel } from '../../src/levels/load.ts'
import { packWorks } from '../../src/levels/works.ts'

interface Opened {
  readonly level: Level
  readonly rules: AnyRules
  readonly start: unknown
  readonly recipe: unknown
}

async function opened(id: string): Promise<Opened> {
  const parsed = await loadLevel(id)
  if (!parsed?.ok) throw new Error(`${id} cannot be read`)
  const { rules } = await loadKind(parsed.level.kind)
  const file = JSON.parse(readFileSync(`tests/solutions/${id}.json`, 'utf8')) as {
    readonly recipes: readonly { readonly name: string; readonly recipe?: unknown }[]
  }
  const recipe = file.recipes.find(({ name }) => name === 'expert')?.recipe
  return { level: parsed.level, rules, start: rules.start(parsed.level.setup), recipe }
}

describe('a code read for a race', () => {
  let border: Opened
  let post: Opened
  beforeAll(async () => {
    border = await opened('3-5-bend-the-border')
    post = await opened('4-2-post-office')
  })

  const read = (text: string) => {
    const found = recipeIn(text, border.level, border.rules)
    return found.ok ? found : { ...found, why: 'code' in found.why ? found.why.code : found.why.en }
  }
  const handed = ({ level, start, recipe }: Opened) => packRecipe(level, start, recipe)

  test('is taken as a pupil hands it on, as a link or alone', () => {
    const code = handed(border)
    const taken = { ok: true, recipe: border.recipe }
    expect(read(code)).toEqual(taken)
    expect(read(` https://harbour.example/#/recipe/${code}\n`)).toEqual(taken)
  })

  test('of another level is refused by that level’s name', () => {
    const found = read(`https://harbour.example/#/recipe/${handed(post)}`)
    expect(found).toMatchObject({
      ok: false,
      why: 'This holds 4-2, and the race is 3-5 Bend the border.',
    })
  })

  test('of another version of the level is refused as that', () => {
    const { level, start, recipe } = border
    const code = packRecipe({ ...level, seed: level.seed + 1 }, start, recipe)
    expect(read(code)).toMatchObject({ ok: false, why: expect.stringContaining('another version of 3-5') })
  })

  test('with a part missing is refused as damaged, not as something else', () => {
    const code = handed(border)
    const damaged = { ok: false, why: expect.stringContaining('missing or changed') }
    expect(read(`https://harbour.example/#/recipe/${code.slice(0, -6)}`)).toMatchObject(damaged)
    const works = packWorks([{ id: border.level.id, stars: 3, recipe: border.recipe }]).codes[0] ?? ''
    expect(read(works.slice(0, -6))).toMatchObject(damaged)
  })

  test('of a newer game is refused as that', () => {
    const code = Buffer.from([2, 53, ...new Uint8Array(20)]).toString('base64url')
    expect(read(`#/recipe/${code}`)).toMatchObject({ ok: false, why: expect.stringContaining('newer') })
  })

  test('says which engine made it where that is another one', () => {
    const work = { id: border.level.id, stars: 3, recipe: border.recipe } as const
    const codeBy = (engine: number) => packWorks([{ ...work, engine }]).codes[0] ?? ''
    expect(read(codeBy(engineVersion))).toEqual({ ok: true, recipe: border.recipe })
    expect(read(codeBy(engineVersion + 1))).toEqual({
      ok: true,
      recipe: border.recipe,
      engine: engineVersion + 1,
    })
  })
})

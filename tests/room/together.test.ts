/** Lanes train at once, in one thread: what each comes to must not depend on who trains beside it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attemptHeadless } from '../../src/cli/headless.ts'
import { fingerprint, type Level } from '../../src/engine/index.ts'
import { tf } from '../../src/learn/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { solutions } from '../e2e/player.ts'
import { levelFiles, root } from '../levels/files.ts'

function levelOf(id: string): Level {
  const file = levelFiles().find((one) => one.includes(id))
  if (!file) throw new Error(`There is no level ${id}`)
  const parsed = parseLevel(readFileSync(`${root}/${file}`, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(file)
  return parsed.level
}

test.each(['1-4', '2-1', '2-3', '2-6', '3-5', '4-2'])(
  'recipes of %s, trained at once, come out to the last bit as alone, and leave no tensor',
  async (number) => {
    const level = levelOf(`${number}-`)
    const recipes = solutions(level.id)
      .flatMap(({ recipe }) => (recipe === undefined ? [] : [recipe]))
      .slice(0, 3)
    const marks = async (all: Promise<Awaited<ReturnType<typeof attemptHeadless>>>[]) =>
      (await Promise.all(all)).map((one) => (one.ok ? fingerprint(one.outcome) : one.why.code))
    const alone: string[] = []
    for (const recipe of recipes) alone.push(...(await marks([attemptHeadless(level, recipe)])))
    const before = tf.memory().numTensors
    expect(await marks(recipes.map((recipe) => attemptHeadless(level, recipe)))).toEqual(alone)
    expect(tf.memory().numTensors).toBe(before)
  },
)

/** The player's drawings of another level, by which a robot's sensor may be trained. */
import type { Text } from '../../engine/index.ts'
import { type Drawn, lineShape, mostDrawn, mostLines, pens } from '../kit/drawing.ts'
import { factsOf } from './facts.ts'
import type { Recipe, Setup } from './schema.ts'

/** The drawings in a recipe of the level that lends them, if it holds any of this world's signs. */
export function signsIn(setup: Setup, lent: unknown): Recipe['signs'] {
  if (!setup.signsFrom || typeof lent !== 'object' || lent === null || !('drawn' in lent)) return undefined
  const { drawn } = lent
  if (!Array.isArray(drawn) || !fits(setup, drawn)) return undefined
  return drawn.map(({ of, pen, lines }) => ({ of, pen, lines: [...lines] }))
}

/** Why such drawings cannot train this level's sensor, if so. */
export function misfitOf(setup: Setup, signs: unknown): Text | undefined {
  return Array.isArray(signs) && setup.signsFrom && fits(setup, signs) ? undefined : foreign
}

function fits({ world }: Setup, drawn: readonly unknown[]): drawn is Drawn[] {
  const { signs = [] } = factsOf(world)
  return drawn.length > 0 && drawn.length <= mostDrawn && drawn.every((one) => isDrawn(one, signs))
}

function isDrawn(one: unknown, signs: readonly string[]): one is Drawn {
  if (typeof one !== 'object' || one === null) return false
  const { of, pen, lines } = one as Partial<Drawn>
  return (
    signs.some((sign) => sign === of) &&
    pens.some((known) => known === pen) &&
    Array.isArray(lines) &&
    lines.length > 0 &&
    lines.length <= mostLines &&
    lines.every((line) => typeof line === 'string' && lineShape.test(line))
  )
}

const foreign = {
  en: 'These drawings do not fit the robot’s sensor.',
  'zh-Hant': '這些畫不適合訓練機械人認標誌。',
  'zh-Hans': '这些画不适合训练机器人认标志。',
} satisfies Text

/**
 * Nearly right programs, for the survey of a level. A random program is no player: it does nothing, and says only that
 * levels are not won by accident. A reference solution with a few slips in it, as a student's first draft has, says how
 * much of it must be right: a line forgotten, two lines the wrong way round, a number or a sign off.
 */

import { fields, type Piece } from '../../coding/blocks/piece.ts'
import type { Random } from '../../engine/index.ts'
import type { Recipe } from './schema.ts'

export function slip(recipe: Recipe, random: Random): Recipe {
  const { language, rung, orders, fills } = recipe
  if (language === 'blocks') return { ...recipe, blocks: slipInBlocks(recipe.blocks, random) }
  if (rung === 'order')
    return { ...recipe, orders: { ...orders, [language]: slipInOrder(orders?.[language] ?? [], random) } }
  if (rung === 'fill')
    return { ...recipe, fills: { ...fills, [language]: slipInGaps(fills?.[language] ?? [], random) } }
  return { ...recipe, [language]: slipInText(recipe[language], random) }
}

/** A line left out, or two the wrong way round. */
function slipInOrder(order: readonly number[], random: Random): number[] {
  if (order.length < 2) return []
  const at = random.below(order.length - 1)
  const fresh = [...order]
  if (random.next() < 0.5) fresh.splice(at, 1)
  else fresh.splice(at, 2, ...order.slice(at, at + 2).reverse())
  return fresh
}

/** A gap forgotten. */
function slipInGaps(fills: readonly string[], random: Random): string[] {
  if (fills.length === 0) return []
  const at = random.below(fills.length)
  return fills.map((fill, i) => (i === at ? '' : fill))
}

const indent = (line: string) => line.length - line.trimStart().length

/** What is easily written for the other. */
const mixedUp = [
  ['<', '>'],
  ['+', '-'],
  ['==', '!='],
  ['left', 'right'],
  ['0', '1'],
] as const

function slipInText(source: string, random: Random): string {
  const lines = source.split('\n')
  const told = lines.flatMap((line, i) => (/\w/.test(line) ? [i] : []))
  const pairs = told.filter(
    (i) => /\w/.test(lines[i + 1] ?? '') && indent(lines[i] ?? '') === indent(lines[i + 1] ?? ''),
  )
  // Either may have been meant.
  const written = mixedUp
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .filter(([one]) => source.includes(one))
  if (told.length === 0 || written.length === 0) return source
  const slips: (() => void)[] = [
    () => {
      lines.splice(random.pick(told), 1)
    },
    () =>
      change(/\d+(\.\d+)?/, (number) =>
        String(Number(number) === 0 ? 1 : Number(number) * random.pick([0.1, 0.5, 2, 10])),
      ),
    () => {
      const [one, other] = random.pick(written)
      change(one, () => other)
    },
  ]
  if (pairs.length > 0)
    slips.push(() => {
      const i = random.pick(pairs)
      ;[lines[i], lines[i + 1]] = [lines[i + 1] ?? '', lines[i] ?? '']
    })
  random.pick(slips)()
  return lines.join('\n')

  /** In one of the lines that have it; none, and nothing changes. */
  function change(what: RegExp | string, to: (found: string) => string) {
    const has = (line: string) => (typeof what === 'string' ? line.includes(what) : what.test(line))
    const having = told.filter((i) => has(lines[i] ?? ''))
    if (having.length === 0) return
    const i = random.pick(having)
    lines[i] = (lines[i] ?? '').replace(what, to)
  }
}

function slipInBlocks(pieces: readonly Piece[], random: Random): Piece[] {
  const stacks = [pieces, ...inner(pieces)].filter((stack) => stack.length > 0)
  if (stacks.length === 0) return [...pieces]
  const chosen = random.pick(stacks)
  const at = random.below(chosen.length)
  const one = chosen[at]
  const choices = one && fields[one.type]?.filter((other) => other !== one.field)
  const last = at === chosen.length - 1
  const way = random.pick([0, ...(last ? [] : [1]), ...(choices ? [2] : [])])
  const fresh = [...chosen]
  if (way === 0) fresh.splice(at, 1, ...(random.next() < 0.5 ? (one?.body ?? []) : []))
  else if (way === 1) fresh.push(...fresh.splice(at, 1))
  else if (one && choices) fresh[at] = { ...one, field: random.pick(choices) }
  return instead(pieces, chosen, fresh)
}

const inner = (pieces: readonly Piece[]): (readonly Piece[])[] =>
  pieces.flatMap(({ body }) => (body ? [body, ...inner(body)] : []))

/** The program with one of its stacks exchanged. */
function instead(pieces: readonly Piece[], old: readonly Piece[], fresh: readonly Piece[]): Piece[] {
  if (pieces === old) return [...fresh]
  return pieces.map((one) => (one.body ? { ...one, body: instead(one.body, old, fresh) } : one))
}

/**
 * Decision trees of yes/no questions, grown by hand or learned. A place in a tree is the answers that lead there from
 * the root, `y` and `n`: '' is the root, 'yn' is yes, then no.
 *
 * `grow` is the classification tree of Breiman, Friedman, Olshen and Stone, "Classification and Regression Trees"
 * (1984), over yes/no questions:
 *
 *   G(S) = 1 - Σ p_k²                              Gini impurity: 0 when all in the pen S are of one class
 *   drop = |S|/N · (G(S) - |Y|/|S| · G(Y) - |N|/|S| · G(N))
 *                                                  what a question takes off the impurity of the whole yard
 *
 * Each pen is asked the question with the largest drop; of equal ones, the first in the level's order.
 */
import { largest } from './scores.ts'

/** The question asked at each place, as an index in the level's order. */
export type Asks = ReadonlyMap<string, number>

export interface Case {
  readonly class: number
  /** One a question: whether the answer is yes. */
  readonly facts: readonly boolean[]
}

/** The pen that an animal's answers lead to. */
export function walk(asks: Asks, facts: readonly boolean[]): string {
  let at = ''
  for (let ask = asks.get(at); ask !== undefined; ask = asks.get(at)) at += facts[ask] ? 'y' : 'n'
  return at
}

/** All pens from left to right, yes before no. */
export function pensOf(asks: Asks, at = ''): string[] {
  return asks.has(at) ? [...pensOf(asks, `${at}y`), ...pensOf(asks, `${at}n`)] : [at]
}

/** The longest chain of questions. */
export function depthOf(asks: Asks): number {
  return Math.max(0, ...[...asks.keys()].map((at) => at.length + 1))
}

export function countsOf(cases: readonly Pick<Case, 'class'>[], classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const one of cases) counts[one.class] = (counts[one.class] ?? 0) + 1
  return counts
}

/** Shares of 1, all 0 of nothing. */
export function sharesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, n) => sum + n, 0)
  return counts.map((n) => (all === 0 ? 0 : n / all))
}

export function gini(counts: readonly number[]): number {
  return 1 - sharesOf(counts).reduce((sum, share) => sum + share * share, 0)
}

/** Those who come to a place of the tree, in the pen or on the way to it. */
export function reaching<C extends Case>(cases: readonly C[], asks: Asks, at: string): C[] {
  return cases.filter(({ facts }) =>
    [...at].every((answer, depth) => (facts[asks.get(at.slice(0, depth)) ?? -1] ? 'y' : 'n') === answer),
  )
}

/** Each pen's majority, the first class of equals; a pen without animals is called as the place above it. */
export function majorities(cases: readonly Case[], asks: Asks, classes: number): Map<string, number> {
  const named = new Map<string, number>()
  const visit = (at: string, inside: readonly Case[], above: number) => {
    const name = inside.length > 0 ? largest(countsOf(inside, classes)) : above
    const ask = asks.get(at)
    if (ask === undefined) named.set(at, name)
    else for (const answer of ['y', 'n'] as const) visit(at + answer, side(inside, ask, answer), name)
  }
  visit('', cases, 0)
  return named
}

/** One question that a learned tree weighs, and what it would take off the impurity. */
export interface Weighed {
  readonly ask: number
  readonly drop: number
}

/** A step of growing: where, every question that splits anything, the best first. */
export interface Split {
  readonly at: string
  readonly weighed: readonly Weighed[]
}

/** What each question would do in a pen, the best first; those that split nobody are left out. */
export function weigh(inside: readonly Case[], of: number, questions: number, classes: number): Weighed[] {
  const whole = gini(countsOf(inside, classes))
  return Array.from({ length: questions }, (_, ask) => {
    const [yes, no] = [side(inside, ask, 'y'), side(inside, ask, 'n')]
    const left = yes.length * gini(countsOf(yes, classes)) + no.length * gini(countsOf(no, classes))
    const drop = (inside.length * whole - left) / of
    // Rounded, so that equals are equal on paper too.
    return { ask, drop: yes.length * no.length === 0 ? 0 : Math.round(drop * 1e9) / 1e9 }
  })
    .filter(({ drop }) => drop > 0)
    .sort((a, b) => b.drop - a.drop || a.ask - b.ask)
}

/** A tree learned from cases, as its steps from the root down; forks whose two pens say the same are cut back again. */
export function grow(cases: readonly Case[], questions: number, classes: number, deepest: number): Split[] {
  const splits = new Map<string, Split>()
  let level: (readonly [at: string, inside: readonly Case[]])[] = [['', cases]]
  for (let depth = 0; depth < deepest; depth++) {
    const next: typeof level = []
    for (const [at, inside] of level) {
      const weighed = weigh(inside, cases.length, questions, classes)
      const best = weighed[0]
      if (!best) continue
      splits.set(at, { at, weighed })
      for (const answer of ['y', 'n'] as const) next.push([at + answer, side(inside, best.ask, answer)])
    }
    level = next
  }
  for (const at of [...splits.keys()].reverse()) {
    const names = majorities(cases, asksOf([...splits.values()]), classes)
    const [yes, no] = [names.get(`${at}y`), names.get(`${at}n`)]
    if (yes !== undefined && yes === no) splits.delete(at)
  }
  return [...splits.values()]
}

/** The tree that some steps have grown so far. */
export function asksOf(splits: readonly Split[]): Map<string, number> {
  return new Map(splits.map(({ at, weighed }) => [at, weighed[0]?.ask ?? 0]))
}

const side = (inside: readonly Case[], ask: number, answer: 'y' | 'n') =>
  inside.filter(({ facts }) => (facts[ask] === true) === (answer === 'y'))

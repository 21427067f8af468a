/**
 * acorn, which goes down as deep as a program is nested, held to a depth that every engine's stack has room for: so a
 * program is read, or refused, the same everywhere.
 */
import { type Options, Parser } from 'acorn'
import { nestedTooDeeply, Unreadable } from '../prepared.ts'
import { isNode, type Node } from './tree.ts'

/** Ways into one another that the parser goes at once; a bracket in a bracket takes four. */
const deepestWay = 600
/** Nodes within nodes: `a + b + c` are two, a call of what a call gave too. */
const deepestTree = 400
/** Groups within groups of one regular expression. */
const deepestPattern = 50

/** What acorn's parser has under its own names; each of these may come back to itself. */
interface Inner {
  start: number
  raise(at: number, message: string): never
  parse(): Node
  parseStatement(...given: unknown[]): unknown
  parseMaybeAssign(...given: unknown[]): unknown
  parseMaybeUnary(...given: unknown[]): unknown
  parseExprOp(...given: unknown[]): unknown
  parseExprAtom(...given: unknown[]): unknown
  parseBindingAtom(...given: unknown[]): unknown
  validateRegExpPattern(state: { readonly source: string }): unknown
}

const Base = Parser as unknown as { new (options: Options, input: string): Inner }

class Bounded extends Base {
  depth = 0

  override parseStatement(...given: unknown[]) {
    this.down()
    const came = super.parseStatement(...given)
    this.depth--
    return came
  }
  override parseMaybeAssign(...given: unknown[]) {
    this.down()
    const came = super.parseMaybeAssign(...given)
    this.depth--
    return came
  }
  override parseMaybeUnary(...given: unknown[]) {
    this.down()
    const came = super.parseMaybeUnary(...given)
    this.depth--
    return came
  }
  override parseExprOp(...given: unknown[]) {
    this.down()
    const came = super.parseExprOp(...given)
    this.depth--
    return came
  }
  override parseExprAtom(...given: unknown[]) {
    this.down()
    const came = super.parseExprAtom(...given)
    this.depth--
    return came
  }
  override parseBindingAtom(...given: unknown[]) {
    this.down()
    const came = super.parseBindingAtom(...given)
    this.depth--
    return came
  }
  override validateRegExpPattern(state: { readonly source: string }) {
    if (groupsIn(state.source) > deepestPattern) this.raise(this.start, nestedTooDeeply)
    return super.validateRegExpPattern(state)
  }
  private down() {
    if (++this.depth > deepestWay) this.raise(this.start, nestedTooDeeply)
  }
}

export function parse(source: string): Node {
  const options: Options = { ecmaVersion: 2022, sourceType: 'module', preserveParens: true }
  const tree = new Bounded(options, source).parse()
  const deep = tooDeep(tree)
  if (deep) throw new Unreadable(source.slice(0, deep.start).split('\n').length, nestedTooDeeply)
  return tree
}

/** A node that lies deeper than any may. */
function tooDeep(tree: Node): Node | undefined {
  const waiting: (readonly [node: Node, depth: number])[] = [[tree, 0]]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const [node, depth] = one
    if (depth > deepestTree) return node
    for (const value of Object.values(node).flat()) if (isNode(value)) waiting.push([value, depth + 1])
  }
  return undefined
}

/** How many groups of a pattern are open at once; more are counted where brackets stand for themselves. */
function groupsIn(pattern: string): number {
  let [open, most] = [0, 0]
  for (const sign of pattern) {
    if (sign === '(' || sign === '[') most = Math.max(most, ++open)
    if (sign === ')' || sign === ']') open--
  }
  return most
}

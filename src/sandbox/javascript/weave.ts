import { reserved } from '../names.ts'
import {
  block,
  bound,
  call,
  child,
  children,
  each,
  identifier,
  isNode,
  literal,
  make,
  type Node,
  put,
  statement,
} from './tree.ts'
import { boundByLoop, declaredIn, setBy } from './variables.ts'

export interface Weaving {
  /** The line of the player's program on which a node of it begins. */
  line(node: Node): number
  /** The function that the level calls. */
  readonly entry: string | undefined
  /** Whether `...list` says beforehand how long the list is: where the machine does not count what it copies. */
  readonly spread: boolean
}

/**
 * Weaves counting into a program's tree: a step before every statement and every loop turn, an entry and a leaving for
 * every function, and after each statement the variables it set. What is left is the same program.
 */
export function weave(tree: Node, { line, entry, spread }: Weaving): Node {
  const declared = declaredIn(tree)
  const levels = levelsOf(tree)
  const step = (node: Node) => statement(call(reserved.step, literal(line(node))))
  const sets = (names: Iterable<string>) =>
    [...names].map((name) => statement(call(reserved.set, literal(name), identifier(name))))
  const steppable = (node: Node) => !unsteppable.has(node.type)

  function statements(list: readonly Node[]): Node[] {
    return list.flatMap((node) => {
      if (!steppable(node)) return [woven(node)]
      // What it sets is read off as it was written.
      const [first, after] = [step(node), sets(setBy(node, declared))]
      return [first, woven(node), ...after]
    })
  }

  function body(node: Node, first: readonly Node[]): Node {
    if (node.type === 'BlockStatement') return block([...first, ...statements(children(node, 'body'))])
    return block([...first, ...statements([node])])
  }

  function entered(node: Node, inside: readonly Node[]): Node[] {
    const enter = statement(call(reserved.enter, literal(line(node))))
    return [enter, make('TryStatement', { block: block(inside), handler: passOn(), finalizer: leave() })]
  }

  function functionBody(node: Node, inside: Node): Node {
    const names = sets(children(node, 'params').flatMap((parameter) => [...bound(parameter)]))
    if (inside.type === 'BlockStatement')
      return block(entered(node, [...names, ...statements(children(inside, 'body'))]))
    return block(entered(node, [...names, make('ReturnStatement', { argument: woven(inside) })]))
  }

  /** What is worked out before a function's body begins, or without one, may call back in: a level of its own. */
  function level(value: Node): Node {
    const inside = block(entered(value, [make('ReturnStatement', { argument: within(value) })]))
    const arrow = make('ArrowFunctionExpression', {
      params: [],
      body: inside,
      expression: false,
      generator: false,
      async: false,
    })
    return make('CallExpression', { callee: arrow, arguments: [], optional: false })
  }

  const woven = (node: Node): Node => (levels.has(node) ? level(node) : within(node))

  function within(node: Node): Node {
    const [test, inside] = [child(node, 'test'), child(node, 'body')]
    const done = new Map<string, unknown>()
    switch (node.type) {
      case 'Program':
      case 'BlockStatement':
      case 'StaticBlock':
        done.set('body', statements(children(node, 'body')))
        break
      case 'SwitchCase':
        done.set('consequent', statements(children(node, 'consequent')))
        break
      case 'WhileStatement':
      case 'DoWhileStatement':
        if (test) {
          const counted = call(reserved.step, literal(line(test)))
          done.set('test', make('SequenceExpression', { expressions: [counted, woven(test)] }))
        }
        if (inside) done.set('body', body(inside, []))
        break
      case 'ForStatement':
        if (inside)
          done.set('body', body(inside, [step(node), ...sets(setBy(child(node, 'init'), declared))]))
        break
      case 'ForInStatement':
      case 'ForOfStatement':
        if (inside) done.set('body', body(inside, [step(node), ...sets(boundByLoop(child(node, 'left')))]))
        break
      case 'IfStatement':
        for (const name of ['consequent', 'alternate']) {
          const branch = child(node, name)
          if (branch) done.set(name, body(branch, []))
        }
        break
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        if (inside) done.set('body', functionBody(node, inside)).set('expression', false)
        break
      case 'SpreadElement': {
        const list = child(node, 'argument')
        if (spread && list) done.set('argument', call(reserved.spread, woven(list)))
      }
    }
    for (const [name, value] of Object.entries(node)) {
      if (done.has(name)) put(node, name, done.get(name))
      else if (isNode(value)) put(node, name, woven(value))
      else if (Array.isArray(value))
        put(
          node,
          name,
          value.map((one: unknown) => (isNode(one) ? woven(one) : one)),
        )
    }
    return node
  }

  moduleThis(tree)
  within(tree)
  if (entry) put(tree, 'body', [...children(tree, 'body'), statement(call(reserved.result, ifThere(entry)))])
  return tree
}

/** `this` at the top of a module is undefined; whatever function the text is put in, it stays so. */
function moduleThis(node: Node): void {
  if (/^Function/.test(node.type) || node.type === 'StaticBlock') return
  for (const [name, value] of Object.entries(node)) {
    if (node.type === 'PropertyDefinition' && name === 'value') continue
    for (const one of Array.isArray(value) ? value : [value])
      if (isNode(one) && one.type === 'ThisExpression') Object.assign(one, identifier('undefined'))
      else if (isNode(one)) moduleThis(one)
  }
}

/** `typeof name === 'undefined' ? undefined : name` */
function ifThere(name: string): Node {
  const kind = make('UnaryExpression', { operator: 'typeof', prefix: true, argument: identifier(name) })
  const missing = make('BinaryExpression', { operator: '===', left: kind, right: literal('undefined') })
  return make('ConditionalExpression', {
    test: missing,
    consequent: identifier('undefined'),
    alternate: identifier(name),
  })
}

/** After a function's body, however it ended; what ended it early says where before it goes on its way. */
const passOn = () =>
  make('CatchClause', {
    param: identifier('$nhWhy'),
    body: block([
      statement(call(reserved.fault)),
      make('ThrowStatement', { argument: identifier('$nhWhy') }),
    ]),
  })
const leave = () => block([statement(call(reserved.leave))])

/** Declarations that only name things, and blocks, whose statements count themselves. */
const unsteppable = new Set(['BlockStatement', 'EmptyStatement', 'FunctionDeclaration', 'ClassDeclaration'])

/** Values of parameters and of a class's fields in which something is called. */
function levelsOf(tree: Node): Set<Node> {
  const levels = new Set<Node>()
  const add = (value: Node | undefined) => {
    if (value && calls(value)) levels.add(value)
  }
  each(tree, (node) => {
    if (node.type === 'PropertyDefinition') add(child(node, 'value'))
    for (const parameter of children(node, 'params'))
      each(parameter, (part) => {
        if (part.type === 'AssignmentPattern') add(child(part, 'right'))
      })
  })
  return levels
}

/** Whether anything is called in an expression. */
function calls(node: Node): boolean {
  let found = false
  each(node, ({ type }) => {
    found ||= /^(Call|New|TaggedTemplate|Member)Expression$/.test(type)
  })
  return found
}

import { type Node, parse } from 'acorn'
import { reserved } from './names.ts'
import { createWeaver, Unreadable } from './prepared.ts'

/**
 * Weaves counting into a JavaScript program without moving any of its lines: a step before every statement and
 * every loop turn, an entry and a leaving for every function. With `trace`, also the variables each statement set.
 * What is left is the same program in the real language.
 */
export function instrumentJavaScript(source: string, entry: string | undefined, trace: boolean): string {
  const tree = read(source)
  const { open, close, woven } = createWeaver(source)
  const line = (node: Node) => lineAt(source, node.start)
  const step = (node: Node) => `${reserved.step}(${line(node)});`
  const declared = new Set<string>()
  each(tree, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'AssignmentExpression')
      for (const name of bound(child(node, 'id') ?? child(node, 'left'))) declared.add(name)
    for (const parameter of children(node, 'params')) for (const name of bound(parameter)) declared.add(name)
  })
  const sets = (names: Iterable<string>) =>
    trace ? [...names].map((name) => `${reserved.set}(${JSON.stringify(name)},${name});`).join('') : ''

  function statements(list: readonly Node[]) {
    for (const node of list) {
      if (unsteppable.has(node.type)) continue
      open(node.start, step(node))
      close(node.end, after(node))
    }
  }

  /** Statements may end without a semicolon, so what follows one begins with its own. */
  function after(node: Node): string {
    const text = sets(setBy(node, declared))
    return text && `;${text}`
  }

  function body(node: Node, first: string) {
    if (node.type === 'BlockStatement') {
      open(node.start + 1, first)
      return
    }
    open(node.start, `{${first}${unsteppable.has(node.type) ? '' : step(node)}`)
    close(node.end, `${after(node)}}`)
  }

  function enter(node: Node) {
    const inside = child(node, 'body')
    if (!inside) return
    const names = children(node, 'params').flatMap((parameter) => [...bound(parameter)])
    const head = `${reserved.enter}(${line(node)});try{${sets(names)}`
    const tail = `}${left}`
    if (inside.type === 'BlockStatement' && inside.end - inside.start === 2) {
      open(inside.start + 1, head + tail)
    } else if (inside.type === 'BlockStatement') {
      open(inside.start + 1, head)
      close(inside.end - 1, tail)
    } else {
      open(inside.start, `{${head}return `)
      close(inside.end, `${tail}}`)
    }
  }

  /** What is worked out before a function's body begins, or without one, may call back in: a level of its own. */
  function enterValue(value: Node | undefined) {
    if (!value || !calls(value)) return
    open(value.start, `(()=>{${reserved.enter}(${line(value)});try{return (`)
    close(value.end, `)}${left}})()`)
  }

  each(tree, (node) => {
    const test = child(node, 'test')
    const inside = child(node, 'body')
    switch (node.type) {
      case 'Program':
      case 'BlockStatement':
      case 'StaticBlock':
        return statements(children(node, 'body'))
      case 'SwitchCase':
        return statements(children(node, 'consequent'))
      case 'WhileStatement':
      case 'DoWhileStatement':
        if (test) {
          open(test.start, `(${reserved.step}(${line(test)}),`)
          close(test.end, ')')
        }
        if (inside) body(inside, '')
        return
      case 'ForStatement':
        if (inside) body(inside, step(node) + sets(setBy(child(node, 'init'), declared)))
        return
      case 'ForInStatement':
      case 'ForOfStatement':
        if (inside) body(inside, step(node) + sets(boundByLoop(child(node, 'left'))))
        return
      case 'IfStatement': {
        const [yes, no] = [child(node, 'consequent'), child(node, 'alternate')]
        if (yes) body(yes, '')
        if (no) body(no, '')
        return
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        for (const parameter of children(node, 'params'))
          each(parameter, (part) => {
            if (part.type === 'AssignmentPattern') enterValue(child(part, 'right'))
          })
        return enter(node)
      case 'PropertyDefinition':
        return enterValue(child(node, 'value'))
      case 'SpreadElement': {
        const spread = child(node, 'argument')
        if (!spread) return
        open(spread.start, `${reserved.spread}(`)
        close(spread.end, ')')
      }
    }
  })
  const result = entry ? `\n;${reserved.result}(typeof ${entry}==='undefined'?undefined:${entry})` : ''
  return woven() + result
}

/** After a function's body, however it ended; what ended it early says where before it goes on its way. */
const left = `catch($nhWhy){${reserved.fault}();throw $nhWhy}finally{${reserved.leave}()}`

/** Whether anything is called in an expression. */
function calls(node: Node): boolean {
  let found = false
  each(node, ({ type }) => {
    found ||= /^(Call|New|TaggedTemplate|Member)Expression$/.test(type)
  })
  return found
}

/** Declarations that only name things, and blocks, whose statements count themselves. */
const unsteppable = new Set(['BlockStatement', 'EmptyStatement', 'FunctionDeclaration', 'ClassDeclaration'])

function read(source: string): Node {
  let tree: Node
  try {
    tree = parse(source, { ecmaVersion: 2022, sourceType: 'module', preserveParens: true })
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number }; message: string }
    throw new Unreadable(loc?.line ?? 0, message.replace(/ \(\d+:\d+\)$/, ''))
  }
  each(tree, (node) => {
    const line = lineAt(source, node.start)
    const name = node.type === 'Identifier' ? String(field(node, 'name')) : ''
    if (name.startsWith('$nh')) throw new Unreadable(line, `The name ${name} is taken.`)
    if (absent.has(node.type)) throw new Unreadable(line, `${absent.get(node.type)} is not available here.`)
    if (field(node, 'async') || field(node, 'await'))
      throw new Unreadable(line, 'async and await are not available here.')
    const test = conditional.has(node.type) ? child(node, 'test') : undefined
    // It would run, and do what no beginner means. Whoever means it writes brackets of its own, as linters ask for.
    if (test?.type === 'AssignmentExpression' && field(test, 'operator') === '=')
      throw new Unreadable(lineAt(source, test.start), 'Unexpected = in a condition.')
  })
  return tree
}

const conditional = new Set(['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement'])

const absent = new Map([
  ['ImportDeclaration', 'import'],
  ['ImportExpression', 'import'],
  ['MetaProperty', 'import.meta'],
  ['ExportNamedDeclaration', 'export'],
  ['ExportDefaultDeclaration', 'export'],
  ['ExportAllDeclaration', 'export'],
  ['AwaitExpression', 'await'],
  ['DebuggerStatement', 'debugger'],
])

/** Variables that a simple statement sets: `x = 1`, `let [a, b] = ...`, `n++`, and the list in `list.push(1)`. */
function setBy(node: Node | undefined, declared: ReadonlySet<string>): Set<string> {
  const names = new Set<string>()
  if (!node) return names
  if (node.type === 'VariableDeclaration') {
    for (const declarator of children(node, 'declarations'))
      for (const name of bound(child(declarator, 'id'))) names.add(name)
    return names
  }
  const expression = node.type === 'ExpressionStatement' ? child(node, 'expression') : node
  if (!expression) return names
  const target =
    child(expression, 'left') ??
    (expression.type === 'UpdateExpression' ? child(expression, 'argument') : undefined) ??
    (expression.type === 'CallExpression' ? child(expression, 'callee') : undefined)
  if (!target) return names
  if (target.type === 'MemberExpression') {
    let root: Node | undefined = target
    while (root?.type === 'MemberExpression') root = child(root, 'object')
    const name = root?.type === 'Identifier' ? String(field(root, 'name')) : ''
    if (declared.has(name)) names.add(name)
  } else if (expression.type !== 'CallExpression') for (const name of bound(target)) names.add(name)
  return names
}

function boundByLoop(left: Node | undefined): Set<string> {
  if (left?.type !== 'VariableDeclaration') return new Set(bound(left))
  return new Set(children(left, 'declarations').flatMap((one) => [...bound(child(one, 'id'))]))
}

/** Names bound by a pattern. */
function* bound(pattern: Node | undefined): Generator<string> {
  switch (pattern?.type) {
    case 'Identifier':
      yield String(field(pattern, 'name'))
      return
    case 'ArrayPattern':
      for (const element of children(pattern, 'elements')) yield* bound(element)
      return
    case 'ObjectPattern':
      for (const property of children(pattern, 'properties'))
        yield* bound(child(property, 'value') ?? child(property, 'argument'))
      return
    case 'AssignmentPattern':
      yield* bound(child(pattern, 'left'))
      return
    case 'RestElement':
      yield* bound(child(pattern, 'argument'))
  }
}

const field = (node: Node, name: string): unknown => (node as unknown as Record<string, unknown>)[name]
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function child(node: Node, name: string): Node | undefined {
  const value = field(node, name)
  return isNode(value) ? value : undefined
}

function children(node: Node, name: string): Node[] {
  const value = field(node, name)
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** Every node, outer before inner. */
function each(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) each(value, visit)
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) each(one, visit)
  }
}

function lineAt(source: string, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (source.charCodeAt(i) === 10) line++
  return line
}

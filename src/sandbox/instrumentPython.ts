import { createWeaver, Unreadable } from './prepared.ts'
import { pythonAbsent, pythonFriendly, pythonModules } from './pythonLimits.ts'
import { each, isName, kids, lineAt, type PythonText, readPython, type SyntaxNode } from './readPython.ts'
import { weaveDisplay } from './weaveDisplays.ts'
import { weaveNamed } from './weaveNamed.ts'

/**
 * Weaves counting into a Python program without moving any of its lines: a step before every simple statement, in
 * every condition, comprehension and lambda. With `trace`, also the variables each statement set.
 */
export function instrumentPython(given: string, trace: boolean): string {
  const read = readPython(given)
  refuse(read)
  const { source, top } = read
  const weaver = createWeaver(source)
  const own = ownNames(source, top)
  const { open, close, woven } = weaver
  const line = (node: SyntaxNode) => lineAt(source, node.from)
  const text = (node: SyntaxNode) => source.slice(node.from, node.to)
  const assigned = new Set<string>()
  each(top, (node) => {
    for (const name of targets(node, text)) assigned.add(name)
  })

  function counted(first: SyntaxNode | undefined, last: SyntaxNode | undefined = first, before = '') {
    if (!first || !last) return
    open(first.from, `(${before}nh__step(${line(first)})or(`)
    close(last.to, '))')
  }

  const noted = (how: 'nh__set' | 'nh__held', names: Iterable<string>, after: string) =>
    trace
      ? [...new Set(names)]
          .map((name) => `nh__live()and ${how}(${JSON.stringify(name)},${name})${after}`)
          .join('')
      : ''
  const sets = (names: Iterable<string>) => noted('nh__set', names, ';')

  /** What a body begins with, its parameters or its loop's variables, is shown before its first step. */
  function first(body: SyntaxNode | undefined, names: readonly string[]) {
    const statement = body && firstStep(body)
    if (!statement) return
    if (!simple.has(statement.name)) holding.set(statement.from, names)
    else if (statement.parent?.from === body.from) open(statement.from, sets(names))
    else open(statement.from, noted('nh__held', names, ';'))
  }
  /** What holds when the statement at a place begins with a condition, or with what its loop goes through. */
  const holding = new Map<number, readonly string[]>()
  /** Where a function's first step is in a condition, or in what a loop goes through. */
  const entering = new Set<number>()
  const held = (node: SyntaxNode) =>
    (entering.has(node.from) ? `${deep} or ` : '') + noted('nh__held', holding.get(node.from) ?? [], ' or ')

  each(top, (node) => {
    weaveDisplay(node, source, weaver)
    weaveNamed(node, source, own, weaver)
    const inside = kids(node)
    const after = (...keywords: string[]) =>
      inside.flatMap((one, i) => (keywords.includes(one.name) ? [inside[i + 1]] : []))
    const body = inside.find(({ name }) => name === 'Body')
    if (simple.has(node.name) && homes.has(node.parent?.name ?? '')) {
      open(node.from, `nh__step(${line(node)});`)
      const extra = sets(targets(node, text, assigned))
      if (extra) close(node.to, `;${extra.slice(0, -1)}`)
    }
    switch (node.name) {
      case 'IfStatement':
      case 'WhileStatement':
        for (const [i, condition] of after('if', 'elif', 'while').entries())
          counted(condition, condition, i === 0 ? held(node) : '')
        return
      case 'ForStatement': {
        const from = inside.findIndex(({ name }) => name === 'in') + 1
        const to = inside.findIndex(({ name }) => name === 'Body') - 1
        counted(inside[from], inside[to], held(node))
        first(body, targets(node, text))
        return
      }
      case 'FunctionDefinition': {
        const parameters = inside.find(({ name }) => name === 'ParamList')
        const statement = body && firstStep(body)
        if (statement && simple.has(statement.name)) open(statement.from, `${deep};`)
        else if (statement) entering.add(statement.from)
        first(body, parameters ? parametersOf(parameters).map(text) : [])
        return
      }
      case 'LambdaExpression':
        counted(inside.at(-1), inside.at(-1), `${deep} or `)
        return
      case 'ComprehensionExpression':
      case 'ArrayComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'DictionaryComprehensionExpression':
        counted(inside.find(({ name }) => !/^[[({]$/.test(name)))
        for (const condition of after('if')) counted(condition)
    }
  })
  return woven()
}

/** Asks, where a function begins, whether calls have gone too deep (machine.ts), and raises what Python raises then. */
const deep = 'nh__step(-1)or nh__live()and nh__fall()'

/** The statement of a body whose step comes first, whatever it stands in. */
function firstStep(body: SyntaxNode): SyntaxNode | undefined {
  for (const one of kids(body)) {
    if (simple.has(one.name) || conditional.has(one.name)) return one
    const within = wrapping.has(one.name) && (kids(one).find(({ name }) => name === 'Body') ?? one)
    const found = within && firstStep(within)
    if (found) return found
  }
  return undefined
}

/** The names of a function's parameters: not what stands for them by default. */
const parametersOf = (list: SyntaxNode) =>
  kids(list).filter((one) => isName(one) && one.prevSibling?.name !== 'AssignOp')

/** Statements that begin with a step of their own, in what they ask or go through. */
const conditional = new Set(['IfStatement', 'WhileStatement', 'ForStatement'])
/** Statements that take no step before those within. */
const wrapping = new Set(['TryStatement', 'WithStatement', 'StatementGroup'])

const simple = new Set([
  'AssignStatement',
  'UpdateStatement',
  'ExpressionStatement',
  'DeleteStatement',
  'PassStatement',
  'BreakStatement',
  'ContinueStatement',
  'ReturnStatement',
  'YieldStatement',
  'PrintStatement',
  'RaiseStatement',
  'ImportStatement',
  'ScopeStatement',
  'AssertStatement',
])
const homes = new Set(['Script', 'Body', 'StatementGroup'])
const friendly: ReadonlySet<string> = new Set(pythonFriendly)

/** Throws `Unreadable` for what is not Python, and for names that lead out of the sandbox. */
function refuse({ source, top, fault }: PythonText) {
  const own = ownNames(source, top)
  each(top, (node) => {
    const text = source.slice(node.from, node.to)
    const no = (message: string) => {
      const line = lineAt(source, node.from)
      // Whatever stands first is told; what a sign makes of its line is the sign's fault.
      return fault && fault.line <= line ? unreadable(fault) : new Unreadable(line, message)
    }
    const absent = absentHere(node, text, source)
    if (absent) throw no(`${absent} is not in this Python`)
    if (node.type.isError) throw no('SyntaxError: invalid syntax')
    if (node.name === 'ImportStatement')
      for (const module of imported(text))
        if (!pythonModules.some((known) => known === module))
          throw no(`ImportError: no module named '${module}'`)
    if (!isName(node)) return
    if (text.startsWith('nh__') || (text.startsWith('__') && !friendly.has(text)))
      throw no(`NameError: the name '${text}' is not available here`)
    if (node.name === 'VariableName' && !own.has(text) && pythonAbsent.some((absent) => absent === text))
      throw no(`NameError: '${text}' is not available here`)
  })
  if (fault) throw unreadable(fault)
}

/** What is Python 3, and not of this Python's, by its name. */
function absentHere(node: SyntaxNode, text: string, source: string): string | undefined {
  if (node.name === 'await' || node.name === 'async') return node.name
  if (node.name === 'MatchStatement') return 'match'
  if (node.name === 'Number' && /j$/i.test(text)) return `${text} (a complex number)`
  if (node.name === 'String' && /^[^rR'"]*['"]/.test(text) && /(?<!\\)(?:\\\\)*\\N\{/.test(text))
    return '\\N{…}'
  if (node.name === 'ParamList' && /[(,]\s*\/\s*[,)]/.test(text.replace(/"[^"]*"|'[^']*'/g, '')))
    return '/ in parameters'
  if (node.name === '*' && node.parent?.name === 'TryStatement') return 'except*'
  if (node.name === 'TypeDefinition') return 'type'
  if (
    node.type.isError &&
    /^\s*@\s*(\(|\w[\w.]*\s*\[)/.test(source.split('\n')[lineAt(source, node.from) - 1] ?? '')
  )
    return 'a decorator that is no name'
  return undefined
}

/** Names that the program gives to something of its own: then they lead nowhere else. */
function ownNames(source: string, top: SyntaxNode): ReadonlySet<string> {
  const text = (node: SyntaxNode) => source.slice(node.from, node.to)
  const own = new Set<string>()
  each(top, (node) => {
    for (const name of targets(node, text)) own.add(name)
    if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition')
      for (const one of kids(node).filter(({ name }) => name === 'VariableName')) own.add(text(one))
    if (node.name === 'ParamList') for (const one of parametersOf(node)) own.add(text(one))
  })
  return own
}

const unreadable = ({ line, message }: { readonly line: number; readonly message: string }) =>
  new Unreadable(line, message)

/** Modules named by `import a, b as c` or `from a import b`. */
function imported(text: string): string[] {
  const from = /^from\s+([\w.]*)/.exec(text)
  if (from) return [from[1] ?? '']
  const list = text.replace(/^import\s+/, '').split(',')
  return list.map((one) => one.trim().split(/\s/)[0] ?? '')
}

/**
 * Names that a statement sets: before each `=`, before `+=`, between `for` and `in`; and with `known`, the list
 * in `list.append(1)` and `list[0] = 1`.
 */
function targets(
  node: SyntaxNode,
  text: (node: SyntaxNode) => string,
  known: ReadonlySet<string> = new Set(),
): string[] {
  const inside = kids(node)
  switch (node.name) {
    case 'AssignStatement': {
      const last = inside.findLastIndex(({ name }) => name === 'AssignOp')
      return inside.slice(0, Math.max(last, 0)).flatMap((one) => names(one, text, known))
    }
    case 'UpdateStatement':
      return inside.slice(0, 1).flatMap((one) => names(one, text, known))
    case 'ForStatement': {
      const last = inside.findIndex(({ name }) => name === 'in')
      return inside.slice(1, last).flatMap((one) => names(one, text, known))
    }
    case 'ExpressionStatement': {
      const callee = inside[0]?.name === 'CallExpression' ? kids(inside[0])[0] : undefined
      return callee?.name === 'MemberExpression' ? names(callee, text, known) : []
    }
    default:
      return []
  }
}

function names(node: SyntaxNode, text: (node: SyntaxNode) => string, known: ReadonlySet<string>): string[] {
  if (node.name === 'VariableName') return [text(node)]
  if (node.name === 'TupleExpression' || node.name === 'ArrayExpression')
    return kids(node).flatMap((one) => names(one, text, known))
  if (node.name !== 'MemberExpression') return []
  let root = kids(node)[0]
  while (root?.name === 'MemberExpression') root = kids(root)[0]
  return root?.name === 'VariableName' && known.has(text(root)) ? [text(root)] : []
}

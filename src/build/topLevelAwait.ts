/**
 * Nothing that is shipped waits at the top of a module. WebKit, which is every browser of an iPad, goes on with modules that
 * import a waiting one before it has finished: their first use of it throws (bugs.webkit.org/242740).
 */
import { type Plugin, parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
}

/** The lines, from 1, on which a module waits outside every function. */
export function topLevelAwaits(path: string, code: string): number[] {
  if (!/\bawait\b/.test(code)) return []
  const { program, errors } = parseSync(path, code, { sourceType: 'module' })
  const [broken] = errors
  if (broken) throw new Error(`${path}: ${broken.message}`)
  const found: number[] = []
  visit(program, (node) => found.push(code.slice(0, node.start).split('\n').length))
  return found
}

/** Goes through everything that runs as soon as its module does. */
function visit(value: unknown, tell: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, tell)
  if (!isNode(value) || /Function/.test(value.type)) return
  if (waits(value)) tell(value)
  for (const part of Object.values(value)) if (typeof part === 'object') visit(part, tell)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** `await x`, `for await (...)`, `await using x = ...`. */
function waits(node: Node & { await?: unknown; kind?: unknown }): boolean {
  return node.type === 'AwaitExpression' || node.await === true || node.kind === 'await using'
}

/** Fails the build when a finished file waits at its top, whoever wrote it: a package may, too. */
export function noTopLevelAwait(): Plugin {
  return {
    name: 'neon-harbour:no-top-level-await',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        const [line] = topLevelAwaits(output.fileName, output.code)
        if (line !== undefined)
          this.error(`${output.fileName}, line ${line}: waits at its top, which WebKit does not do.`)
      }
    },
  }
}

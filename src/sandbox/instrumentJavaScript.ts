import { explainer } from './javascript/explain.ts'
import { print } from './javascript/print.ts'
import { lineAt, read } from './javascript/read.ts'
import { weave } from './javascript/weave.ts'
import type { Explain } from './prepared.ts'

export interface JavaScriptPlace {
  /** The function that the level calls. */
  readonly entry?: string | undefined
  /** Names of the level's own functions. */
  readonly taken: ReadonlySet<string>
  /** Whether it runs in a machine that does not count what it does: blocks. */
  readonly uncounted: boolean
}

/** A JavaScript program with counting woven in, printed anew from its tree. Steps carry the lines of the source. */
export function instrumentJavaScript(
  source: string,
  { entry, taken, uncounted }: JavaScriptPlace,
): { readonly plain: string; readonly traced: string; readonly explain?: Explain } {
  const tree = read(source, taken)
  const line = (node: { readonly start: number }) => lineAt(source, node.start)
  const printed = print(weave(tree, { line, entry, spread: uncounted }))
  const { text } = printed
  return { plain: text, traced: text, ...(!uncounted && { explain: explainer(printed) }) }
}

import type { ProgramLanguage } from '../engine/index.ts'
import { instrumentJavaScript } from './instrumentJavaScript.ts'
import { instrumentPython } from './instrumentPython.ts'
import { type Prepared, Unreadable } from './prepared.ts'

/** Longest source that is read at all, characters. */
const longest = 20_000

/** Reads and instruments a program; done outside the sandbox, since reading a program runs none of it. */
export function prepare(language: ProgramLanguage, source: string, entry?: string): Prepared {
  try {
    if (source.length > longest) throw new Unreadable(0, `A program may have ${longest} characters.`)
    const weave = (trace: boolean) =>
      language === 'python' ? instrumentPython(source, trace) : instrumentJavaScript(source, entry, trace)
    return { ok: true, plain: weave(false), traced: weave(true) }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, stop: { code: 'syntax', line: error.line, message: error.message } }
    if (error instanceof RangeError)
      return { ok: false, stop: { code: 'syntax', line: 0, message: 'The program is nested too deeply.' } }
    throw error
  }
}

import type { ProgramLanguage } from '../engine/index.ts'
import { type Prepared, Unreadable } from './prepared.ts'

/** Longest source that is read at all, characters. */
const longest = 20_000

/**
 * Reads and instruments a program; done outside the sandbox, since reading a program runs none of it. Each
 * language's reader is fetched when its first program comes.
 */
export async function prepare(language: ProgramLanguage, source: string, entry?: string): Promise<Prepared> {
  const instrument = await readerOf(language, entry)
  try {
    if (source.length > longest) throw new Unreadable(0, `A program may have ${longest} characters.`)
    return { ok: true, plain: instrument(source, false), traced: instrument(source, true) }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, stop: { code: 'syntax', line: error.line, message: error.message } }
    if (error instanceof RangeError)
      return { ok: false, stop: { code: 'syntax', line: 0, message: 'The program is nested too deeply.' } }
    throw error
  }
}

/** Fetches what instruments a source of this language. */
export async function readerOf(
  language: ProgramLanguage,
  entry?: string,
): Promise<(source: string, trace: boolean) => string> {
  if (language === 'python') return (await import('./instrumentPython.ts')).instrumentPython
  const { instrumentJavaScript } = await import('./instrumentJavaScript.ts')
  return (source, trace) => instrumentJavaScript(source, entry, trace)
}

import type { ProgramLanguage, ProgramRequest } from '../engine/index.ts'
import { machineFor } from './machineFor.ts'
import type { MachineName } from './machines.ts'
import { type Explain, type Prepared, Unreadable } from './prepared.ts'
import { worldNamed } from './worlds.ts'

/** Longest source that is read at all, characters. */
const longest = 20_000

type Asked = Pick<ProgramRequest, 'language' | 'source' | 'world' | 'written' | 'tensorflow'>

/**
 * Reads and instruments a program; done outside the sandbox, since reading a program runs none of it. Each
 * language's reader is fetched when its first program comes.
 */
export async function prepare(asked: Asked): Promise<Prepared> {
  const instrument = await readerOf(asked.language)
  try {
    if (asked.source.length > longest) throw new Unreadable(0, `A program may have ${longest} characters.`)
    return { ok: true, ...instrument(asked) }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, stop: { code: 'syntax', line: error.line, message: error.message } }
    throw error
  }
}

interface Instrumented {
  readonly plain: string
  readonly traced: string
  readonly explain?: Explain
}

/** What a program runs in; none for one that the game wrote. */
export function machineOf({
  language,
  written,
}: Pick<Asked, 'language' | 'written'>): MachineName | undefined {
  return machineFor(language === 'javascript' && written ? 'blocks' : language)
}

/** Fetches what instruments a source of this language. */
export async function readerOf(language: ProgramLanguage): Promise<(asked: Asked) => Instrumented> {
  if (language === 'python') {
    const { instrumentPython } = await import('./instrumentPython.ts')
    return ({ source }) => ({
      plain: instrumentPython(source, false),
      traced: instrumentPython(source, true),
    })
  }
  const { instrumentJavaScript } = await import('./instrumentJavaScript.ts')
  return ({ source, world, written = false }) => {
    const { api, entry } = worldNamed(world)
    const taken = new Set(api.map(({ name }) => name.split('.')[0] ?? name))
    return instrumentJavaScript(source, { entry: entry?.name, taken, uncounted: written })
  }
}

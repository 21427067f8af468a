import type { ProgramLanguage, ProgramStop, Text } from '../../engine/index.ts'

/** What an explanation may look at. */
export interface Scene {
  readonly stop: ProgramStop
  readonly language: ProgramLanguage
  /** The language's own message, without its type. */
  readonly message: string
  readonly type: string
  /** Number of the line where it stopped, 1 first, and of the last one before it that is not empty; 0 for none. */
  readonly at: number
  readonly beforeAt: number
  /** Those lines, without comments. */
  readonly line: string
  readonly before: string
  readonly source: string
  /** The program with its texts and comments blanked. */
  readonly code: string
  /** The program with all blanked but texts whose closing quote is missing. */
  readonly unclosed: string
  /** What the program may call, by name. */
  readonly names: readonly string[]
  /** What the level's own function is handed, by name. */
  readonly given: readonly string[]
}

/** What fills the gaps of an explanation's words: the same in every language, or words of its own. */
export type Gaps = Readonly<Record<string, string | Text>>

/**
 * A mistake beginners make: how it is recognised (the gaps for its words, or undefined), what it means, what to try.
 * A gap `line` says on which line it was made, where that is not the one where the program stopped.
 * The first that fits is shown, so the special stand before the general.
 */
export interface Mistake {
  readonly id: string
  readonly fits: (scene: Scene) => Gaps | undefined
  readonly means: Text
  readonly tries: Text
}

export const when = (yes: boolean, gaps: Gaps = {}) => (yes ? gaps : undefined)
export const code = (name: ProgramStop['code']) => (s: Scene) => when(s.stop.code === name)
export const reason = (name: string) => (s: Scene) => when(s.stop.code === 'world' && s.stop.reason === name)
export const syntax = (s: Scene, language: ProgramLanguage) =>
  s.stop.code === 'syntax' && s.language === language
/** Whether the program could not be read, for no reason that its language names in other words. */
export const unread = (s: Scene) =>
  s.stop.code === 'syntax' && !/not available here|is taken|no module named|TabError/.test(s.stop.message)
export const t = (en: string, hant: string, hans: string): Text => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/** The line that fits, of a program's; 0 for none. */
export const lineWith = (code: string, what: RegExp): number =>
  code.split('\n').findIndex((line) => what.test(line)) + 1

/** The text between quotes in a message: a name, a type. */
export const quoted = (message: string) => /'([^']+)'/.exec(message)?.[1] ?? ''

export function indent(line: string): number {
  return line.length - line.trimStart().length
}

/** The name of a NameError or a ReferenceError. */
export function unknownName({ type, message }: Scene): string | undefined {
  if (type !== 'NameError' && type !== 'ReferenceError') return undefined
  return (
    /name '([^']+)' is(?:n't| not) defined/.exec(message)?.[1] ?? /^(\S+) is not defined/.exec(message)?.[1]
  )
}

import type { ProgramLanguage, ProgramStop, Text } from '../../../engine/index.ts'

/** What an explanation may look at. */
export interface Scene {
  readonly stop: ProgramStop
  readonly language: ProgramLanguage
  /** The language's own message, without its type. */
  readonly message: string
  readonly type: string
  /** The line where it stopped, and the one before, without comments. */
  readonly line: string
  readonly before: string
  readonly source: string
}

/**
 * A mistake beginners make: how it is recognised (the gaps for its words, or undefined), what it means, what to try.
 * The first that fits is shown, so the special stand before the general.
 */
export interface Mistake {
  readonly id: string
  readonly fits: (scene: Scene) => Readonly<Record<string, string>> | undefined
  readonly means: Text
  readonly tries: Text
}

export const when = (yes: boolean, gaps: Readonly<Record<string, string>> = {}) => (yes ? gaps : undefined)
export const code = (name: ProgramStop['code']) => (s: Scene) => when(s.stop.code === name)
export const reason = (name: string) => (s: Scene) => when(s.stop.code === 'world' && s.stop.reason === name)
export const syntax = (s: Scene, language: ProgramLanguage) =>
  s.stop.code === 'syntax' && s.language === language
export const t = (en: string, hant: string, hans: string): Text => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })
export const opens = (text: string, one: string, other: string) =>
  text.split(one).length > text.split(other).length
export const unclosed = (text: string) =>
  opens(text, '(', ')') || opens(text, '[', ']') || opens(text, '{', '}')

/** The text between quotes in a message: a name, a type. */
export const quoted = (message: string) => /'([^']+)'/.exec(message)?.[1] ?? ''

export function indent(line: string): number {
  return line.length - line.trimStart().length
}

/** The name of a NameError or a ReferenceError. */
export function unknownName({ type, message }: Scene): string | undefined {
  if (type !== 'NameError' && type !== 'ReferenceError') return undefined
  return /name '([^']+)' isn't defined/.exec(message)?.[1] ?? /^(\S+) is not defined/.exec(message)?.[1]
}

import type { Mode } from './mode.ts'
import type { Modes } from './session.ts'

const files = import.meta.glob<{ readonly mode: Mode }>('./modes/*/rules.ts', { eager: true })

/** Every mode's rules, by the name of its folder. */
export const modes: Modes = Object.fromEntries(
  Object.entries(files).map(([path, { mode }]) => [path.split('/').at(-2) ?? path, mode]),
)

import type { ProgramLanguage } from '../engine/index.ts'
import type { MachineName } from './machines.ts'

/**
 * What a player's own text runs in counts all it does; blocks, of which the game wrote every sign, run as they are, in
 * none.
 */
export function machineFor(language: ProgramLanguage | 'blocks'): MachineName | undefined {
  if (language === 'blocks') return undefined
  return language === 'python' ? 'micropython' : 'quickjs'
}

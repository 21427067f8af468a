import type { LevelFacts, Suit } from '../../room/mode.ts'
import { modes } from '../../room/modes.ts'
import { useHarbour } from '../harbour.ts'
import type { ModeFace } from './kit/wall.ts'

const files = import.meta.glob<{ readonly face: ModeFace }>('../../room/modes/*/wall.tsx')

export const modeNames: readonly string[] = Object.keys(files).map((path) => path.split('/').at(-2) ?? path)

export async function loadFace(mode: string): Promise<ModeFace> {
  const file = await files[`../../room/modes/${mode}/wall.tsx`]?.()
  if (!file) throw new Error(`There is no mode "${mode}".`)
  return file.face
}

export interface Named {
  readonly mode: string
  readonly face: ModeFace
}

/** All, in the menu's order. */
export async function loadFaces(): Promise<readonly Named[]> {
  const all = await Promise.all(modeNames.map(async (mode) => ({ mode, face: await loadFace(mode) })))
  return all.sort((a, b) => a.face.order - b.face.order)
}

/** What is known of every level, in the campaign's order: all are open here. */
export function useFacts(): readonly LevelFacts[] {
  const levels = useHarbour((state) => state.levels)
  const worlds = useHarbour((state) => state.worlds)
  return worlds.flatMap(({ places }) => places.flatMap(({ level }) => (level && levels[level]) || []))
}

export interface Fitting {
  readonly facts: LevelFacts
  readonly suit: Suit
}

export function fittingOf(mode: string, facts: readonly LevelFacts[]): Fitting[] {
  const rules = modes[mode]
  return rules ? facts.map((one) => ({ facts: one, suit: rules.suits(one) })) : []
}

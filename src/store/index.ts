import { createStore, type StoreApi } from 'zustand/vanilla'
import { noProgress } from './progress.ts'
import { defaultSettings } from './settings.ts'
import type { State } from './state.ts'

/**
 * The one store: plain data that scenes and screens read. It holds no verbs; those in `app/` write it.
 * Imports zustand's vanilla core only, so it runs anywhere, a test included.
 */
export type Store = StoreApi<State>

export function createHarbourStore(initial: Partial<State> = {}): Store {
  return createStore<State>()(() => ({
    route: { at: 'title' },
    mapView: 'district',
    settings: defaultSettings,
    progress: noProgress,
    keeping: 'kept',
    worlds: [],
    terms: [],
    levels: {},
    closed: {},
    notices: [],
    ...initial,
  }))
}

export type { Place, Speaker, World } from '../levels/campaign.ts'
export type { LevelFault } from '../levels/fault.ts'
export * from './change.ts'
export * from './locks.ts'
export * from './offline.ts'
export * from './progress.ts'
export * from './room.ts'
export * from './session.ts'
export * from './settings.ts'
export * from './state.ts'
export * from './tiers.ts'
export * from './view.ts'

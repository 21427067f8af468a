import { useEffect, useRef } from 'preact/hooks'
import type { Level } from '../../../engine/index.ts'
import type { Lane, RoomAsk } from '../../../store/room.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'

/** The level's words for the wall; undefined until it has been opened. */
export function useRoomLevel(id: string | undefined): { readonly level?: Level; readonly lost: boolean } {
  const verbs = useVerbs()
  const level = useHarbour(({ room }) => (room?.level?.id === id ? room?.level : undefined))
  const lost = useHarbour(({ room }) => id !== undefined && room?.lost === id)
  const missing = level === undefined
  // Also where it is here: one that was asked for before, and is still on its way, would take its place.
  useEffect(() => {
    if (id !== undefined) verbs.room({ do: 'level', id })
  }, [id, missing])
  return { ...(level && { level }), lost }
}

/** What a level asks before it is played; undefined until it has been fetched. */
export function useAsked(id: string | undefined): Level['predict'] | undefined {
  const verbs = useVerbs()
  const asked = useHarbour(({ room }) => (id === undefined ? undefined : room?.asked?.[id]))
  useEffect(() => {
    if (id !== undefined && !asked) verbs.room({ do: 'look', id })
  }, [id])
  return asked
}

const none: readonly Lane[] = []

/** Trains these recipes when they are first there; again after a reload or an undo, and they come out the same. */
export function useLanes(
  level: Level | undefined,
  recipes: readonly unknown[],
  setup?: unknown,
): readonly Lane[] {
  return useRun(level && { do: 'run', level: level.id, recipes, ...(setup !== undefined && { setup }) })
}

/** The same for a game's own small task, once for each recipe. */
export function useLearned(mode: string, recipes: readonly unknown[], tries: number): readonly Lane[] {
  return useRun({ do: 'learn', mode, recipes }, tries)
}

/** Once more whenever `tries` grows. */
function useRun(ask: RoomAsk | undefined, tries = 0): readonly Lane[] {
  const verbs = useVerbs()
  const lanes = useHarbour(({ room }) => room?.lanes ?? none)
  const key = ask ? `${tries} ${JSON.stringify(ask)}` : ''
  // What was trained before stands in the store until this run begins; it is nobody's answer here.
  const stale = useRef({ key: '', lanes: none })
  if (stale.current.key !== key) stale.current = { key, lanes }
  useEffect(() => {
    if (!ask) return
    verbs.room(ask)
    return () => verbs.room({ do: 'halt' })
  }, [key])
  return lanes === stale.current.lanes ? none : lanes
}

export const allEnded = (lanes: readonly Lane[], many: number): boolean =>
  lanes.length === many && lanes.every(({ status }) => status !== 'waiting' && status !== 'busy')

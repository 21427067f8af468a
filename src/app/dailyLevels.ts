/** Opens daily puzzles: the level's file, dealt anew. Fetched when one is asked for. */
import { type Dealing, dailyId, dealt } from '../engine/index.ts'
import { answerTo, entries } from '../levels/daily.ts'
import type { OpenedLevel } from './app.ts'

export { answerTo, entries }

const dealings = import.meta.glob<{ dealing: Dealing<unknown> }>('../puzzles/*/deal.ts')

export async function openDaily(
  id: string,
  openLevel: (id: string) => Promise<OpenedLevel>,
): Promise<OpenedLevel> {
  const entry = entries.find((one) => dailyId(one) === id)
  if (!entry) throw new Error(`There is no daily puzzle "${id}".`)
  const opened = await openLevel(entry.level)
  if (!opened.ok) return opened
  const file = await dealings[`../puzzles/${opened.level.kind}/deal.ts`]?.()
  if (!file) throw new Error(`"${opened.level.kind}" is not dealt anew.`)
  const { dealing } = file
  return { ...opened, level: dealt(opened.level, entry, dealing), daily: { entry, twist: dealing.twist } }
}

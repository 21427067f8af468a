import { z } from 'zod'
import type { Text } from '../engine/index.ts'
import { isNewer, keptVersion, progressSchema, withinBounds } from './kept.ts'
import { readText } from './passportText.ts'
import type { LevelProgress, Progress } from './progress.ts'

/** The file a player takes along from a machine that is wiped: all progress, as JSON. */
const magic = 'neon-harbour-passport'

/** Bytes. Larger than any honest passport; a file beyond it is not read at all, and none is written. */
export const passportLimit = 8_000_000

const head = z.object({ passport: z.literal(magic) })
const passportSchema = head.extend({ progress: progressSchema })

export function writePassport(progress: Progress): string {
  return `${JSON.stringify({ passport: magic, progress: fitted(progress) }, null, 1)}\n`
}

/** Of more than a passport holds, works that stand beside others stay here, the most of one level first. */
function fitted(progress: Progress): Progress {
  const sizes = Object.entries(progress.levels).map(
    ([id, { others }]) => [id, others ? sizeOf(others) : 0] as const,
  )
  let over = sizeOf(progress) - passportLimit + room
  const levels: Record<string, LevelProgress> = { ...progress.levels }
  for (const [id, size] of sizes.sort((a, b) => b[1] - a[1])) {
    const level = levels[id]
    if (over <= 0 || size === 0 || !level) break
    const { others: _, ...rest } = level
    levels[id] = rest
    over -= size
  }
  return { ...progress, levels }
}

/** Bytes in the file, or a little more. */
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, null, 1)).length
/** For the margins within the file. */
const room = 100_000

export type ReadPassport =
  | {
      readonly ok: true
      readonly progress: Progress
      /** Levels whose work could be nobody's (nested without end, far too long) and was left out. */
      readonly leftOut: readonly string[]
    }
  | { readonly ok: false; readonly why: Text }

/** Reads a passport, or says what is wrong with the file and what to do. */
export function readPassport(file: Uint8Array): ReadPassport {
  if (file.length > passportLimit) return { ok: false, why: refusals.tooLarge }
  const text = readText(file)
  if (!text.ok) return text
  const { json } = text
  if (!head.safeParse(json).success) return { ok: false, why: refusals.notPassport }
  if (isNewer((json as { progress?: unknown }).progress)) return { ok: false, why: refusals.newer }
  // The later of the two would count, and what was in the earlier be lost without a word.
  if (text.doubled !== undefined) return { ok: false, why: doubled(text.doubled) }
  const parsed = passportSchema.safeParse(json)
  if (!parsed.success) return { ok: false, why: damagedAt(parsed.error.issues[0]?.path ?? []) }
  const leftOut: string[] = []
  const levels: Record<string, LevelProgress> = {}
  for (const [id, found] of Object.entries(parsed.data.progress.levels)) {
    const { level, all } = withinBounds(found as LevelProgress)
    levels[id] = level
    if (!all) leftOut.push(id)
  }
  return { ok: true, progress: { version: keptVersion, levels }, leftOut }
}

const refusals = {
  tooLarge: {
    en: 'This file is far larger than a passport can be. Choose the file you downloaded from Neon Harbour.',
    'zh-Hant': '這個檔案遠比通行證大。請選擇從霓虹港下載的檔案。',
    'zh-Hans': '这个文件远比通行证大。请选择从霓虹港下载的文件。',
  },
  notPassport: {
    en: 'This file is not a Neon Harbour passport. Look for the file named neon-harbour-passport. Nothing was changed.',
    'zh-Hant': '這個檔案不是霓虹港通行證。請找名為 neon-harbour-passport 的檔案。你的進度沒有改變。',
    'zh-Hans': '这个文件不是霓虹港通行证。请找名为 neon-harbour-passport 的文件。你的进度没有改变。',
  },
  newer: {
    en: 'This passport was made by a newer Neon Harbour. Open it with that version. Nothing was changed.',
    'zh-Hant': '這張通行證由較新版本的霓虹港製作，請用新版本開啟。你的進度沒有改變。',
    'zh-Hans': '这张通行证由较新版本的霓虹港制作，请用新版本打开。你的进度没有改变。',
  },
} satisfies Record<string, Text>

/** Names in a damaged file may be of any length and of any signs. */
const longestName = 40

function plainName(name: PropertyKey): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  const plain = String(name).replace(/[\u0000-\u001f\u007f-\u009f\p{Cf}\p{Cs}]/gu, '·')
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain
}

function doubled(key: string): Text {
  const name = plainName(key)
  return {
    en: `This passport was changed after it was downloaded: it has “${name}” twice. Choose another copy. Nothing was changed.`,
    'zh-Hant': `這張通行證在下載後被改動過：「${name}」出現了兩次。請選擇另一份。你的進度沒有改變。`,
    'zh-Hans': `这张通行证在下载后被改动过：“${name}”出现了两次。请选择另一份。你的进度没有改变。`,
  }
}

function damagedAt(path: readonly PropertyKey[]): Text {
  const where = path.slice(0, 8).map(plainName).join(' › ')
  return {
    en: `This passport is damaged at “${where}”. Choose another copy. Nothing was changed.`,
    'zh-Hant': `這張通行證在「${where}」處損壞。請選擇另一份。你的進度沒有改變。`,
    'zh-Hans': `这张通行证在“${where}”处损坏。请选择另一份。你的进度没有改变。`,
  }
}

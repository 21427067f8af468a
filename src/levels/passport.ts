import { z } from 'zod'
import type { Text } from '../engine/index.ts'
import type { Progress } from './progress.ts'
import { isObject, liftRecipe, renameMetrics } from './renamed.ts'
import { cut } from './shown.ts'

/** The file a player takes along from a machine that is wiped: all progress, as JSON. */
const magic = 'neon-harbour-passport'
const currentVersion = 2

/** Larger than any honest passport; a file beyond it is not read at all. */
export const passportLimit = 2_000_000

/** What is kept here is read as it is; a file from elsewhere may hold no figure that nobody can reach. */
const levelProgress = (figures: z.ZodRecord<z.ZodString, z.ZodNumber>) =>
  z.object({
    stars: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    best: z
      .object({
        recipe: z.unknown(),
        metrics: figures,
        cost: figures,
        fingerprint: z.string().max(16).optional(),
      })
      .optional(),
    guess: z.int().min(0).max(9).optional(),
    choice: z.int().min(0).max(9).optional(),
    draft: z.unknown().optional(),
  })

/** Progress as kept on disk and in passports. */
export const progressSchema = z.object({
  version: z.literal(currentVersion),
  levels: z.record(z.string().max(80), levelProgress(z.record(z.string(), z.number()))),
})

const brought = progressSchema.extend({
  levels: z.record(
    z.string().max(80),
    levelProgress(z.record(z.string().max(60), z.number().min(0).max(1e9))),
  ),
})
const passportSchema = z.object({ passport: z.literal(magic), progress: z.preprocess(lift, brought) })

/**
 * Progress of version 1 as of today. Its recipes and figures are called as they are now; its fingerprints were taken
 * over everything a contest shows, so nothing can be compared with them any more.
 */
function lift(progress: unknown): unknown {
  if (!isObject(progress) || progress.version !== 1 || !isObject(progress.levels)) return progress
  const levels = Object.entries(progress.levels).map(([id, level]) => [id, liftLevel(level)])
  return { ...progress, version: currentVersion, levels: Object.fromEntries(levels) }
}

function liftLevel(level: unknown): unknown {
  if (!isObject(level)) return level
  return {
    ...level,
    ...('draft' in level && { draft: liftRecipe(level.draft) }),
    ...(isObject(level.best) && { best: liftBest(level.best) }),
  }
}

function liftBest({ fingerprint: _, ...best }: Readonly<Record<string, unknown>>): unknown {
  return {
    ...best,
    recipe: liftRecipe(best.recipe),
    ...(isObject(best.metrics) && { metrics: renameMetrics(best.metrics) }),
  }
}

export function writePassport(progress: Progress): string {
  return `${JSON.stringify({ passport: magic, progress }, null, 1)}\n`
}

export type ReadPassport =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly why: Text }

export function readProgress(found: unknown): Progress | undefined {
  const parsed = progressSchema.safeParse(lift(found))
  return parsed.success ? (parsed.data as Progress) : undefined
}

/** Reads a passport, or says what is wrong with the file and what to do. */
export function readPassport(content: string): ReadPassport {
  if (content.length > passportLimit) return { ok: false, why: refusals.tooLarge }
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return { ok: false, why: refusals.notJson }
  }
  const head = z.object({ passport: z.literal(magic) }).safeParse(json)
  if (!head.success) return { ok: false, why: refusals.notPassport }
  const version = z.object({ progress: z.object({ version: z.number() }) }).safeParse(json)
  if (version.success && version.data.progress.version > currentVersion) {
    return { ok: false, why: refusals.newer }
  }
  const parsed = passportSchema.safeParse(json)
  if (!parsed.success) return { ok: false, why: damagedAt(parsed.error.issues[0]?.path ?? []) }
  return { ok: true, progress: parsed.data.progress as Progress }
}

const refusals = {
  tooLarge: {
    en: 'This file is far larger than a passport can be. Choose the file you downloaded from Neon Harbour.',
    'zh-Hant': '這個檔案遠比通行證大。請選擇從霓虹港下載的檔案。',
    'zh-Hans': '这个文件远比通行证大。请选择从霓虹港下载的文件。',
  },
  notJson: {
    en: 'This file cannot be read: it is cut off or not a passport. Choose another copy. Nothing was changed.',
    'zh-Hant': '無法讀取這個檔案：內容不完整，或者不是通行證。請選擇另一份。你的進度沒有改變。',
    'zh-Hans': '无法读取这个文件：内容不完整，或者不是通行证。请选择另一份。你的进度没有改变。',
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

function damagedAt(path: readonly PropertyKey[]): Text {
  const where = cut(path.map((key) => cut(String(key), 80)).join(' › '))
  return {
    en: `This passport is damaged at “${where}”. Choose another copy. Nothing was changed.`,
    'zh-Hant': `這張通行證在「${where}」處損壞。請選擇另一份。你的進度沒有改變。`,
    'zh-Hans': `这张通行证在“${where}”处损坏。请选择另一份。你的进度没有改变。`,
  }
}

import { z } from 'zod'
import type { Text } from '../engine/index.ts'
import { keptVersion, progressSchema } from './kept.ts'
import type { Progress } from './progress.ts'

/** The file a player takes along from a machine that is wiped: all progress, as JSON. */
const magic = 'neon-harbour-passport'

/** Larger than any honest passport; a file beyond it is not read at all. */
export const passportLimit = 2_000_000

const passportSchema = z.object({ passport: z.literal(magic), progress: progressSchema })

export function writePassport(progress: Progress): string {
  return `${JSON.stringify({ passport: magic, progress }, null, 1)}\n`
}

export type ReadPassport =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly why: Text }

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
  if (version.success && version.data.progress.version > keptVersion) {
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
  const where = path.map(String).join(' › ')
  return {
    en: `This passport is damaged at “${where}”. Choose another copy. Nothing was changed.`,
    'zh-Hant': `這張通行證在「${where}」處損壞。請選擇另一份。你的進度沒有改變。`,
    'zh-Hans': `这张通行证在“${where}”处损坏。请选择另一份。你的进度没有改变。`,
  }
}

/** A session as it is kept and as it travels. Whatever comes in has been through here. */
import { z } from 'zod'
import { engineVersion, type Text } from '../engine/index.ts'
import { longestClock } from './clock.ts'
import { team } from './parts.ts'
import { mostEvents, type RoomEvent, type Session } from './session.ts'
import { longestName } from './teams.ts'

const schemas = import.meta.glob<{ readonly act: z.ZodType; readonly given: z.ZodType }>(
  './modes/*/schema.ts',
  {
    eager: true,
  },
)

const magic = 'neon-harbour-room'
export const fileVersion = 2
/** Of files that do not say which engine made them. */
const withoutEngine = 1
/** Bytes. Larger than any honest session; a file beyond it is not read at all. */
export const fileLimit = 8_000_000

/** Milliseconds: a day. */
const at = z.number().min(0).max(86_400_000)
/** What a screen shows: no controls, nothing that turns the reading direction. */
const name = z
  .string()
  .max(longestName)
  .refine((text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text), 'signs that are not shown')

const deed = z.discriminatedUnion('type', [
  z.strictObject({ at, type: z.literal('join'), team }),
  z.strictObject({ at, type: z.literal('leave'), team }),
  z.strictObject({ at, type: z.literal('name'), team, name }),
  z.strictObject({ at, type: z.literal('lock'), team }),
  z.strictObject({ at, type: z.literal('begin'), mode: z.string().max(40), given: z.unknown() }),
  z.strictObject({ at, type: z.literal('act'), mode: z.string().max(40), act: z.unknown() }),
  z.strictObject({
    at,
    type: z.literal('clock'),
    do: z.enum(['start', 'pause', 'more', 'stop']),
    seconds: z.number().min(1).max(longestClock).optional(),
  }),
  z.strictObject({ at, type: z.literal('end') }),
  z.strictObject({ at, type: z.literal('tell') }),
])

const older = {
  room: z.literal(magic),
  version: z.literal(withoutEngine),
  seed: z.int().min(0).max(4_294_967_295),
  events: z.array(deed).max(mostEvents),
}
const fileSchema = z.discriminatedUnion('version', [
  z.strictObject({ ...older, version: z.literal(fileVersion), engine: z.int().min(1).max(1e6) }),
  z.strictObject(older),
])

export function writeSession({ seed, events }: Session): string {
  return `${JSON.stringify({ room: magic, version: fileVersion, engine: engineVersion, seed, events })}\n`
}

export type ReadSession =
  /** `engine`: the version that it was made with, where that is another than this one's. */
  | { readonly ok: true; readonly session: Session; readonly engine?: number }
  | { readonly ok: false; readonly why: Text }

/** Reads a session from a file's text, or says what is wrong with it. */
export function readSession(text: string): ReadSession {
  if (text.length > fileLimit) return { ok: false, why: refusals.tooLarge }
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return { ok: false, why: refusals.notSession }
  }
  const head = z.object({ room: z.literal(magic), version: z.number() }).safeParse(found)
  if (!head.success) return { ok: false, why: refusals.notSession }
  if (head.data.version > fileVersion) return { ok: false, why: refusals.newer }
  const engine = z.object({ engine: z.int() }).safeParse(found).data?.engine ?? engineVersion
  // What only another version can read is not damaged.
  const misread = (path: readonly PropertyKey[]) =>
    ({ ok: false, why: engine === engineVersion ? damagedAt(path) : otherVersion(engine) }) as const
  const parsed = fileSchema.safeParse(found)
  if (!parsed.success) return misread(parsed.error.issues[0]?.path ?? [])
  const { seed } = parsed.data
  const events: RoomEvent[] = []
  let last = 0
  for (const [i, event] of parsed.data.events.entries()) {
    if (event.at < last) return misread(['events', i, 'at'])
    last = event.at
    const why = misfit(event)
    if (why) return misread(['events', i, ...why])
    events.push(event as RoomEvent)
  }
  return { ok: true, session: { seed, events }, ...(engine !== engineVersion && { engine }) }
}

/** What the mode's own schema says against an event, as a path; undefined when nothing does. */
function misfit(event: z.infer<typeof deed>): readonly PropertyKey[] | undefined {
  if (event.type === 'clock')
    return (event.do === 'start') === (event.seconds !== undefined) ? undefined : ['seconds']
  if (event.type !== 'begin' && event.type !== 'act') return undefined
  const schema = schemas[`./modes/${event.mode}/schema.ts`]
  if (!schema) return ['mode', event.mode]
  const parsed =
    event.type === 'begin' ? schema.given.safeParse(event.given) : schema.act.safeParse(event.act)
  if (parsed.success) return undefined
  return [event.type === 'begin' ? 'given' : 'act', ...(parsed.error.issues[0]?.path ?? [])]
}

const refusals = {
  tooLarge: {
    en: 'This file is far larger than a lesson can be. Choose the file you saved from the room. Nothing was changed.',
    'zh-Hant': '這個檔案遠比一節課的記錄大。請選擇從課室下載的檔案。現有內容沒有改變。',
    'zh-Hans': '这个文件远比一节课的记录大。请选择从课堂下载的文件。现有内容没有改变。',
  },
  notSession: {
    en: 'This file is not a lesson from the room. Look for the file named neon-harbour-room. Nothing was changed.',
    'zh-Hant': '這個檔案不是課室的記錄。請找名為 neon-harbour-room 的檔案。現有內容沒有改變。',
    'zh-Hans': '这个文件不是课堂的记录。请找名为 neon-harbour-room 的文件。现有内容没有改变。',
  },
  newer: {
    en: 'This lesson was saved by a newer Neon Harbour. Open it with that version. Nothing was changed.',
    'zh-Hant': '這節課的記錄來自較新版本的霓虹港，請用新版本開啟。現有內容沒有改變。',
    'zh-Hans': '这节课的记录来自较新版本的霓虹港，请用新版本打开。现有内容没有改变。',
  },
} satisfies Record<string, Text>

function otherVersion(theirs: number): Text {
  return {
    en: `This lesson was saved by another version of the game (rules ${theirs}, here ${engineVersion}), and this one cannot read it. Open it with that version. Nothing was changed.`,
    'zh-Hant': `這節課的記錄來自另一個版本的遊戲（規則版本 ${theirs}，這裏是 ${engineVersion}），這裏讀不到。請用那個版本開啟。現有內容沒有改變。`,
    'zh-Hans': `这节课的记录来自另一个版本的游戏（规则版本 ${theirs}，这里是 ${engineVersion}），这里读不了。请用那个版本打开。现有内容没有改变。`,
  }
}

/** Names in a damaged file may be of any length and of any signs. */
function damagedAt(path: readonly PropertyKey[]): Text {
  const where = path
    .slice(0, 8)
    .map((part) =>
      String(part)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·')
        .slice(0, 40),
    )
    .join(' › ')
  return {
    en: `This lesson is damaged at “${where}”. Choose another copy. Nothing was changed.`,
    'zh-Hant': `這節課的記錄在「${where}」處損壞。請選擇另一份。現有內容沒有改變。`,
    'zh-Hans': `这节课的记录在“${where}”处损坏。请选择另一份。现有内容没有改变。`,
  }
}

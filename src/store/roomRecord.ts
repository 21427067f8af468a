/** Where a lesson is kept: one record of its own, written after every event. */
import { createDatabase } from './database.ts'

export interface RoomRecord {
  /** What was kept last, as text; undefined where nothing was. Rejects where the disk cannot be reached. */
  read(): Promise<string | undefined>
  /** Noted down before it returns, and kept when it resolves. */
  write(text: string): Promise<void>
}

const key = ['room', 'session']
const note = 'neon-harbour/room'
/** Characters: what is longer goes to the disk alone. */
const longestNote = 400_000

/** The disk answers later than a page that is reloaded can wait: until it has, the lesson stands in a note. */
export function createRoomRecord(name: string, small: () => Storage): RoomRecord {
  const database = createDatabase(name)
  let newest = ''
  return {
    async read() {
      const noted = quietly(() => small().getItem(note))
      if (noted) return noted
      const found = await database.read((store) => store.get(key))
      return typeof found === 'string' ? found : undefined
    },
    async write(text) {
      newest = text
      if (text.length <= longestNote) quietly(() => small().setItem(note, text))
      await database.write((store) => store.put(text, key))
      if (newest === text) quietly(() => small().removeItem(note))
    },
  }
}

/** Where the browser has no such storage, nothing is noted. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

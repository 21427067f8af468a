/**
 * The disk as the storage sees it. Fetched when first needed, with the checks of what is found there and the library
 * that asks for it: the title waits for none of them.
 */
import { isLevelId, readChanges, readLevel, readProgress } from '../levels/kept.ts'
import { createDatabase } from './database.ts'
import type { Unkept } from './journal.ts'
import type { LevelProgress } from './progress.ts'
import { type Readers, type Records, readLevels, readRecords, tidy, writeChanges } from './records.ts'

export interface Disk {
  readonly read: Readers
  records(): Promise<Records>
  levels(ids: readonly string[]): Promise<Readonly<Record<string, LevelProgress>>>
  /** Makes the changes to what is there by then; answers with the levels as they have become. */
  write(unkept: Unkept): Promise<Readonly<Record<string, LevelProgress>>>
  /** The same for what others left behind, one after the other; then puts away what lies astray. */
  takeOver(left: () => readonly Unkept[], astray: boolean): Promise<void>
}

export function createDisk(name: string, settings: Readers['settings']): Disk {
  const database = createDatabase(name)
  const read: Readers = {
    isLevelId,
    level: readLevel,
    progress: readProgress,
    changes: readChanges,
    settings,
  }
  return {
    read,
    records: () => database.read((store) => readRecords(store, read)),
    levels: (ids) => database.read((store) => readLevels(store, read, ids)),
    write: (unkept) => database.write((store) => writeChanges(store, read, unkept)),
    takeOver: (left, astray) =>
      database.write(async (store) => {
        for (const unkept of left()) await writeChanges(store, read, unkept)
        if (astray) await tidy(store, read)
      }),
  }
}

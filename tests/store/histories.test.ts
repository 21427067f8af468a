/**
 * Any history of three tabs on one machine: they write and win at once, end with or without a farewell, find the disk
 * shut and open again, bring each other's passports, and other games leave records of theirs. No star, no work and no
 * record is lost by it.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readSettings } from '../../src/app/settings.ts'
import { readPassport, writePassport } from '../../src/levels/passport.ts'
import { createDisk, type Disk } from '../../src/store/disk.ts'
import {
  changesFrom,
  type LevelChange,
  levelProgress,
  noProgress,
  type Progress,
  withChanges,
} from '../../src/store/index.ts'
import { machine } from './machine.ts'

const ids = ['1-3', '3-5'] as const
const command = fc.record({
  does: fc.constantFrom(
    ...(['draft', 'draft', 'draft', 'win', 'win', 'end', 'vanish', 'passport', 'passport'] as const),
    ...(['shut', 'open', 'newer', 'damaged', 'older', 'torn'] as const),
  ),
  tab: fc.nat(2),
  id: fc.constantFrom(...ids),
  stars: fc.constantFrom(1 as const, 2 as const, 3 as const),
  waits: fc.boolean(),
})
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

class History {
  private readonly here = machine()
  private isShut = false
  private readonly going: Promise<unknown>[] = []
  private count = 0
  private readonly tabs: { storage: ReturnType<History['storage']>; progress: Progress }[] = []
  readonly won = new Map<string, number>()
  readonly written: { readonly id: string; readonly recipe: string }[] = []
  readonly over = new Set<unknown>()
  readonly laid: unknown[] = []

  /** A disk that can be shut under the game. */
  private storage() {
    const open = <T>(act: () => Promise<T>) =>
      this.isShut ? Promise.reject(new DOMException('shut', 'UnknownError')) : act()
    return this.here.tab(() =>
      open(async (): Promise<Disk> => {
        const disk = createDisk('neon-harbour', readSettings)
        return {
          read: disk.read,
          records: () => open(disk.records),
          levels: (some) => open(() => disk.levels(some)),
          write: (unkept) => open(() => disk.write(unkept)),
          takeOver: (left, astray) => open(() => disk.takeOver(left, astray)),
        }
      }),
    )
  }

  async start(tab: number) {
    const storage = this.storage()
    const { progress } = await storage.load()
    const made = { storage, progress }
    storage.follow((levels) => {
      made.progress = { ...made.progress, levels: { ...made.progress.levels, ...levels } }
    })
    this.tabs[tab] = made
    return made
  }

  private save(tab: number, changes: Readonly<Record<string, LevelChange>>) {
    const at = this.tabs[tab]
    if (!at) throw new Error('no tab')
    at.progress = withChanges(at.progress, changes)
    const saved = at.storage.saveLevels(changes)
    this.going.push(saved)
    return saved
  }

  /** A record that another game leaves, found by a tab that starts then. */
  private async lay(tab: number, key: string | string[], record: object) {
    await Promise.all(this.going)
    if (this.isShut) return
    this.laid.push(record)
    await this.here.lay(key, record)
    await this.start(tab)
  }

  async go({ does, tab, id, stars, waits }: Command) {
    const n = this.count++
    const progress = this.tabs[tab]?.progress ?? noProgress
    if (does === 'shut') {
      await Promise.all(this.going)
      this.isShut = true
    } else if (does === 'open') this.isShut = false
    else if (does === 'end') {
      await Promise.all(this.going)
      await this.start(tab)
    } else if (does === 'vanish') await this.start(tab)
    else if (does === 'torn')
      this.here.notes.set(`neon-harbour/unkept/page9${n}`, '{"version":2,"levels":{"1-')
    else if (does === 'newer') await this.lay(tab, ['level', '2-2'], { version: 9, n })
    else if (does === 'damaged') await this.lay(tab, ['level', '4-2'], { stars: 'many', n })
    else if (does === 'older')
      await this.lay(tab, 'progress', { version: 1, levels: { '6-1': { stars: 1, draft: `older ${n}` } } })
    else {
      const saved = this.save(tab, this.changes({ does, tab, id, stars, waits }, progress, n))
      if (waits) await saved
    }
  }

  private changes({ does, tab, id, stars }: Command, progress: Progress, n: number) {
    if (does === 'passport') {
      const other = this.tabs[(tab + 1) % 3]?.progress ?? noProgress
      const read = readPassport(new TextEncoder().encode(writePassport(other)))
      if (!read.ok) throw new Error(read.why.en)
      return changesFrom(progress, read.progress, 'passport')
    }
    if (does === 'win') {
      this.won.set(id, Math.max(this.won.get(id) ?? 0, stars))
      const best = { recipe: `best ${stars}`, metrics: {}, cost: { n: 5 }, fingerprint: 'f' }
      return { [id]: { stars, best } }
    }
    const { draft } = levelProgress(progress, id)
    const recipe = `${id} ${n}`
    this.written.push({ id, recipe })
    this.over.add(draft)
    return { [id]: { draft: recipe, ...(draft !== undefined && { over: [draft] }) } }
  }

  /** The game as it starts at last, twice, with the disk open; and everything that lies on it. */
  async ends() {
    this.isShut = false
    await Promise.all(this.going)
    const [first, second] = [await this.start(0), await this.start(1)]
    return { first: first.progress, second: second.progress, lying: [...(await this.here.lying()).values()] }
  }
}

test('of any history nothing is lost', async () => {
  const kept = fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 14 }), async (commands) => {
    const history = new History()
    for (const tab of [0, 1, 2]) await history.start(tab)
    for (const one of commands) await history.go(one)
    const { first, second, lying } = await history.ends()
    expect(second).toEqual(first)
    for (const [id, stars] of history.won) expect([id, levelProgress(first, id).stars]).toEqual([id, stars])
    for (const { id, recipe } of history.written) {
      const { draft, others = [] } = levelProgress(first, id)
      if (!history.over.has(recipe)) expect([draft, ...others.map((one) => one.recipe)]).toContain(recipe)
    }
    for (const record of history.laid) expect(lying).toContainEqual(record)
    vi.unstubAllGlobals()
  })
  await fc.assert(kept, { numRuns: Number(process.env.RUNS ?? 60), seed: 8 })
}, 600_000)

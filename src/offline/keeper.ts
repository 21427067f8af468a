/** Keeps parts of the game on this machine and lets them go again, for the version that the page is of. */
import {
  bytesOf,
  filesOf,
  filesWanted,
  isShell,
  type KeepList,
  type Part,
  type Report,
  report,
  withoutDistrict,
  withPart,
} from './list.ts'
import { type KeepFault, type KeepOptions, NotKept, type Shelf } from './shelf.ts'

export type Kept = 'kept' | 'cancelled' | KeepFault['why']

export interface Keeper {
  /** Undefined when the game here is being replaced by another version. */
  report(): Promise<Report | undefined>
  keep(part: Part, options?: KeepOptions): Promise<Kept>
  letGo(district: number): Promise<void>
  /** Whether a level plays without a network. */
  isKept(id: string): Promise<boolean>
  /** Asks the browser not to clear this away when the disk runs full; whether it promised. */
  askToLast(): Promise<boolean>
  isLasting(): Promise<boolean>
  /** Whether the game's server can be reached. */
  isReachable(): Promise<boolean>
}

export interface KeeperParts {
  readonly shelf: Shelf
  /** The list of the page's own version; undefined when another one answers here. */
  readonly list: () => Promise<KeepList | undefined>
  readonly storage: Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>> | undefined
  readonly isReachable: () => Promise<boolean>
}

export function createKeeper({ shelf, list: ask, storage, isReachable }: KeeperParts): Keeper {
  /** Bytes that there is no room for; browsers that tell nothing find out when they write. */
  async function lacking(bytes: number): Promise<number> {
    const { quota, usage } = (await storage?.estimate?.().catch(() => undefined)) ?? {}
    return quota === undefined || usage === undefined ? 0 : Math.max(0, bytes - (quota - usage))
  }

  async function keep(part: Part, options: KeepOptions = {}): Promise<Kept> {
    const list = await ask()
    if (!list) return 'gone'
    const files = [...filesOf(list, 'shell'), ...(part === 'shell' ? [] : filesOf(list, part))]
    const there = await shelf.has(list)
    const missing = bytesOf(files.filter(({ url }) => !there.has(url)))
    if ((await lacking(missing)) > 0) return 'full'
    const before = await shelf.wanted()
    try {
      await shelf.want(withPart(before, part))
      await shelf.keep(list, files, options)
      return 'kept'
    } catch (error) {
      // A district's rest comes the next time one of its levels opens; of everything, nobody promised that.
      if (part === 'everything') await shelf.want(before).catch(() => undefined)
      if (options.signal?.aborted) return 'cancelled'
      if (error instanceof NotKept) return error.fault.why
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full'
      throw error
    }
  }

  return {
    keep,
    isReachable,
    async report() {
      const list = await ask()
      return list && report(list, await shelf.has(list))
    },
    async letGo(district) {
      const list = await ask()
      if (!list) return
      const wanted = withoutDistrict(list, await shelf.wanted(), district)
      await shelf.want(wanted)
      const stays = new Set(filesWanted(list, wanted).map(({ url }) => url))
      const goes = list.files.filter(
        (file) => file.of.length === 0 || filesOf(list, { district }).includes(file),
      )
      await shelf.drop(goes.filter((file) => !isShell(file) && !stays.has(file.url)))
    },
    async isKept(id) {
      const list = await ask()
      if (!list) return false
      const there = await shelf.has(list)
      return [...filesOf(list, 'shell'), ...filesOf(list, { level: id })].every(({ url }) => there.has(url))
    },
    askToLast: async () => (await storage?.persist?.().catch(() => false)) ?? false,
    isLasting: async () => (await storage?.persisted?.().catch(() => false)) ?? false,
  }
}

/**
 * The files of one build, and what each is kept for: written by the build (`src/build/keepList.ts`), carried by the
 * service worker. Pure: what is missing, what a district costs, what may go.
 */
export interface Listed {
  /** Under the page's own address, without a slash before it. */
  readonly url: string
  /** As it lies on the disk, not as it travels. */
  readonly bytes: number
  /** `shell`, or the numbers of levels ("3-6") that cannot be played without it; nothing: only kept with everything. */
  readonly of: readonly string[]
  /** Set for files whose name stays when their content changes. */
  readonly revision: string | null
  /** The page alone has it: the script it begins with, whose name changes with whatever is in the game. */
  readonly begins?: string
}

export interface KeepList {
  /** The script that the build's page begins with. */
  readonly version: string
  readonly files: readonly Listed[]
}

/** What somebody asked to be kept: districts by number, or all there is. */
export interface Wanted {
  readonly districts: readonly number[]
  readonly everything: boolean
}

export const nothingWanted: Wanted = { districts: [], everything: false }

export type Part = 'shell' | 'everything' | { readonly district: number } | { readonly level: string }

/** "3" of "3-6". */
const districtOf = (level: string) => Number(level.split('-')[0])

/** "3-6" of "3-6-write-the-learner". */
export const numberOf = (id: string) => id.split('-').slice(0, 2).join('-')

export const isShell = ({ of }: Listed) => of.includes('shell')

/** What has to be there for a part of the game, the shell left out unless it is asked for. */
export function filesOf({ files }: KeepList, part: Part): readonly Listed[] {
  if (part === 'shell') return files.filter(isShell)
  if (part === 'everything') return files.filter((file) => !isShell(file))
  return files.filter((file) => !isShell(file) && isFor(file, part))
}

function isFor({ of }: Listed, part: Exclude<Part, string>): boolean {
  return 'level' in part
    ? of.includes(numberOf(part.level))
    : of.some((level) => districtOf(level) === part.district)
}

/** Everything that what is wanted needs, the shell with it. */
export function filesWanted(list: KeepList, { districts, everything }: Wanted): readonly Listed[] {
  if (everything) return list.files
  return list.files.filter((file) => isShell(file) || districts.some((district) => isFor(file, { district })))
}

export function districtsOf({ files }: KeepList): readonly number[] {
  const levels = files.flatMap(({ of }) => of).filter((one) => one !== 'shell')
  return [...new Set(levels.map(districtOf))].sort((a, b) => a - b)
}

export const bytesOf = (files: readonly Listed[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** What is wanted once a district was let go: no longer everything. */
export function withoutDistrict(list: KeepList, wanted: Wanted, district: number): Wanted {
  const before = wanted.everything ? districtsOf(list) : wanted.districts
  return { everything: false, districts: before.filter((one) => one !== district) }
}

export function withPart({ districts, everything }: Wanted, part: Part): Wanted {
  if (part === 'everything') return { districts, everything: true }
  if (typeof part === 'string' || 'level' in part || districts.includes(part.district))
    return { districts, everything }
  return { districts: [...districts, part.district], everything }
}

export interface Report {
  readonly shell: Share
  /** What lies on the disk, and all there is. */
  readonly all: Share
  /** `frees`: what letting it go would give back, since no other district that lies here whole needs it. */
  readonly districts: readonly (Share & { readonly number: number; readonly frees: number })[]
  /** Numbers of the levels that can be played without a network. */
  readonly levels: readonly string[]
}

export interface Share {
  readonly kept: number
  readonly bytes: number
}

/** What of the list lies on the disk. */
export function report(list: KeepList, has: ReadonlySet<string>): Report {
  const share = (files: readonly Listed[]): Share => ({
    kept: bytesOf(files.filter(({ url }) => has.has(url))),
    bytes: bytesOf(files),
  })
  const shell = filesOf(list, 'shell')
  const whole = (files: readonly Listed[]) => files.every(({ url }) => has.has(url))
  const levels = [...new Set(list.files.flatMap(({ of }) => of))].filter((one) => one !== 'shell')
  return {
    shell: share(shell),
    all: share(list.files),
    districts: districtsOf(list).map((district) => {
      const files = filesOf(list, { district })
      const others = districtsOf(list).filter((one) => one !== district)
      const needed = new Set(
        others
          .map((other) => filesOf(list, { district: other }))
          .filter(whole)
          .flat(),
      )
      const { kept: frees } = share(files.filter((file) => !needed.has(file)))
      return { number: district, frees, ...share(files) }
    }),
    levels: whole(shell) ? levels.filter((level) => whole(filesOf(list, { level }))) : [],
  }
}

/** Of two sounds that are the same but for their format, the one this browser plays; everything else stays. */
export function usable({ version, files }: KeepList, plays: (ending: string) => boolean): KeepList {
  const sounds = ['webm', 'mp3'].find(plays)
  return {
    version,
    files: files.filter(({ url }) => {
      const [, ending] = /\.(webm|mp3)$/.exec(url) ?? []
      return ending === undefined || ending === sounds
    }),
  }
}

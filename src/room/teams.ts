import type { Text } from '../engine/index.ts'

/** A team is its badge for as long as the session lasts: a place in `badges`, in `marks`, and on the keyboard. */
export type TeamId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
export const teamIds: readonly TeamId[] = [0, 1, 2, 3, 4, 5, 6, 7]

export const fewestTeams = 2
export const mostTeams = 8
/** Signs of a typed name. */
export const longestName = 20

/** The animals of the harbour, one a team; colour and shape are those of `look/marks.ts` at the same place. */
export const badges: readonly { readonly animal: Animal; readonly name: Text }[] = [
  { animal: 'whale', name: { en: 'Whales', 'zh-Hant': '鯨魚', 'zh-Hans': '鲸鱼' } },
  { animal: 'crab', name: { en: 'Crabs', 'zh-Hant': '螃蟹', 'zh-Hans': '螃蟹' } },
  { animal: 'turtle', name: { en: 'Turtles', 'zh-Hant': '海龜', 'zh-Hans': '海龟' } },
  { animal: 'octopus', name: { en: 'Octopuses', 'zh-Hant': '八爪魚', 'zh-Hans': '章鱼' } },
  { animal: 'jellyfish', name: { en: 'Jellyfish', 'zh-Hant': '水母', 'zh-Hans': '水母' } },
  { animal: 'starfish', name: { en: 'Starfish', 'zh-Hant': '海星', 'zh-Hans': '海星' } },
  { animal: 'seahorse', name: { en: 'Seahorses', 'zh-Hant': '海馬', 'zh-Hans': '海马' } },
  { animal: 'ray', name: { en: 'Rays', 'zh-Hant': '魔鬼魚', 'zh-Hans': '蝠鲼' } },
]
export type Animal = 'whale' | 'crab' | 'turtle' | 'octopus' | 'jellyfish' | 'starfish' | 'seahorse' | 'ray'

export interface Team {
  readonly id: TeamId
  /** Typed, and looked at by the teacher before it stands here; else the animal's. */
  readonly name?: string
  /** Points it came with: the median of those who were there, for a team that came late. */
  readonly start: number
}

/** The key that is the team's, as it is written on it. */
export const keyOf = (team: TeamId): string => String(team + 1)

export const isTeam = (id: number): id is TeamId => Number.isInteger(id) && id >= 0 && id < mostTeams

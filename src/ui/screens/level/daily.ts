import { lazily } from '../../loaded.tsx'

/** What a daily puzzle shows in place of a level's own. */
export const dailyParts = () => import('../daily/parts.ts')

export const Lantern = lazily('lantern', () => dailyParts().then((all) => all.Lantern), true)
export const DailyTask = lazily('task', () => dailyParts().then((all) => all.DailyTask))

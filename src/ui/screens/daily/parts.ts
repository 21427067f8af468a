/** What a level's screen shows of a daily puzzle, in one file: fetched by those who play one. */
export { Lantern } from './lantern.tsx'
export { DailyResult } from './result.tsx'
export { DailyTask } from './task.tsx'

export type { Place, World } from '../levels/campaign.ts'
export type { LevelFault } from '../levels/fault.ts'

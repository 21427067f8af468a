import type { Lang } from '../engine/index.ts'

export interface Settings {
  readonly lang: Lang
  /** Multiplies the root font size. */
  readonly textSize: 1 | 1.25 | 1.5
  /** 0..1 each. */
  readonly music: number
  readonly effects: number
  readonly muted: boolean
  readonly captions: boolean
  /** `system` follows `prefers-reduced-motion`. */
  readonly motion: 'system' | 'calm' | 'full'
}

export const defaultSettings: Settings = {
  lang: 'en',
  textSize: 1,
  music: 0.5,
  effects: 0.7,
  muted: false,
  captions: true,
  motion: 'system',
}

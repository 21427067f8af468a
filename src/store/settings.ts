import type { Lang } from '../engine/index.ts'

export type View = 'desk' | 'projector'

export interface Settings {
  readonly lang: Lang
  /** Multiplies the root font size. */
  readonly textSize: 1 | 1.25 | 1.5
  /** 0..1 each. */
  readonly music: number
  readonly effects: number
  readonly muted: boolean
  /** `projector`: read from the back row, eight metres away. */
  readonly view: View
  /** A projector is silent until the teacher says otherwise, whatever was chosen at the desk. */
  readonly projectorSound: boolean
  readonly captions: boolean
  /** Whether the story was told. */
  readonly story: boolean
  /** `system` follows `prefers-reduced-motion`. */
  readonly motion: 'system' | 'calm' | 'full'
}

export const defaultSettings: Settings = {
  lang: 'en',
  textSize: 1,
  music: 0.5,
  effects: 0.7,
  muted: false,
  view: 'desk',
  projectorSound: false,
  captions: true,
  story: false,
  motion: 'system',
}

/** Whether anything may sound in the view at hand. */
export function isSilent({ view, muted, projectorSound }: Settings): boolean {
  return view === 'projector' ? !projectorSound : muted
}

/** What to change so that the view at hand sounds, or does not. */
export function withSound({ view }: Settings, on: boolean): Partial<Settings> {
  return view === 'projector' ? { projectorSound: on } : { muted: !on }
}

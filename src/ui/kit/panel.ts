import type { ComponentType } from 'preact'
import type { Lang, Text } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import type { ViewOf } from '../../store/view.ts'

/** What the lab gives a puzzle kind's `panel.tsx`: the session, and the verbs. */
export interface PanelProps {
  readonly play: Play
  readonly lang: Lang
  /** The text in the player's language. */
  readonly say: (text: Text) => string
  /** Hands a decision to the rules; a refusal is shown by the lab. */
  readonly act: (action: unknown) => void
  /** Asks the trained model something (a drawn digit); undefined when there is none. */
  readonly ask: (query: unknown) => Promise<unknown>
  /** What stage and panel of this session both show and both change. */
  readonly view: ViewOf
}

/** What a part of a kind's panel is given: the session in the kind's own types. */
export interface PartOf<Setup, Recipe, Lab, View, Action> {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The last training that counts for this part; the kind says whether it has to fit the recipe. */
  readonly lab: Lab | undefined
  readonly view: View
  readonly decide: (action: Action) => void
}

/** Exported by each kind's `panel.tsx` as `Panel`: every control of the lab, keyboard first. */
export type Panel = ComponentType<PanelProps>

export interface BesideProps {
  readonly play: Play
  readonly lang: Lang
  /** Goes to a moment of the contest, counted in events. */
  readonly seek: (at: number) => void
}

/** May be exported by a kind's `panel.tsx` as `Beside`: what stands beside the stage in the contest. */
export type Beside = ComponentType<BesideProps>

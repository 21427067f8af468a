/**
 * By hand first: the player names a row of cases by eye or ear, then every model that is trained names the same ones. It
 * costs nothing, and no star depends on it. Classes are indices in the level's order, answers stand in the order of the
 * cases. Pure, without zod.
 */
import type { Lang, Random, RunEvent, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'

/** How the hand stands to the model. */
export type Standing = 'ahead' | 'even' | 'behind'
/** What a row is named by. */
export type Sense = 'eyes' | 'ears'

/** What a level says of the row; `byHandSchema.ts` reads it. */
export interface ByHand {
  readonly seed: number
  /** How many there are to name. */
  readonly cases: number
  /** What the level's person says once both have answered. */
  readonly says: Readonly<Record<Standing, Text>>
}

/** What hand and model answer for the cases that the hand has named so far. */
export interface Raced {
  readonly truths: readonly number[]
  readonly hand: readonly number[]
  readonly model: readonly number[]
}

/** The last word of a contest: both on the same cases. It adds nothing to the count. */
export interface HandEvent extends RunEvent {
  readonly type: 'hand'
  readonly raced: Raced
}

/** How many of `of` each has right. */
export interface Board {
  readonly hand: number
  readonly model: number
  readonly of: number
  readonly standing: Standing
}

export function boardOf({ truths, hand, model }: Raced): Board {
  const [by, theirs] = [rightOf(truths, hand), rightOf(truths, model)]
  const standing = by > theirs ? 'ahead' : by < theirs ? 'behind' : 'even'
  return { hand: by, model: theirs, of: hand.length, standing }
}

/** How many answers are right. */
export const rightOf = (truths: readonly number[], answers: readonly number[]): number =>
  answers.filter((answer, i) => answer === truths[i]).length

/** Both on what the hand has named; nothing where it has named nothing. `ask` answers the first `n` cases. */
export function raced(
  hand: readonly number[] | undefined,
  truths: readonly number[],
  ask: (n: number) => readonly number[],
): Raced | undefined {
  if (!hand || hand.length === 0) return undefined
  return { truths: truths.slice(0, hand.length), hand, model: ask(hand.length) }
}

/** What a contest ends with: nothing where no hand has raced. */
export const handEvents = (race: Raced | undefined): HandEvent[] =>
  race ? [{ type: 'hand', ms: 6000, raced: race }] : []

/** The answers with one more of them. */
export const named = <R extends { readonly hand?: readonly number[] | undefined }>(
  recipe: R,
  as: number,
) => ({
  ...recipe,
  hand: [...(recipe.hand ?? []), as],
})

/** Whether a level of so many classes has a row for these answers. */
export function handFits(
  row: Pick<ByHand, 'cases'> | undefined,
  hand: readonly number[] | undefined,
  classes: number,
): boolean {
  if (hand === undefined) return true
  if (!row || hand.length === 0 || hand.length > row.cases) return false
  return hand.every((answer) => Number.isInteger(answer) && answer >= 0 && answer < classes)
}

/** Some hands name a part of the row, as it comes; most name nothing. `random` is a fork, so that what is drawn after it stays. */
export function sampleHand(
  row: Pick<ByHand, 'cases'> | undefined,
  classes: number,
  random: Random,
): { readonly hand?: number[] } {
  if (!row || random.below(4) > 0) return {}
  return { hand: Array.from({ length: 1 + random.below(row.cases) }, () => random.below(classes)) }
}

/** "Your eyes: 6 of 8. The model: 4 of 8." and what the level's person says to that. */
export function toldHand({ says }: ByHand, race: Raced, sense: Sense, lang: Lang): string {
  const board = boardOf(race)
  const { hand, model, of } = board
  return (
    fill(told[sense][lang], { n: hand, of }) +
    fill(told.model[lang], { n: model, of }) +
    says[board.standing][lang]
  )
}

export const told = {
  eyes: {
    en: 'Your eyes: {n} of {of}. ',
    'zh-Hant': '你的眼睛：{n}／{of}。',
    'zh-Hans': '你的眼睛：{n}／{of}。',
  },
  ears: {
    en: 'Your ears: {n} of {of}. ',
    'zh-Hant': '你的耳朵：{n}／{of}。',
    'zh-Hans': '你的耳朵：{n}／{of}。',
  },
  model: { en: 'The model: {n} of {of}. ', 'zh-Hant': '模型：{n}／{of}。', 'zh-Hans': '模型：{n}／{of}。' },
} as const satisfies Record<Sense | 'model', Text>

/** Before it is told how the race stands. */
export const handHalfway: Text = {
  en: 'And now you and the model, on the same cases.',
  'zh-Hant': '最後，你和模型比一比：題目一樣。',
  'zh-Hans': '最后，你和模型比一比：题目一样。',
}

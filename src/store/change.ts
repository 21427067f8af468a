/** How changes of a level are made, put together and worked out: pure, so that page, disk and note agree. */
import { mostLevels, mostWorks } from '../levels/mostKept.ts'
import type { LevelChange, LevelProgress, Origin, OtherWork, Progress } from '../levels/progress.ts'
import { beats, lastWork, levelProgress } from './progress.ts'

/** Recipes are plain data of some thousand characters. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

const isIn = (recipe: unknown, all: readonly unknown[] = []) => all.some((one) => same(one, recipe))

/** The level after the change. Made again on what it has made, it changes nothing. */
export function applyChange(found: LevelProgress, change: LevelChange): LevelProgress {
  const { stars = 0, best } = change
  const better = stars > found.stars || (best !== undefined && beats({ stars, ...best }, found))
  const drafted = change.draft !== undefined
  const draft = drafted ? change.draft : found.draft
  const goesOn = !drafted || found.draft === undefined || isIn(found.draft, [draft, ...(change.over ?? [])])
  const from = drafted ? (change.from ?? (goesOn ? found.from : undefined)) : found.from
  const passed: OtherWork[] = goesOn ? [] : [{ from: 'tab', recipe: found.draft }]
  const given = change.others?.map(({ recipe }) => recipe)
  // A work that has been taken up and gone on with stands there once; one that is put back stays.
  const before = (found.others ?? []).filter(
    ({ recipe }) => !drafted || !isIn(recipe, change.over) || isIn(recipe, given),
  )
  const offered = (works: readonly OtherWork[]) =>
    distinct(works).filter(({ recipe }) => !same(recipe, draft) && !isIn(recipe, change.drop))
  const brought = change.others ?? []
  const all = offered([...before, ...brought, ...passed])
  // Of more than are kept, those that come in go first.
  const others =
    all.length > mostWorks ? offered([...passed, ...before, ...brought]).slice(0, mostWorks) : all
  const { others: _, from: __, ...rest } = found
  return {
    ...rest,
    ...(change.guess !== undefined && { guess: change.guess }),
    ...(change.choice !== undefined && { choice: change.choice }),
    ...(better && { stars, ...(best && { best }) }),
    ...(draft !== undefined && { draft }),
    ...(from !== undefined && from !== 'here' && { from }),
    ...(others.length > 0 && { others }),
  }
}

/** Two changes, one after the other, as one. */
export function foldChanges(first: LevelChange, then: LevelChange): LevelChange {
  const { stars = 0, best } = then
  const keepsFirst =
    first.stars !== undefined &&
    (best === undefined
      ? stars <= first.stars
      : !beats({ stars, ...best }, { stars: first.stars, ...(first.best && { best: first.best }) }))
  const drafts = then.draft !== undefined && first.draft !== undefined
  const over = drafts ? [...(first.over ?? []), first.draft, ...(then.over ?? [])] : (then.over ?? first.over)
  const left =
    first.others?.filter(({ recipe }) => then.draft === undefined || !isIn(recipe, then.over)) ?? []
  const others = distinct([...left, ...(then.others ?? [])]).filter(({ recipe }) => !isIn(recipe, then.drop))
  const drop = [...(first.drop ?? []), ...(then.drop ?? [])].filter(
    (recipe) =>
      !isIn(
        recipe,
        then.others?.map((other) => other.recipe),
      ),
  )
  const { others: _, drop: __, over: ___, ...before } = first
  const { others: ____, drop: _____, over: ______, ...after } = then
  return {
    ...before,
    ...after,
    ...(keepsFirst && { stars: first.stars, ...(first.best && { best: first.best }) }),
    ...(over && { over: bounded(unique(over)) }),
    ...(others.length > 0 && { others }),
    ...(drop.length > 0 && { drop: drop.slice(-mostWorks) }),
  }
}

/**
 * What another history of the same player adds to this one: the better run, answers only it has, and its work. Where
 * both have work, this one's stays the draft and the other's is offered beside it.
 */
export function changeFrom(mine: LevelProgress, theirs: LevelProgress, from: Origin): LevelChange {
  const { stars, best } = theirs
  const here = lastWork(mine)
  const there = lastWork(theirs)
  const offered = here !== undefined && there !== undefined && !same(here, there)
  const better = best !== undefined && beats({ stars, ...best }, mine)
  // A better run takes the best one's place, which may have been all the work there was.
  const passed = mine.draft === undefined && better
  // What is not better may still be all the work there is: stars can stand without the recipe that won them.
  const brought = here === undefined && (theirs.draft !== undefined || !better) ? there : undefined
  const others: OtherWork[] = [
    ...(theirs.others ?? []),
    ...(offered ? [{ from: theirs.from ?? from, recipe: there }] : []),
  ]
  return {
    stars,
    ...(best && { best }),
    ...(mine.guess === undefined && theirs.guess !== undefined && { guess: theirs.guess }),
    ...(mine.choice === undefined && theirs.choice !== undefined && { choice: theirs.choice }),
    ...(here !== undefined && passed && { draft: here }),
    ...(brought !== undefined && { draft: brought, from: theirs.from ?? from }),
    ...(others.length > 0 && { others }),
  }
}

export function withChange(progress: Progress, id: string, change: LevelChange): Progress {
  const levels = { ...progress.levels, [id]: applyChange(levelProgress(progress, id), change) }
  return { ...progress, levels }
}

/** What changes here when another history of the same player comes in, by level; of more levels than are kept, those here stay. */
export function changesFrom(
  mine: Progress,
  other: Progress,
  from: Origin,
): Readonly<Record<string, LevelChange>> {
  const here = ([id]: readonly [string, LevelProgress]) => Object.hasOwn(mine.levels, id)
  const all = Object.entries(other.levels)
  const room = Math.max(0, mostLevels - Object.keys(mine.levels).length)
  const fresh = new Set(all.filter((one) => !here(one)).slice(0, room))
  const taken = all.filter((one) => here(one) || fresh.has(one))
  return Object.fromEntries(
    taken.map(([id, theirs]) => [id, changeFrom(levelProgress(mine, id), theirs, from)]),
  )
}

/** Two histories of the same player as one: nothing is ever lost by it. */
export function mergeProgress(mine: Progress, other: Progress, from: Origin): Progress {
  return withChanges(mine, changesFrom(mine, other, from))
}

export function withChanges(progress: Progress, changes: Readonly<Record<string, LevelChange>>): Progress {
  return Object.entries(changes).reduce((all, [id, change]) => withChange(all, id, change), progress)
}

/** Of many changes that waited for the disk, what lay there before the first and what was on its way with the last. */
function bounded(over: readonly unknown[]): readonly unknown[] {
  return over.length > 8 ? [...over.slice(0, 4), ...over.slice(-4)] : over
}

function distinct(works: readonly OtherWork[]): OtherWork[] {
  return works.filter(
    ({ recipe }, i) => works.findIndex((other) => same(other.recipe, recipe)) === i && recipe !== undefined,
  )
}

function unique(recipes: readonly unknown[]): unknown[] {
  return recipes.filter((recipe, i) => recipes.findIndex((other) => same(other, recipe)) === i)
}

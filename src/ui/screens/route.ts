import type { Route, State } from '../../store/index.ts'

type Known = Pick<State, 'worlds' | 'lesson'>

/** The next level that exists, after this one: of the lesson the player is in, else of the campaign. */
export function nextLevel({ worlds, lesson }: Known, id: string): string | undefined {
  const places = worlds.flatMap((world) => world.places)
  const chosen = lesson?.levels.flatMap((number) => places.find((place) => place.number === number) ?? [])
  const ids = (chosen ?? places).flatMap(({ level }) => level ?? [])
  const at = ids.indexOf(id)
  return at < 0 ? undefined : ids[at + 1]
}

/** Out of a level: to the lesson's list, else to the map. */
export function wayOut(lesson: State['lesson']): Route {
  return lesson ? { at: 'lesson', text: lesson.code } : { at: 'map' }
}

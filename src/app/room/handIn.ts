/** What is handed in for a race. */
import type { Level, Text } from '../../engine/index.ts'
import { fileLimit, readSession } from '../../room/file.ts'
import { ghostsIn } from '../../room/ghosts.ts'
import type { Deed } from '../../room/session.ts'
import { badges, type TeamId } from '../../room/teams.ts'
import type { App } from '../app.ts'
import { notify } from '../notify.ts'
import { miss } from '../parts.ts'
import { recipeIn, type Taken, takeRecipe } from './recipes.ts'
import { changeRoom } from './runs.ts'
import { roomWords } from './words.ts'

/** No more lanes of another lesson than these. */
const mostGhosts = 4

export function createHandIns(
  app: App,
  open: (id: string) => Promise<Level | undefined>,
  deed: (deed: Deed) => void,
) {
  function inLab(level: Level): Taken {
    const { play } = app.store.getState()
    return play?.level.id === level.id
      ? { ok: true, recipe: play.recipe }
      : { ok: false, why: roomWords.emptyLab(level) }
  }

  /** As the wall calls it. */
  function nameOf(team: TeamId): Text {
    const typed = app.store.getState().room?.state.teams.find(({ id }) => id === team)?.name
    const { name } = badges[team] ?? { name: { en: '', 'zh-Hant': '', 'zh-Hans': '' } }
    return typed === undefined ? name : { en: typed, 'zh-Hant': typed, 'zh-Hans': typed }
  }

  /** From the lab, or from a text or a file: what does not fit is refused, and the others race on. */
  async function hand(id: string, team: TeamId, from?: Blob | string): Promise<void> {
    const level = await open(id)
    if (!level) return miss(app, `hand ${team}`, () => void hand(id, team, from))
    const text = from instanceof Blob ? await textOf(from) : from
    const rules = app.levelStore.rulesAtHand(level.kind)
    const found = text === undefined ? inLab(level) : recipeIn(text, level, rules)
    const taken = found.ok ? takeRecipe(app, level, rules, found.recipe) : found
    if (!taken.ok) return changeRoom(app, { refused: { team, why: taken.why } })
    const { room } = app.store.getState()
    if (room) {
      const { refused: _, ...rest } = room
      app.store.setState({ room: rest })
    }
    deed({ type: 'act', mode: 'race', act: { type: 'hand', team, recipe: taken.recipe } })
    if (found.ok && found.engine !== undefined)
      notify(app, roomWords.otherEngine(nameOf(team), found.engine), 'bad')
  }

  return {
    hand,

    async ghosts(level: string, file: Blob): Promise<void> {
      const read = readSession(await textOf(file))
      if (!read.ok) return notify(app, read.why, 'bad')
      const found = ghostsIn(read.session, level).slice(0, mostGhosts)
      if (found.length === 0) return notify(app, roomWords.noGhosts, 'bad')
      deed({ type: 'act', mode: 'race', act: { type: 'ghosts', ghosts: found } })
      if (read.engine !== undefined) notify(app, roomWords.otherLesson(read.engine), 'bad')
    },
  }
}

/** Only as much as says that it is too much. */
export const textOf = (file: Blob): Promise<string> => file.slice(0, fileLimit + 1).text()

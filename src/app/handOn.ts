/** A recipe handed on as a code, and one that comes as a code: read, attempted, watched, taken up beside one's own. */
import { fitsCode, packRecipe, readHead, unpackRecipe } from '../levels/handOn.ts'
import type { Handed, HandedFault, State } from '../store/index.ts'
import type { BesideTools } from './besideTools.ts'
import { campaignOf } from './campaign.ts'
import { handOnWords as words } from './handOnWords.ts'

export async function handOn(tools: Pick<BesideTools, 'app' | 'miss'>): Promise<void> {
  const { store, levelStore } = tools.app
  const { play } = store.getState()
  if (!play || play.daily) return
  const recipe = play.own ? play.own.recipe : play.recipe
  // As its file says: a lesson may have narrowed the one at hand.
  const opened = await levelStore.open(play.level.id).catch(() => undefined)
  if (!opened) tools.miss(tools.app, 'hand on', () => void handOn(tools))
  if (!opened?.ok) return
  const { level } = opened
  // It stands open.
  const rules = levelStore.rulesAtHand(level.kind)
  const code = packRecipe(level, rules.start(level.setup), recipe)
  store.setState({ handOn: { recipe, code, drawn: fitsCode(code) } })
}

export async function readHanded({ app, faultOf }: BesideTools, text: string): Promise<void> {
  const { store } = app
  const tell = (more: Omit<Handed, 'text'>) => {
    // Another code, or another place: this one is no longer asked for.
    const wanted = store.getState().handed?.text === text && store.getState().route.at === 'recipe'
    if (wanted) store.setState({ handed: { text, ...more } })
    return wanted
  }
  store.setState({ handed: { text, is: 'reading' } })
  const read = readHead(text)
  if (!read.ok) {
    tell({ is: 'refused', why: read.why })
    return
  }
  const { number } = read.handed
  await campaignOf(app)
  const refuse = (why: HandedFault, more: Partial<Handed> = {}) =>
    tell({ ...more, is: 'refused', number, why })
  const places = store.getState().worlds.flatMap((world) => world.places)
  const id = places.find((place) => place.number === number)?.level
  const opened = id === undefined ? undefined : await app.levelStore.open(id).catch(() => undefined)
  if (id === undefined) return void refuse('no-level')
  if (!opened?.ok) return void refuse('failed')
  const { level } = opened
  const rules = await app.levelStore.rules(level.kind).catch(() => undefined)
  if (!rules) return void refuse('failed')
  const unpacked = unpackRecipe(read.handed, level, rules.start(level.setup))
  if (!unpacked.ok) return void refuse(unpacked.why, { level })
  const fits = app.levelStore.readRecipe(level, unpacked.recipe)
  if (!fits) return void refuse('unfit', { level })
  const { recipe } = fits
  if (!tell({ is: 'trying', number, level, recipe })) return
  try {
    const outcome = await app.learner.attempt(level, recipe)
    tell({ is: 'tried', number, level, recipe, outcome })
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code === 'refused') refuse('unfit', { level, refusal: fault.refusal })
    else refuse(fault.code === 'not-judged' ? 'not-judged' : 'failed', { level })
  }
}

/** Its contest on its stage; the player's own work waits, and is back at the end. */
export async function watchHanded(tools: BesideTools): Promise<void> {
  const { handed } = tools.app.store.getState()
  if (!handed?.level || !handed.outcome) return
  if (!(await openBeside(tools, handed.level.id))) {
    tools.miss(tools.app, 'watch', () => void watchHanded(tools))
    return
  }
  tools.playback.watch(handed.recipe, handed.outcome)
}

/** Beside the player's own work, never over it: from one to the other goes the lab's switch. */
export async function takeHanded(tools: BesideTools): Promise<void> {
  const { app, trainer, closeLevel, notify, saveLevels, takeWork } = tools
  const { handed, play } = app.store.getState()
  if (!handed?.level || !handed.outcome) return
  const { id } = handed.level
  const { recipe } = handed
  const mine = workOn(app.store.getState(), id)
  const own = same(mine, recipe)
  if (mine === undefined) {
    // Opened anew with what came, also where it stands open untouched.
    if (play?.level.id === id) closeLevel(app)
    void saveLevels(app, { [id]: { draft: recipe, from: 'code' } })
  } else if (!own) void saveLevels(app, { [id]: { others: [{ from: 'code', recipe }] } })
  if (!(await openBeside(tools, id))) {
    tools.miss(app, 'take', () => void takeHanded(tools))
    return
  }
  app.store.setState(({ play }) => (play ? { play: { ...play, phase: 'lab' } } : {}))
  const { others = [] } = app.store.getState().progress.levels[id] ?? {}
  const taken = others.find((one) => same(one.recipe, recipe))
  if (taken) takeWork(app, trainer, taken.recipe)
  else if (mine !== undefined && !own) notify(app, words.tooMany, 'bad')
}

/** The recipe that the level is taken up with again. */
function workOn({ progress }: State, id: string): unknown {
  const level = progress.levels[id]
  return level?.draft ?? level?.best?.recipe
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Opens a level unless it is open; whether it then is. */
async function openBeside({ app, trainer, openLevel, go }: BesideTools, id: string): Promise<boolean> {
  if (app.store.getState().play?.level.id !== id) trainer.cancel()
  await openLevel(app, id)
  if (app.store.getState().play?.level.id !== id) return false
  go(app, { at: 'level', id })
  return true
}

/** Works on paper: those of a tier put into codes, and those of a code attempted again; both stand in the store. */
import {
  compareMarks,
  dailyId,
  engineVersion,
  fingerprint,
  isDaily,
  type Mark,
  NotJudged,
  type Stars,
} from '../engine/index.ts'
import { AttemptRefused } from '../learn/faults.ts'
import { packWorks, readWorks, type Work } from '../levels/works.ts'
import type { CheckedWork, Tier } from '../store/index.ts'
import type { App } from './app.ts'
import { campaignOf } from './campaign.ts'

/** The best recipe of every solved level of a tier. */
export function packTier(app: App, tier: Tier): void {
  const { worlds, progress } = app.store.getState()
  const solved = worlds
    .filter((world) => world.tier === tier)
    .flatMap(({ places }) => places)
    .flatMap(({ level: id }): Work[] => {
      const { stars = 0, best } = (id && progress.levels[id]) || {}
      if (!id || !best || stars === 0) return []
      const { recipe, fingerprint, engine } = best
      return [{ id, stars, recipe, ...(fingerprint && { fingerprint }), ...(engine && { engine }) }]
    })
  app.store.setState({ packed: { tier, ...packWorks(solved) } })
}

/** The work at hand, with what it came to. */
export function share(app: App): void {
  const { play } = app.store.getState()
  if (!play?.outcome) return
  const { level, recipe, outcome } = play
  const work = { id: level.id, stars: outcome.stars, fingerprint: fingerprint(outcome), recipe }
  app.store.setState({ shared: { of: outcome, code: packWorks([work]).codes[0] } })
}

/** Attempts each work of a code, one after another. */
export async function checkWorks(app: App, text: string): Promise<void> {
  const read = readWorks(text)
  if (!read.ok) {
    app.store.setState({ check: { text, fault: read.why, works: [] } })
    return
  }
  const works: CheckedWork[] = read.works.map(({ id, stars }) => ({ id, said: stars, verdict: 'waiting' }))
  app.store.setState({ check: { text, works } })
  await campaignOf(app)
  for (const [i, work] of read.works.entries()) {
    // Another code, or another place: this one is no longer asked for.
    const wanted = () =>
      app.store.getState().check?.text === text && app.store.getState().route.at === 'check'
    const tell = (found: Partial<CheckedWork>) => {
      const { check } = app.store.getState()
      if (!check || !wanted()) return
      app.store.setState({
        check: { ...check, works: check.works.map((one, j) => (j === i ? { ...one, ...found } : one)) },
      })
    }
    if (!wanted()) return
    tell({ verdict: 'trying' })
    tell(await attempted(app, work))
  }
}

/** Another version's figures are neither right nor wrong here; of an older code nobody knows which version it was. */
function verdictOf(work: Work, ours: Required<Mark>, stars: Stars): Pick<CheckedWork, 'verdict' | 'engine'> {
  const compared = compareMarks(work, ours)
  if (compared === 'other-version')
    return { verdict: 'other-engine', ...(work.engine && { engine: work.engine }) }
  if (stars !== work.stars) return { verdict: 'other-stars' }
  if (compared === 'different') return { verdict: 'other-figures' }
  const older = compared === 'unknown' && work.fingerprint !== undefined
  return { verdict: older ? 'other-version' : 'same' }
}

async function attempted(app: App, work: Work): Promise<Partial<CheckedWork>> {
  try {
    if (!(await isThere(app, work.id))) return { verdict: 'no-level' }
    const opened = await app.levelStore.open(work.id)
    if (!opened.ok) return { verdict: 'no-level' }
    const { level } = opened
    const fits = app.levelStore.readRecipe(level, work.recipe)
    if (!fits) return { verdict: 'refused' }
    const outcome = await app.learner.attempt(level, fits.recipe)
    const { stars } = outcome
    const reached = opened.daily && outcome.metrics[opened.daily.entry.metric]
    return {
      ...verdictOf(work, { fingerprint: fingerprint(outcome), engine: engineVersion }, stars),
      found: stars,
      ...(reached !== undefined && { reached }),
    }
  } catch (error) {
    if (error instanceof AttemptRefused) return { verdict: 'refused' }
    if (error instanceof NotJudged) return { verdict: 'not-judged' }
    return { verdict: 'failed' }
  }
}

async function isThere({ store, levelStore }: App, id: string): Promise<boolean> {
  if (isDaily(id)) return (await levelStore.dailies()).entries.some((entry) => dailyId(entry) === id)
  return store.getState().worlds.some(({ places }) => places.some(({ level }) => level === id))
}

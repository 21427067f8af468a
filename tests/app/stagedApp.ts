// Fetched in the game; here at once, so that a test need not wait for it.
import '../../src/app/words.ts'
import type { AnyRules, App, OpenedLevel } from '../../src/app/app.ts'
import { restore } from '../../src/app/restore.ts'
import { roomOf } from '../../src/app/room/room.ts'
import { createVerbs } from '../../src/app/verbs.ts'
import type { DailyEntry, Level, Outcome } from '../../src/engine/index.ts'
import type { AttemptOptions, Learner } from '../../src/learn/client.ts'
import { narrowed } from '../../src/levels/load.ts'
import {
  createHarbourStore,
  type Keeping,
  type LevelChange,
  noProgress,
  type Progress,
  withChanges,
} from '../../src/store/index.ts'
import type { SaveStorage } from '../../src/store/storage.ts'

const t = (en: string) => ({ en, 'zh-Hant': en, 'zh-Hans': en })

/** A level whose recipe is a number of lamps: three lamps are all the budget allows. */
export const level: Level<unknown> = {
  format: 3,
  id: '0-1-lamps',
  kind: 'lamps',
  seed: 1,
  minutes: 5,
  title: t('Lamps'),
  cases: t('lamps'),
  task: t('Light the pier.'),
  teaches: ['counting'],
  misconception: 'none',
  credits: [],
  lecture: [{ say: t('one') }, { say: t('two') }],
  predict: { ask: t('How many?'), choices: [t('few'), t('many')], after: t('Few.') },
  setup: {},
  budget: { lamps: 3 },
  goals: [],
  hints: [t('a'), t('b'), t('c')],
  application: { use: t('u'), harm: t('h'), choice: { ask: t('?'), choices: [t('x'), t('y')] } },
  glossary: [{ term: t('lamp'), means: t('light') }],
}

const rules: AnyRules = {
  start: () => 0,
  act: (_setup, recipe, action) =>
    action === 'more' || action === 'show'
      ? { ok: true, recipe: (recipe as number) + (action === 'more' ? 1 : 0.5) }
      : { ok: false, why: { code: 'not-possible', say: t('no') } },
  cost: (_setup, recipe) => ({ lamps: recipe as number }),
  check: (_setup, recipe) => ((recipe as number) < 0 ? t('negative') : undefined),
  sample: () => 1,
  // As if half a lamp were an example shown to a model that learns on the spot.
  live: (from, to) => (from as number) % 1 !== (to as number) % 1,
  // As if one lamp were a program in another language than none.
  language: (recipe) => (recipe === 0 ? 'javascript' : 'python'),
}

export const outcomeOf = (recipe: unknown): Outcome => ({
  level: level.id,
  stars: Math.min(3, recipe as number) as Outcome['stars'],
  metrics: {},
  cost: { lamps: recipe as number },
  why: [],
  events: [
    { type: 'lit', ms: 100 },
    { type: 'lit', ms: 200, sureAt: 50, rightAt: 150 },
  ],
  lab: {},
})

/** The use cases with a world played by the test: trainings finish when told to, time passes when told to. */
export function stagedApp(
  saved: { progress?: Progress; keeping?: Keeping; storage?: SaveStorage; lesson?: string } = {},
) {
  const store = createHarbourStore(saved.progress ? { progress: saved.progress } : {})
  const trainings: { recipe: unknown; options: AttemptOptions; finish(): void; fail(e: unknown): void }[] = []
  const timers: { at: number; then(): void }[] = []
  const kept: Progress[] = []
  const noted: Readonly<Record<string, LevelChange>>[] = []
  let hears: Parameters<App['storage']['follow']>[0] = () => {}
  let keeping = saved.keeping ?? 'kept'
  const handed: string[] = []
  const lessons: string[] = []
  const warmed: string[] = []
  /** The date, where it plays a part, and the daily puzzles in their order. */
  const calendar = { date: '', days: [] as readonly DailyEntry[] }
  let now = 0
  let disk: Promise<void> | undefined
  let line: Promise<void> | undefined
  let opened: OpenedLevel | 'offline' = { ok: true, level, terms: [], notices: [] }

  const learner: Learner = {
    expect() {},
    load() {},
    attempt: (_level, recipe, options = {}) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
        trainings.push({ recipe, options, finish: () => resolve(outcomeOf(recipe)), fail: reject })
      }),
    ask: async () => 'answer',
    forget() {},
    dispose() {},
  }
  const app: App = {
    store,
    learner,
    warm: (language) => void warmed.push(language),
    levelStore: {
      worlds: async () => [],
      entries: async () => ({}),
      notes: async () => ({}),
      dailies: async () => ({ entries: calendar.days, answerTo: async () => 3 }),
      async open() {
        if (line) await line
        if (opened === 'offline') throw new TypeError('Failed to fetch')
        return opened
      },
      narrowed,
      rules: async () => rules,
      rulesAtHand: () => rules,
      readRecipe: (_level, recipe) => (typeof recipe === 'number' ? { recipe } : undefined),
    },
    storage: saved.storage ?? {
      load: async () => ({ progress: noProgress, settings: {}, newer: false, keeping: 'kept' }),
      async saveLevels(changes) {
        noted.push(changes)
        if (disk) await disk
        kept.push(withChanges(kept.at(-1) ?? saved.progress ?? noProgress, changes))
        return keeping
      },
      saveSettings: async () => 'kept',
      follow(listener) {
        hears = listener
      },
    },
    wait(milliseconds, then) {
      const timer = { at: now + milliseconds, then }
      timers.push(timer)
      return () => timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
    },
    now: () => (calendar.date ? Date.parse(`${calendar.date}T12:00`) : 0) + now,
    startStage() {},
    address() {},
    hand: (_name, content) => handed.push(content),
    offline: async () => ({ wish() {} }),
    askToKeep() {},
  }

  roomOf(app, {
    record: { read: async () => saved.lesson, write: async (text) => void lessons.push(text) },
    now: () => now,
  })
  void restore(app, { askedLang: null, askedView: null, browserLangs: ['en'] })

  async function pass(milliseconds: number) {
    const until = now + milliseconds
    for (;;) {
      timers.sort((a, b) => a.at - b.at)
      const next = timers[0]
      if (!next || next.at > until) break
      timers.shift()
      now = next.at
      next.then()
    }
    now = until
    await settle()
  }

  return {
    app,
    store,
    verbs: createVerbs(app),
    storage: app.storage,
    trainings,
    kept,
    noted,
    hears: (levels: Parameters<typeof hears>[0]) => hears(levels),
    keeps(how: Keeping) {
      keeping = how
    },
    calendar,
    warmed,
    lessons,
    now: () => now,
    handed,
    pass,
    /** From now on the disk takes its time; returns how to let it finish. */
    slowDisk() {
      let finish = () => {}
      disk = new Promise((resolve) => {
        finish = resolve
      })
      return async () => {
        finish()
        await settle()
      }
    },
    /** From now on levels' files take their time; returns how to let them come. */
    slowLine() {
      let come = () => {}
      line = new Promise((resolve) => {
        come = resolve
      })
      return async () => {
        come()
        await settle()
      }
    },
    opens(what: OpenedLevel | 'offline') {
      opened = what
    },
    play() {
      const { play } = store.getState()
      if (!play) throw new Error('no level is open')
      return play
    },
  }
}

/** Lets everything that is already resolved happen. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

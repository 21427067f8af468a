import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenedLevel } from '../../src/app/app.ts'
import { NotJudged } from '../../src/engine/index.ts'
import { WorkerCrashed } from '../../src/learn/faults.ts'
import { noProgress, withLevel } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

type Staged = ReturnType<typeof stagedApp>

async function opened(saved?: Parameters<typeof stagedApp>[0]): Promise<Staged> {
  const staged = stagedApp(saved)
  staged.verbs.go({ at: 'level', id: level.id })
  await settle()
  return staged
}

async function act(staged: Staged, ...actions: string[]) {
  for (const action of actions) {
    staged.verbs.act(action)
    await settle()
  }
}

async function finishTraining(staged: Staged) {
  staged.trainings.at(-1)?.finish()
  await settle()
}

describe('a model that learns while it is shown things', () => {
  test('is trained at once, unasked, and anew on the next example', async () => {
    const staged = await opened()
    await act(staged, 'show')
    expect(staged.trainings.map(({ recipe }) => recipe)).toEqual([0.5])
    await finishTraining(staged)
    expect(staged.play().outcome).toBeDefined()
    await act(staged, 'more')
    expect(staged.trainings).toHaveLength(1)
    await act(staged, 'show')
    expect(staged.trainings.map(({ recipe }) => recipe)).toEqual([0.5, 2])
  })

  test('follows undo, from what is known already where it can', async () => {
    const staged = await opened()
    await act(staged, 'show')
    await finishTraining(staged)
    await act(staged, 'show')
    expect(staged.trainings).toHaveLength(2)
    staged.verbs.undo()
    await settle()
    expect(staged.trainings[1]?.options.signal?.aborted).toBe(true)
    expect(staged.trainings).toHaveLength(2)
    expect(staged.play()).toMatchObject({ recipe: 0.5, training: { status: 'idle' } })
    expect(staged.play().outcome).toBeDefined()
    staged.verbs.undo()
    await settle()
    expect(staged.trainings.map(({ recipe }) => recipe)).toEqual([0.5, 1, 0])
  })
})

describe('opening a level', () => {
  test('begins with the lecture and an untouched recipe', async () => {
    const { play } = await opened()
    expect(play()).toMatchObject({ phase: 'lecture', card: 0, recipe: 0 })
  })

  test('picks up the draft where the player stopped', async () => {
    const { play } = await opened({ progress: withLevel(noProgress, level.id, { draft: 2 }) })
    expect(play()).toMatchObject({ phase: 'lab', recipe: 2 })
  })

  test('whose last work no longer fits opens with the best run, and says so', async () => {
    const best = { recipe: 2, metrics: {}, cost: { lamps: 2 } }
    const progress = withLevel(noProgress, level.id, { stars: 2, draft: -4, best })
    const { play, store } = await opened({ progress })
    expect(play()).toMatchObject({ recipe: 2, phase: 'lab' })
    await soon(() =>
      expect(store.getState().notices.map(({ text }) => text.en)).toEqual([
        expect.stringMatching(/best run/),
      ]),
    )
  })

  test('drops a draft that does not fit the level, and says so', async () => {
    const { play, store } = await opened({ progress: withLevel(noProgress, level.id, { draft: -4 }) })
    expect(play().recipe).toBe(0)
    await soon(() => expect(store.getState().notices).toHaveLength(1))
  })

  test('closes a broken one with its reason', async () => {
    const staged = stagedApp()
    const fault = {
      code: 'wrong-value',
      file: 'f',
      path: 'goals',
      found: '1',
      expected: '3',
      remedy: level.title,
    } as const
    staged.opens({ ok: false, fault })
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(staged.store.getState().closed[level.id]).toBe(fault)
    expect(staged.store.getState().play).toBeUndefined()
  })

  test('that cannot be fetched says so and is not left opening', async () => {
    const staged = stagedApp()
    staged.opens('offline')
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(staged.store.getState()).toMatchObject({ unopened: level.id })
    expect(staged.store.getState().opening).toBeUndefined()
  })

  test('that could not be fetched is asked for again', async () => {
    const staged = stagedApp()
    staged.opens('offline')
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    staged.opens({ ok: true, level, terms: [], notices: [] })
    staged.verbs.go({ at: 'level', id: level.id })
    expect(staged.store.getState().unopened).toBeUndefined()
    await settle()
    expect(staged.play().level.id).toBe(level.id)
  })
})

describe('the lecture', () => {
  test('goes card by card to the question, and the guess is kept', async () => {
    const staged = await opened()
    staged.verbs.nextCard()
    expect(staged.play().card).toBe(1)
    staged.verbs.nextCard()
    expect(staged.play().phase).toBe('predict')
    staged.verbs.guess(1)
    expect(staged.play()).toMatchObject({ phase: 'lab', guess: 1 })
    expect(staged.kept.at(-1)?.levels[level.id]?.guess).toBe(1)
  })
})

describe('what stands behind the contest', () => {
  const answering: OpenedLevel = {
    ok: true,
    terms: [],
    notices: [],
    level: {
      ...level,
      lecture: [...level.lecture, { say: level.title, after: true }],
      predict: { ...level.predict, tries: [1, 2] },
    },
  }
  async function solved(stars: number, opened = answering): Promise<Staged> {
    const staged = stagedApp()
    staged.opens(opened)
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    staged.verbs.guess(1)
    await act(staged, ...new Array<string>(stars).fill('more'))
    staged.verbs.run()
    await settle()
    await finishTraining(staged)
    staged.verbs.skip()
    await settle()
    expect(staged.play().phase).toBe('result')
    return staged
  }

  test('is no card of the briefing', async () => {
    const staged = stagedApp()
    staged.opens(answering)
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    staged.verbs.nextCard()
    staged.verbs.nextCard()
    expect(staged.play().phase).toBe('predict')
    staged.verbs.previousCard()
    expect(staged.play()).toMatchObject({ phase: 'lecture', card: 1 })
  })

  test('comes between the stars and the real world, once the level is solved', async () => {
    const staged = await solved(1)
    staged.verbs.toApplication()
    expect(staged.play()).toMatchObject({ phase: 'lecture', card: 2 })
    staged.verbs.previousCard()
    expect(staged.play().phase).toBe('result')
    staged.verbs.toApplication()
    staged.verbs.nextCard()
    expect(staged.play().phase).toBe('application')
  })

  test('is not told to somebody who has won no star yet', async () => {
    const staged = await solved(0)
    staged.verbs.toApplication()
    expect(staged.play().phase).toBe('application')
  })

  test('plays the guess, keeps nothing of it, and gives the player’s own work back', async () => {
    const staged = await solved(1)
    const before = staged.play()
    const kept = staged.kept.length
    staged.verbs.showGuess()
    await settle()
    await finishTraining(staged)
    expect(staged.play()).toMatchObject({ phase: 'run', recipe: 2, run: { at: 0, playing: true } })
    staged.verbs.skip()
    await settle()
    expect(staged.play()).toMatchObject({ phase: 'result', recipe: 1, outcome: before.outcome })
    expect(staged.play().own).toBeUndefined()
    expect(staged.kept).toHaveLength(kept)
    staged.verbs.showGuess()
    await settle()
    staged.verbs.backToLab()
    expect(staged.play()).toMatchObject({ phase: 'lab', recipe: 1, outcome: before.outcome })
  })

  test('begins with the event that was asked about, and with the last where there are fewer', async () => {
    for (const [from, at] of [
      [1, 1],
      [900, 1],
    ]) {
      const asking = { ...answering.level, predict: { ...answering.level.predict, from } }
      const staged = await solved(1, { ...answering, level: asking })
      staged.verbs.showGuess()
      await settle()
      await finishTraining(staged)
      expect(staged.play()).toMatchObject({ phase: 'run', recipe: 2, run: { at, playing: true } })
    }
  })
})

describe('deciding', () => {
  let staged: Staged
  beforeEach(async () => {
    staged = await opened()
  })

  test('changes the recipe and keeps the draft', async () => {
    await act(staged, 'more')
    expect(staged.play().recipe).toBe(1)
    expect(staged.kept.at(-1)?.levels[level.id]?.draft).toBe(1)
  })

  test('past the budget is refused with the figures, and changes nothing', async () => {
    await act(staged, 'more', 'more', 'more', 'more')
    expect(staged.play().recipe).toBe(3)
    expect(staged.play().refusal).toEqual({ code: 'over-budget', budget: 'lamps', limit: 3, would: 4 })
  })

  test('what the rules refuse is shown until the next decision', async () => {
    await act(staged, 'dance')
    expect(staged.play().refusal?.code).toBe('not-possible')
    await act(staged, 'more')
    expect(staged.play().refusal).toBeUndefined()
  })

  test('can be undone and redone', async () => {
    await act(staged, 'more', 'more')
    staged.verbs.undo()
    expect(staged.play().recipe).toBe(1)
    staged.verbs.redo()
    expect(staged.play().recipe).toBe(2)
    staged.verbs.startOver()
    await settle()
    expect(staged.play().recipe).toBe(0)
    staged.verbs.undo()
    expect(staged.play().recipe).toBe(2)
  })

  test('while training stops that training', async () => {
    staged.verbs.train()
    expect(staged.play().training.status).toBe('busy')
    await act(staged, 'more')
    expect(staged.trainings[0]?.options.signal?.aborted).toBe(true)
    expect(staged.play().training.status).toBe('idle')
  })
})

describe('training', () => {
  let staged: Staged
  beforeEach(async () => {
    staged = await opened()
    await act(staged, 'more')
  })

  test('shows progress and then the outcome', async () => {
    staged.verbs.train()
    staged.trainings[0]?.options.onProgress?.(0.5, { loss: 1 })
    expect(staged.play().training).toEqual({ status: 'busy', done: 0.5, show: { loss: 1 } })
    await finishTraining(staged)
    expect(staged.play().outcome?.stars).toBe(1)
  })

  test('cancelled is idle at once, and a late result is ignored', async () => {
    staged.verbs.train()
    staged.verbs.cancel()
    expect(staged.play().training.status).toBe('idle')
    await finishTraining(staged)
    expect(staged.play().outcome).toBeUndefined()
  })

  test('the same recipe again needs no training', async () => {
    staged.verbs.train()
    await finishTraining(staged)
    await act(staged, 'more')
    expect(staged.play().outcome).toBeUndefined()
    expect(staged.play().before?.stars).toBe(1)
    staged.verbs.undo()
    expect(staged.play().outcome?.stars).toBe(1)
    expect(staged.trainings).toHaveLength(1)
  })

  test('a crashed worker is reported and the choices stay', async () => {
    staged.verbs.train()
    staged.trainings[0]?.fail(new WorkerCrashed('gone'))
    await settle()
    expect(staged.play().training).toEqual({ status: 'failed', why: { code: 'worker-crashed' } })
    expect(staged.play().recipe).toBe(1)
    staged.verbs.train()
    await finishTraining(staged)
    expect(staged.play().outcome?.stars).toBe(1)
  })

  test('a program that could not be run to its end is not judged, not kept, and can be tried again', async () => {
    staged.verbs.run()
    staged.trainings[0]?.fail(new NotJudged('busy', 'silent'))
    await settle()
    expect(staged.play().training).toEqual({ status: 'failed', why: { code: 'not-judged', why: 'busy' } })
    expect(staged.play().outcome).toBeUndefined()
    expect(staged.play().phase).not.toBe('run')
    expect(staged.store.getState().progress.levels[level.id]).toEqual({ stars: 0, draft: 1 })
    staged.verbs.train()
    await finishTraining(staged)
    expect(staged.play().outcome?.stars).toBe(1)
  })

  test('goes on while the player looks at the settings, and ends with the level', async () => {
    staged.verbs.train()
    staged.verbs.go({ at: 'settings' })
    expect(staged.trainings[0]?.options.signal?.aborted).toBe(false)
    staged.verbs.go({ at: 'map' })
    expect(staged.trainings[0]?.options.signal?.aborted).toBe(true)
    expect(staged.store.getState().play).toBeUndefined()
  })

  test('has its model freed when the level is left, not while the player looks at the settings', async () => {
    let freed = 0
    staged.app.learner.forget = () => {
      freed += 1
    }
    staged.verbs.train()
    await finishTraining(staged)
    staged.verbs.go({ at: 'settings' })
    staged.verbs.go({ at: 'level', id: level.id })
    expect(freed).toBe(0)
    staged.verbs.go({ at: 'map' })
    expect(freed).toBe(1)
    // Opened again, the model is trained before it is asked.
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    staged.verbs.train()
    await finishTraining(staged)
    expect(await staged.verbs.ask('?')).toBe('answer')
  })
})

describe('what stage and panel share', () => {
  test('lasts for the session, and the next one of the same level begins anew', async () => {
    const staged = await opened()
    staged.verbs.view({ at: 0 }).set({ at: 3 }, 'stage')
    await act(staged, 'more')
    expect(staged.verbs.view({ at: 0 }).get()).toEqual({ at: 3 })
    staged.verbs.go({ at: 'map' })
    staged.verbs.go({ at: 'level', id: level.id })
    await settle()
    expect(staged.verbs.view({ at: 0 }).get()).toEqual({ at: 0 })
  })
})

describe('asking the model', () => {
  test('after an undo asks the model of that recipe, trained once more', async () => {
    const staged = await opened()
    await act(staged, 'more')
    staged.verbs.train()
    await finishTraining(staged)
    await act(staged, 'more')
    staged.verbs.train()
    await finishTraining(staged)
    expect(await staged.verbs.ask('what?')).toBe('answer')
    expect(staged.trainings).toHaveLength(2)
    staged.verbs.undo()
    const answer = staged.verbs.ask('what?')
    expect(staged.trainings.at(-1)?.recipe).toBe(1)
    await finishTraining(staged)
    expect(await answer).toBe('answer')
    expect(staged.trainings).toHaveLength(3)
  })
})

describe('the contest', () => {
  let staged: Staged
  beforeEach(async () => {
    staged = await opened()
    await act(staged, 'more', 'more')
    staged.verbs.run()
    await finishTraining(staged)
  })

  test('trains first, then plays event by event to the stars', async () => {
    expect(staged.play()).toMatchObject({ phase: 'run', run: { at: 0, playing: true } })
    expect(staged.kept.at(-1)?.levels[level.id]?.stars).toBe(2)
    await staged.pass(100)
    expect(staged.play().run.at).toBe(1)
    await staged.pass(200)
    expect(staged.play().run.at).toBe(2)
    await staged.pass(700)
    expect(staged.play().phase).toBe('result')
    expect(staged.kept.at(-1)?.levels[level.id]).toMatchObject({ stars: 2, best: { recipe: 2 } })
  })

  test('has its stars noted down before anything of it is shown, however slow the disk', async () => {
    const slow = await opened()
    await act(slow, 'more', 'more')
    slow.slowDisk()
    slow.verbs.run()
    await finishTraining(slow)
    expect(slow.noted.at(-1)?.[level.id]).toMatchObject({ stars: 2, best: { recipe: 2 } })
    expect(slow.play().phase).toBe('lecture')
    // It does not wait for ever.
    await slow.pass(250)
    expect(slow.play().phase).toBe('run')
  })

  test('tells of an event no more than the stage has shown', async () => {
    expect(staged.play().run).toMatchObject({ at: 0, told: 'right' })
    await staged.pass(100)
    expect(staged.play().run).toMatchObject({ at: 1, told: 'nothing' })
    await staged.pass(50)
    expect(staged.play().run.told).toBe('sure')
    staged.verbs.speed(2)
    await staged.pass(74)
    expect(staged.play().run.told).toBe('sure')
    await staged.pass(1)
    expect(staged.play().run.told).toBe('right')
    staged.verbs.playPause()
    expect(staged.play().run.told).toBe('right')
    staged.verbs.playPause()
    expect(staged.play().run).toMatchObject({ at: 1, told: 'nothing' })
    await staged.pass(25)
    staged.verbs.seek(1)
    expect(staged.play().run).toMatchObject({ at: 1, told: 'nothing' })
  })

  test('can be sped up, paused, sought and skipped', async () => {
    staged.verbs.speed(4)
    await staged.pass(25)
    expect(staged.play().run.at).toBe(1)
    staged.verbs.playPause()
    await staged.pass(5_000)
    expect(staged.play().run.at).toBe(1)
    staged.verbs.seek(99)
    expect(staged.play().run.at).toBe(2)
    staged.verbs.skip()
    expect(staged.play().phase).toBe('result')
  })

  test('a worse run later does not take stars away', async () => {
    staged.verbs.skip()
    staged.verbs.backToLab()
    staged.verbs.undo()
    staged.verbs.run()
    await finishTraining(staged)
    staged.verbs.skip()
    expect(staged.store.getState().progress.levels[level.id]).toMatchObject({ stars: 2, best: { recipe: 2 } })
  })
})

test('progress that cannot be kept is said once', async () => {
  const staged = await opened({ keeping: 'memory-only' })
  await act(staged, 'more', 'more')
  expect(staged.store.getState().keeping).toBe('memory-only')
  expect(staged.store.getState().notices).toHaveLength(1)
})

test('a notice that nothing is kept leaves when saving works again', async () => {
  const staged = await opened({ keeping: 'memory-only' })
  await act(staged, 'more')
  expect(staged.store.getState().notices).toHaveLength(1)
  staged.keeps('kept')
  await act(staged, 'more')
  expect(staged.store.getState()).toMatchObject({ keeping: 'kept', notices: [] })
})

describe('two tabs on one level', () => {
  test('each go on with what stands on their own screen, and lose nothing of the other’s', async () => {
    const staged = await opened({ progress: withLevel(noProgress, level.id, { draft: 1 }) })
    // The other tab has typed 3 meanwhile.
    staged.hears({ [level.id]: { stars: 2, draft: 3 } })
    expect(staged.play().recipe).toBe(1)
    expect(staged.store.getState().progress.levels[level.id]?.stars).toBe(2)
    await act(staged, 'more')
    expect(staged.noted.at(-1)).toEqual({ [level.id]: { draft: 2, over: [1] } })
    expect(staged.store.getState().progress.levels[level.id]).toMatchObject({
      draft: 2,
      others: [{ from: 'tab', recipe: 3 }],
    })
  })
})

describe('a passport', () => {
  test('written here and read elsewhere brings the stars along', async () => {
    const here = await opened({ progress: withLevel(noProgress, level.id, { stars: 3 }) })
    here.verbs.downloadPassport()
    await soon(() => expect(here.handed).toHaveLength(1))
    const there = stagedApp()
    await there.verbs.uploadPassport(new Blob(here.handed))
    expect(there.store.getState().progress.levels[level.id]?.stars).toBe(3)
    expect(there.kept).toHaveLength(1)
  })

  test('is called read only when it has reached the disk', async () => {
    const here = await opened({ progress: withLevel(noProgress, level.id, { stars: 3 }) })
    here.verbs.downloadPassport()
    await soon(() => expect(here.handed).toHaveLength(1))
    const there = stagedApp()
    const finish = there.slowDisk()
    const done = there.verbs.uploadPassport(new Blob(here.handed))
    await soon(() => expect(there.store.getState().progress.levels[level.id]?.stars).toBe(3))
    expect(there.store.getState().notices).toEqual([])
    await finish()
    await done
    expect(there.store.getState().notices[0]).toMatchObject({ tone: 'good' })
  })

  test('is not called read where nothing can be kept', async () => {
    const here = await opened({ progress: withLevel(noProgress, level.id, { stars: 3 }) })
    here.verbs.downloadPassport()
    await soon(() => expect(here.handed).toHaveLength(1))
    const there = stagedApp({ keeping: 'full' })
    await there.verbs.uploadPassport(new Blob(here.handed))
    expect(there.store.getState().notices.map(({ tone }) => tone)).toEqual(['bad'])
  })

  test('opens a level that stood open anew, with the draft it brings, and leaves one with a draft of its own', async () => {
    const here = await opened({ progress: withLevel(noProgress, level.id, { draft: 2 }) })
    here.verbs.downloadPassport()
    await soon(() => expect(here.handed).toHaveLength(1))
    for (const [done, expected] of [
      [[], 2],
      [['more'], 1],
    ] as const) {
      const there = await opened()
      await act(there, ...done)
      there.verbs.go({ at: 'settings' })
      await there.verbs.uploadPassport(new Blob(here.handed))
      there.verbs.go({ at: 'level', id: level.id })
      await settle()
      expect(there.play().recipe).toBe(expected)
    }
  })

  test('that is still being read opens its level anew for whoever is back in front of it', async () => {
    const here = await opened({ progress: withLevel(noProgress, level.id, { draft: 2 }) })
    here.verbs.downloadPassport()
    await soon(() => expect(here.handed).toHaveLength(1))
    const there = await opened()
    there.verbs.go({ at: 'settings' })
    const reading = there.verbs.uploadPassport(new Blob(here.handed))
    there.verbs.go({ at: 'level', id: level.id })
    await reading
    await settle()
    expect(there.play().recipe).toBe(2)
  })

  test('that is damaged changes nothing and says why', async () => {
    const staged = stagedApp({ progress: withLevel(noProgress, level.id, { stars: 2 }) })
    await staged.verbs.uploadPassport(new Blob(['{"passport":']))
    expect(staged.store.getState().progress.levels[level.id]?.stars).toBe(2)
    expect(staged.store.getState().notices[0]).toMatchObject({ tone: 'bad' })
  })
})

test('what runs programs is made ready as soon as their level opens, and again for another language', async () => {
  const staged = await opened()
  expect(staged.warmed).toEqual(['javascript'])
  await act(staged, 'more', 'more')
  expect(staged.warmed).toEqual(['javascript', 'python'])
})

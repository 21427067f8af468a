import { afterEach, describe, expect, test, vi } from 'vitest'
import { writePassport } from '../../src/levels/passport.ts'
import { levelProgress, noProgress, withLevel } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { machine } from '../store/machine.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The verbs of this part of the game are fetched when they are first needed. */
async function fetched() {
  await import('../../src/app/otherWork.ts')
  await settle()
}

/** Work here (1 lamp) and in a passport (3 lamps), the level open. */
async function both() {
  const disk = machine()
  await disk.tab().saveLevels({ [level.id]: { draft: 1 } })
  const staged = stagedApp({ storage: disk.tab() })
  await soon(() => expect(staged.store.getState().progress.levels[level.id]).toBeDefined())
  const passport = writePassport(withLevel(noProgress, level.id, { draft: 3 }))
  await staged.verbs.uploadPassport(new Blob([passport]))
  staged.verbs.go({ at: 'level', id: level.id })
  await settle()
  const works = () => {
    const { draft, from, others } = levelProgress(staged.store.getState().progress, level.id)
    return { draft, from, others }
  }
  /** As the next page finds it. */
  const kept = async () => {
    await staged.storage.saveLevels({})
    const { draft, from, others } = levelProgress((await disk.tab().load()).progress, level.id)
    return { draft, from, others }
  }
  const take = async () => {
    staged.verbs.takeWork(works().others?.[0]?.recipe)
    await fetched()
  }
  return { staged, works, kept, take }
}

describe('work from a passport beside the work here', () => {
  test('is said, and the work here stays up', async () => {
    const { staged, works } = await both()
    expect(staged.store.getState().notices.at(-1)?.text.en).toMatch(/work here and in the passport for 0-1/)
    expect(staged.play().recipe).toBe(1)
    expect(works()).toEqual({ draft: 1, from: undefined, others: [{ from: 'passport', recipe: 3 }] })
  })

  test('can be taken up and left again, as often as the player likes, on the screen and on the disk', async () => {
    const { staged, works, kept, take } = await both()
    for (let i = 0; i < 3; i++) {
      await take()
      expect(staged.play().recipe).toBe(3)
      expect(works()).toEqual({ draft: 3, from: 'passport', others: [{ from: 'here', recipe: 1 }] })
      expect(await kept()).toEqual(works())
      await take()
      expect(staged.play().recipe).toBe(1)
      expect(works()).toEqual({ draft: 1, from: undefined, others: [{ from: 'passport', recipe: 3 }] })
      expect(await kept()).toEqual(works())
    }
  })

  test('is kept beside what the player goes on with, and undo stays within a work', async () => {
    const { staged, works, kept, take } = await both()
    staged.verbs.act('more')
    await settle()
    expect(works().others).toEqual([{ from: 'passport', recipe: 3 }])
    await take()
    staged.verbs.undo()
    expect(staged.play().recipe).toBe(3)
    staged.verbs.startOver()
    expect(works()).toEqual({ draft: 0, from: 'passport', others: [{ from: 'here', recipe: 2 }] })
    staged.verbs.undo()
    expect(works()).toEqual({ draft: 3, from: 'passport', others: [{ from: 'here', recipe: 2 }] })
    expect(await kept()).toEqual(works())
  })

  test('is gone once the player keeps one, and not before', async () => {
    const { staged, works, kept, take } = await both()
    await take()
    staged.verbs.keepThisWork()
    await fetched()
    expect(works()).toEqual({ draft: 3, from: 'passport', others: undefined })
    expect(await kept()).toEqual(works())
  })

  test('that no longer fits the level stays where it is, and that is said', async () => {
    const { staged, works } = await both()
    const others = [{ from: 'tab', recipe: -4 }] as const
    staged.store.setState({ progress: withLevel(noProgress, level.id, { draft: 1, others }) })
    staged.verbs.takeWork(-4)
    await fetched()
    expect(staged.play().recipe).toBe(1)
    expect(works().others).toEqual(others)
    await soon(() => expect(staged.store.getState().notices.at(-1)?.text.en).toMatch(/no longer fits/))
  })
})

import { describe, expect, test } from 'vitest'
import { packLesson } from '../../src/levels/lesson.ts'
import { narrowed } from '../../src/levels/load.ts'
import { lockOf } from '../../src/store/index.ts'
import { soon } from '../soon.ts'
import { level as lamps, settle, stagedApp } from './stagedApp.ts'

const lesson = { levels: ['1-2', '1-1'], lang: 'zh-Hans', coding: ['python'], mode: 'own' } as const
const code = packLesson({ ...lesson, levels: [...lesson.levels], coding: [...lesson.coding] })
const level = { ...lamps, setup: { languages: ['blocks', 'python', 'javascript'] } }

async function staged(draft?: number) {
  const app = stagedApp(
    draft === undefined ? {} : { progress: { version: 2, levels: { [level.id]: { stars: 0, draft } } } },
  )
  await settle()
  app.opens({ ok: true, level, terms: [], notices: [] })
  return app
}

describe('a lesson that is opened', () => {
  test('sets its language, and leaves the view of a pupil’s own machine as it is', async () => {
    const app = await staged()
    app.verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(app.store.getState().lesson).toEqual({ ...lesson, code }))
    expect(app.store.getState().settings).toMatchObject({ lang: 'zh-Hans', view: 'desk' })
  })

  test('for the whole class stands on the projector', async () => {
    const app = await staged()
    app.verbs.beside({
      do: 'openLesson',
      code: packLesson({ ...lesson, levels: ['1-1'], coding: [], mode: 'wall' }),
    })
    await soon(() => expect(app.store.getState().settings.view).toBe('projector'))
  })

  test('locks nothing, and leaves nothing behind when it is left', async () => {
    const app = await staged()
    const place = (n: number) => ({
      number: `1-${n}`,
      title: level.title,
      idea: level.title,
      level: `1-${n}-x`,
    })
    const world = {
      number: 1,
      id: 'w',
      title: level.title,
      tier: 'bridging',
      speaker: 'pier-master',
    } as const
    app.store.setState({ worlds: [{ ...world, places: [place(1), place(2)] }] })
    expect(lockOf(app.store.getState(), '1-2-x')).toBeDefined()
    app.verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(lockOf(app.store.getState(), '1-2-x')).toBeUndefined())
    app.verbs.beside({ do: 'endLesson' })
    await soon(() => expect(app.store.getState().lesson).toBeUndefined())
    expect(lockOf(app.store.getState(), '1-2-x')).toBeDefined()
  })

  test('offers its levels’ programs in its own languages alone', async () => {
    const app = await staged()
    app.verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(app.store.getState().lesson).toBeDefined())
    app.verbs.go({ at: 'level', id: level.id })
    await soon(() => expect(app.store.getState().play?.level.setup).toEqual({ languages: ['python'] }))
  })

  test('allows its own languages alone also where its level was asked for before the lesson was read', async () => {
    const { verbs, store, slowLine } = await staged()
    const come = slowLine()
    verbs.go({ at: 'level', id: level.id })
    verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(store.getState().lesson).toBeDefined())
    await come()
    await soon(() => expect(store.getState().play?.level.setup).toEqual({ languages: ['python'] }))
  })

  test('closes a level that is still on its way when the lesson’s own page is shown', async () => {
    const { verbs, store, slowLine } = await staged()
    const come = slowLine()
    verbs.go({ at: 'level', id: level.id })
    verbs.go({ at: 'lesson', text: code })
    verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(store.getState().lesson).toBeDefined())
    await come()
    verbs.go({ at: 'level', id: level.id })
    await soon(() => expect(store.getState().play?.level.setup).toEqual({ languages: ['python'] }))
  })

  test('read when its pupil is back in a level opens that level anew, in its languages', async () => {
    const { verbs, store } = await staged()
    verbs.go({ at: 'lesson', text: code })
    verbs.beside({ do: 'openLesson', code })
    verbs.go({ at: 'level', id: level.id })
    await soon(() => expect(store.getState().lesson).toBeDefined())
    await soon(() => expect(store.getState().play?.level.setup).toEqual({ languages: ['python'] }))
  })

  test('leaves no language out any more once it is left, also of a level that comes late', async () => {
    const { verbs, store, slowLine } = await staged()
    verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(store.getState().lesson).toBeDefined())
    const come = slowLine()
    verbs.go({ at: 'level', id: level.id })
    verbs.beside({ do: 'endLesson' })
    verbs.go({ at: 'map' })
    await soon(() => expect(store.getState().lesson).toBeUndefined())
    await come()
    expect(store.getState()).not.toHaveProperty('play')
    verbs.go({ at: 'level', id: level.id })
    await soon(() => expect(store.getState().play?.level.setup).toEqual(level.setup))
  })

  test('whose link is broken or newer says so, and opens nothing', async () => {
    const app = await staged()
    app.verbs.beside({ do: 'openLesson', code: code.slice(0, -4) })
    await soon(() => expect(app.store.getState().lessonFault).toBe('damaged'))
    expect(app.store.getState().lesson).toBeUndefined()
    app.verbs.beside({ do: 'openLesson', code })
    await soon(() => expect(app.store.getState().lesson).toBeDefined())
    expect(app.store.getState().lessonFault).toBeUndefined()
  })
})

describe('a lesson that is put together', () => {
  const made = { ...lesson, levels: [...lesson.levels], coding: [...lesson.coding] }

  test('has no link of what was ticked before', async () => {
    const { verbs, store } = await staged()
    verbs.beside({ do: 'packLesson', lesson: made })
    await soon(() => expect(store.getState().madeLesson?.code).toBe(code))
    const less = { ...made, coding: ['blocks' as const] }
    verbs.beside({ do: 'packLesson', lesson: less })
    expect(store.getState().madeLesson).toEqual({ lesson: less, code: packLesson(less) })
  })
})

describe('a level’s languages in a lesson', () => {
  test.each([
    [['python'], ['python']],
    [
      ['javascript', 'blocks'],
      ['blocks', 'javascript'],
    ],
  ])('asked for %j are %j', (asked, left) => {
    expect(narrowed(level, asked)?.setup).toEqual({ languages: left })
  })

  test.each([[[]], [['blocks', 'python', 'javascript']]])('asked for %j stay as they are', (asked) => {
    expect(narrowed(level, asked)).toBeUndefined()
  })

  test('are nothing to a level without programs', () => {
    expect(narrowed({ ...level, setup: {} }, ['python'])).toBeUndefined()
  })
})

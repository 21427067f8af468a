import { expect, test } from 'vitest'
import { createSessionView } from '../../src/app/sessionView.ts'
import { createHarbourStore, type Play } from '../../src/store/index.ts'

test('the store has what of a session’s view is heard, and silence when another level opens', () => {
  const store = createHarbourStore()
  const viewOf = createSessionView(store)
  const play = { phase: 'lab' } as Play
  store.setState({ play })
  viewOf<{ tone?: number; sung?: number }>({}).set({ tone: 0.4, sung: 220 }, 'stage')
  expect(store.getState()).toMatchObject({ tone: 0.4, sung: 220 })
  const { play: _, ...closed } = store.getState()
  store.setState(closed, true)
  store.setState({ play })
  expect(store.getState().tone).toBeUndefined()
  expect(store.getState().sung).toBeUndefined()
  expect(viewOf<{ tone?: number }>({}).get()).toEqual({})
})

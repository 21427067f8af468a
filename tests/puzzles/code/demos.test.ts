import { expect, test } from 'vitest'
import { demoOf } from '../../../src/puzzles/code/demoOf.ts'
import { demos } from '../../../src/puzzles/code/schema.ts'
import type { Play } from '../../../src/store/session.ts'

test.each(['lanterns', 'flood', 'learner', 'mood'])(
  'every demo of %s shows something of its own',
  (world) => {
    const setup = { world }
    const play = { level: { setup } } as unknown as Play
    const shown = demos(setup as never).map((name) => JSON.stringify(demoOf(play, name)))
    expect(new Set(shown).size).toBe(shown.length)
  },
)

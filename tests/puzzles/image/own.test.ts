import { describe, expect, test } from 'vitest'
import type { OwnEvent, PostEvent } from '../../../src/puzzles/image/events.ts'
import { rules } from '../../../src/puzzles/image/rules.ts'
import { recipe as recipeSchema, setup as setupSchema } from '../../../src/puzzles/image/schema.ts'
import { standingAfter } from '../../../src/puzzles/image/standing.ts'
import { narrate } from '../../../src/puzzles/image/words.ts'
import { pack, unpack } from '../../../src/puzzles/kit/ink.ts'
import { setup, train } from './level.ts'

const ink = '0'.repeat(20) + 'g'.repeat(20) + '0'.repeat(24)
const start = rules.start(setup)
const ownOf = (events: readonly unknown[]) =>
  (events as readonly PostEvent[]).filter((event): event is OwnEvent => event.type === 'own')

describe('the last parcels, in the player’s own hand', () => {
  test('a drawing is put on its parcel, replaced, and taken off again', () => {
    const put = rules.act(setup, start, { type: 'own', of: '7', ink })
    expect(put).toEqual({ ok: true, recipe: { ...start, drawn: [{ of: '7', ink }] } })
    if (!put.ok) return
    expect(rules.act(setup, put.recipe, { type: 'own', of: '7', ink: `g${ink.slice(1)}` })).toMatchObject({
      recipe: { drawn: [{ of: '7' }] },
    })
    expect(rules.act(setup, put.recipe, { type: 'own', of: '7' })).toEqual({ ok: true, recipe: start })
  })

  test('a drawing without a parcel, twice the same, bare or of another size is refused', () => {
    const refused = (...drawn: { of: string; ink: string }[]) =>
      expect(rules.check(setup, { ...start, drawn })).toBeDefined()
    refused({ of: '8', ink })
    refused({ of: '7', ink }, { of: '7', ink })
    refused({ of: '7', ink: '0'.repeat(64) })
    refused({ of: '7', ink: ink.slice(1) })
    expect(rules.check(setup, { ...start, drawn: [{ of: '7', ink }] })).toBeUndefined()
  })

  test('a recipe from a file is bounded: signs of ink, no longer than a picture, no more than the parcels', () => {
    const read = (drawn: unknown) => recipeSchema.safeParse({ ...start, drawn }).success
    expect(read([{ of: '7', ink }])).toBe(true)
    expect(read([{ of: '7', ink: 'h' }])).toBe(false)
    expect(read([{ of: '7', ink: 'g'.repeat(197) }])).toBe(false)
    expect(read(Array.from({ length: 9 }, () => ({ of: '7', ink })))).toBe(false)
    expect(setupSchema.safeParse({ ...setup, own: ['7', 'x'] }).success).toBe(false)
  })

  test('what was drawn is kept to a sixteenth of ink', () => {
    expect(pack([0, 1, 0.5, 2, -1])).toBe('0g8g0')
    expect(unpack(pack(unpack(ink)))).toEqual(unpack(ink))
  })

  test('they are read at the end, count for no star, and a kept picture stands in for what was not drawn', async () => {
    const drawn = [{ of: '7', ink }]
    const [bare, own] = [await train({ epochs: 5 }), await train({ epochs: 5, drawn })]
    bare.mind?.dispose()
    own.mind?.dispose()
    expect(own.metrics).toEqual(bare.metrics)
    expect(ownOf(own.events).map((event) => [setup.classes[event.truth], event.drawn])).toEqual(
      (setup.own ?? []).map((label) => [label, label === '7']),
    )
    expect(ownOf(own.events).find((event) => event.drawn)?.pixels).toEqual(unpack(ink))
    const last = own.events.at(-1)
    expect(last).toMatchObject({ type: 'count', own: { of: 1 }, tally: { done: 645, of: 645 } })
    expect(bare.events.at(-1)).not.toHaveProperty('own')
    expect(own.events.map(({ type }) => type).slice(-7)).toEqual([
      'stowaway',
      ...(setup.own ?? []).map(() => 'own'),
      'count',
    ])
  })

  test('those that came back lie in the tray with the others', async () => {
    const { events, mind } = await train({ epochs: 0 })
    mind?.dispose()
    const wrong = ownOf(events).filter(({ right }) => !right)
    expect(wrong.length).toBeGreaterThan(0)
    expect(standingAfter(events, events.length - 1, 10).back).toEqual(expect.arrayContaining(wrong))
  })

  test('each says whose hand it is in, and where it ended', () => {
    const event = (drawn: boolean, answer: number) =>
      ({ type: 'own', drawn, truth: 7, answer, right: answer === 7, sure: 0.62 }) as OwnEvent
    expect(narrate(setup, event(true, 1), 'en')).toBe(
      'In your own hand. The model gives 62% to 1. But you wrote a 7. Back it comes.',
    )
    expect(narrate(setup, event(false, 7), 'en')).toContain('You drew no 7')
  })
})

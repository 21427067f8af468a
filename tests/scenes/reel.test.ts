import { describe, expect, test } from 'vitest'
import { createReel } from '../../src/scenes/kit/reel.ts'

const [first, second] = [{ name: 'first' }, { name: 'second' }]

describe('the film of a training on the stage', () => {
  test('plays once for a new training, from where it was watched live', () => {
    const reel = createReel<object>()
    reel.open(undefined, true)
    reel.follow(first, 1000, false, 300)
    expect(reel.playing).toEqual({ lab: first, begun: 700 })
    reel.end()
    reel.follow(first, 2000, false)
    expect(reel.playing).toBeUndefined()
  })

  test('is not played again when undo or redo brings a known training back', () => {
    const reel = createReel<object>()
    reel.open(first, true)
    reel.follow(second, 0, false)
    expect(reel.playing?.lab).toBe(second)
    reel.follow(undefined, 100, false)
    expect(reel.playing).toBeUndefined()
    reel.follow(first, 200, false)
    expect(reel.playing).toBeUndefined()
    reel.follow(second, 300, false)
    expect(reel.playing).toBeUndefined()
  })

  test('is not played for a training that was there when the stage opened, or made on the way to the contest', () => {
    const reel = createReel<object>()
    reel.open(undefined, true)
    reel.open(first, false)
    reel.open(first, true)
    reel.follow(first, 0, false)
    expect(reel.playing).toBeUndefined()
  })

  test('goes on when the stage is built anew in the middle, and ends when its lab is left', () => {
    const reel = createReel<object>()
    reel.open(undefined, true)
    reel.follow(first, 500, false)
    reel.open(first, true)
    expect(reel.playing).toEqual({ lab: first, begun: 500 })
    reel.open(first, false)
    expect(reel.playing).toBeUndefined()
  })

  test('in calm there is none, and none is made up for later', () => {
    const reel = createReel<object>()
    reel.open(undefined, true)
    reel.follow(first, 0, true)
    expect(reel.playing).toBeUndefined()
    reel.follow(first, 0, false)
    expect(reel.playing).toBeUndefined()
  })
})

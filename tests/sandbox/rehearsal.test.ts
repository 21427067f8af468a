/** The program that is run before the player's first, so that the engine has compiled the machine by then. */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'
import { rehearsal } from '../../src/sandbox/rehearsal.ts'

test('the rehearsal goes through in every case, and does enough that an engine compiles what it calls', async () => {
  const runs = await runProgram(rehearsal)
  for (const { stop, printed, steps } of runs) {
    expect(stop).toBeUndefined()
    expect(printed).toBe(`1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-${'x'.repeat(50)} false 149\n`)
    expect(steps).toBeGreaterThan(20_000)
  }
})

test('no case of the rehearsal takes a quarter of what a program may', async () => {
  const runs = await runProgram(rehearsal)
  for (const { steps } of runs) expect(steps).toBeLessThan(rehearsal.limits.steps / 4)
})

/** What the meter counts, asked of a machine itself: fuel stands for the time that work takes, whatever it is. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { bootMachine } from '../../src/sandbox/inside/machine.ts'
import { prepareMachine } from '../../src/sandbox/inside/prelude.ts'
import { fileOf } from '../../src/sandbox/machineFiles.ts'
import { meter } from '../../src/sandbox/meter.ts'

const plenty = 2 ** 30

async function machine(withModules = false) {
  const compiled = await WebAssembly.compile(meter(await readFile(fileOf('micropython'))))
  const python = await bootMachine(compiled)
  if (withModules) prepareMachine(python)
  python.keep()
  return (code: string) => {
    const wires = {
      seed: 1,
      fuel: plenty,
      write() {},
      tell: () => '',
      step() {},
      live: () => false,
      wrote() {},
      set() {},
    }
    python.restart(wires)
    expect(python.executeOwn(code)).toBeUndefined()
    return plenty - python.fuel()
  }
}

test('a way out to the host and back is paid for, since it takes an engine far longer than a turn', async () => {
  const burnt = await machine()
  const nothing = burnt('pass')
  // Each number that `sum` asks for is such a way.
  expect((burnt('sum(range(10000))') - nothing) / 10000).toBeGreaterThan(20)
})

test('the same work uses up the same fuel every time, and twice the work twice as much', async () => {
  const burnt = await machine()
  const [nothing, once, again, twice] = [
    'pass',
    'sum(range(5000))',
    'sum(range(5000))',
    'sum(range(10000))',
  ].map(burnt)
  expect(again).toBe(once)
  expect(((twice ?? 0) - (nothing ?? 0)) / ((once ?? 0) - (nothing ?? 0))).toBeCloseTo(2, 1)
})

test('going back and forth in a pattern is paid for twice, since it takes an engine twice as long a turn', async () => {
  const burnt = await machine(true)
  const work = "pattern.match('a' * 12 + 'b')"
  const ready = 'import re\npattern = re.compile("(a+)+$")\n'
  const cheap = 'class Free:\n    tell = staticmethod(lambda *said: "")\nre.nh__harbour = Free\n'
  const paid = burnt(ready + cheap.replace('re.nh__harbour', 'unused') + work) - burnt(ready + cheap)
  const unpaid = burnt(ready + cheap + work) - burnt(ready + cheap)
  expect(paid / unpaid).toBeGreaterThan(1.9)
  expect(paid / unpaid).toBeLessThan(2.1)
})

test('an error that is caught leaves the stack of calls as it was before, however often', async () => {
  const burnt = await machine()
  // Each is thrown some calls down: what they had of the stack would be gone after a few thousand.
  const caught = (times: number) =>
    burnt(`for i in range(${times}):\n  try: list(map(int, ['x']))\n  except ValueError: pass`)
  expect(caught(20_000)).toBeGreaterThan(caught(1000))
})

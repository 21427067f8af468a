/** What a program reaches through the modules that it may import: nothing of what the machine is made of. */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'
import { pythonModules } from '../../src/sandbox/pythonLimits.ts'

const limits = { steps: 100_000, together: 100_000, fuel: 20_000_000, depth: 100, output: 10_000, calls: 10 }

async function run(source: string) {
  const cases = [{ input: {}, seed: 1, trace: false }]
  const [one] = await runProgram({ language: 'python', source, world: 'plain', cases, limits })
  if (!one) throw new Error('no run')
  return one
}

test('no module that a program may import hands it another than those', async () => {
  const names = pythonModules.join(', ')
  const { printed, stop } = await run(`import ${names}
known = [${names}]
for module in known:
    for name in dir(module):
        if name[:2] == '__' or name[:4] == 'nh__':
            continue
        value = getattr(module, name)
        if type(value) is type(math) and value not in known:
            print(module, name)`)
  expect(stop).toBeUndefined()
  expect(printed).toBe('')
})

test.each([
  'random.harbour.tell("d", "")',
  'functools.harbour.extend(str, object)',
  're.harbour.step(-1)',
  'random.nh__harbour.tell("d", "")',
  'getattr(random, "nh__harbour")',
  'setattr(random, "nh__harbour", 1)',
  '"{0.nh__harbour}".format(random)',
  'f"{random.nh__harbour}"',
  'json.c_json.dumps(1)',
  'collections.c_collections.namedtuple',
])('%s leads nowhere', async (attack) => {
  const { stop } = await run(`import ${pythonModules.join(', ')}\n${attack}`)
  expect(stop?.code).toMatch(/^(error|syntax)$/)
})

test('what all names of a module bring into a program cannot be named there', async () => {
  const { stop } = await run('from random import *\nnh__harbour.tell("d", "")')
  expect(stop?.code).toBe('syntax')
})

import { expect, test } from 'vitest'
import { sources } from '../../../src/build/kernelPlugin.ts'
import { borrow, giveBack } from '../../../src/learn/kernel/instance.ts'
import * as layout from '../../../src/learn/kernel/layout.ts'

const program = sources()['program.ts'] ?? ''

/** Field names of a record, in the order in which the AssemblyScript source declares them. */
function fields(record: string): string[] {
  const body = program.match(new RegExp(`class ${record} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+): (?:i32|f32|usize)$/gm)].map((match) => match[1] ?? '')
}

function numbers(namespace: string): Record<string, number> {
  const body = program.match(new RegExp(`namespace ${namespace} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? ''
  return Object.fromEntries([...body.matchAll(/const (\w+) = (\d+)/g)].map((m) => [m[1] ?? '', Number(m[2])]))
}

test('records have the same fields in the same order on both sides of the border', () => {
  expect(layout.layerFields).toEqual(fields('Layer'))
  expect(layout.programFields).toEqual(fields('Program'))
  expect(layout.penaltyFields).toEqual(fields('Penalty'))
})

test('the compiled records are as long as ours', () => {
  const instance = borrow(1024)
  const sizes = instance.run.sizes()
  giveBack(instance)
  expect([sizes >> 16, (sizes >> 8) & 255, sizes & 255]).toEqual(
    [layout.programFields, layout.layerFields, layout.penaltyFields].map((list) => list.length * 4),
  )
})

test('kinds, activations, losses, metrics and optimizers have the same numbers on both sides', () => {
  expect(layout.kinds).toEqual(numbers('Kind'))
  expect(layout.activations).toEqual(numbers('Activation'))
  expect(layout.losses).toEqual(numbers('Loss'))
  expect(layout.metrics).toEqual(numbers('Metric'))
  expect(layout.optimizers).toEqual(numbers('Optimizer'))
})

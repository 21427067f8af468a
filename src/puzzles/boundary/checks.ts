/** What a level of this kind must keep beyond the shape of its parts: that it opens with what it offers, and has two classes to tell apart. */
import { type Complain, namedApart } from '../../levels/lists.ts'
import { checkHidden } from '../kit/hidden.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  checkStart(setup, complain)
  const [one, other] = setup.classes
  for (const name of ['name', 'names'] as const)
    namedApart(
      setup.classes.map((each, i) => [['classes', i, name], each[name]]),
      complain,
    )
  if (one.creature === other.creature)
    complain(['classes', 1, 'creature'], 'another creature: the classes look alike on the stage')
  checkOwn(setup, complain)
}

function checkStart({ hidden, activation, inputs }: Setup, complain: Complain): void {
  checkHidden(hidden, complain)
  if (!activation.options.includes(activation.start))
    complain(['activation', 'start'], `one of options: ${activation.options.join(', ')}`)
  for (const [i, input] of inputs.start.entries())
    if (!inputs.options.includes(input))
      complain(['inputs', 'start', i], `one of options: ${inputs.options.join(', ')}`)
}

function checkOwn({ data }: Setup, complain: Complain): void {
  if (data.shape !== 'own') return
  for (const part of ['train', 'validation', 'test'] as const)
    for (const wanted of [0, 1])
      if (!data[part].some(([, , is]) => is === wanted))
        complain(['data', part], `places of both classes, 0 and 1: none is of class ${wanted}`)
  for (const [i, [x, y]] of data.test.entries())
    if (data.train.some(([otherX, otherY]) => otherX === x && otherY === y))
      complain(['data', 'test', i], 'a place of its own: this one is trained on, so it tests nothing')
}

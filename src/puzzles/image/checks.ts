/** What a level of this kind must keep beyond the shape of its parts: that there are pictures enough, and something to decide. */
import type { Complain } from '../../levels/lists.ts'
import { checkHidden } from '../kit/hidden.ts'
import { supplies, supplyOf } from '../kit/supply.ts'
import type { Setup } from './schema.ts'

export function checkSetup(setup: Setup, complain: Complain): void {
  checkPictures(setup, complain)
  for (const [i, label] of (setup.own ?? []).entries())
    if (!setup.classes.includes(label)) complain(['own', i], `one of ${setup.classes.join(', ')}`)
  checkHidden(setup.hidden, complain)
  if (setup.epochs.steps.every((step) => step === 0))
    complain(['epochs', 'steps'], 'a step above 0: without training nothing is learned')
}

function checkPictures({ data, classes, split, images }: Setup, complain: Complain): void {
  const labels = supplies[data]
  const strange = classes.flatMap((label, i) => (labels.has(label) ? [] : [i]))
  for (const i of strange) complain(['classes', i], `one of ${[...labels.keys()].join(', ')}`)
  // With a class unknown, how many pictures there are is not known either.
  if (strange.length > 0) return
  const { known, unseen } = supplyOf(data, classes)
  const need = (part: keyof typeof split, there: number) => {
    if (Number(split[part]) <= there) return true
    complain(['split', part], `at most ${Math.max(there, 0)}: ${data} has no more pictures of these classes`)
    return false
  }
  if (need('train', known) && need('validation', known - split.train))
    need('test', unseen ?? known - split.train - split.validation)
  for (const [i, step] of images.steps.entries())
    if (step > split.train) complain(['images', 'steps', i], `at most ${split.train}, as split.train says`)
}

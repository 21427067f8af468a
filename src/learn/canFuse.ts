import { kernelStatus } from './kernel/instance.ts'
import { describeNet } from './kernel/net.ts'
import { describeTeaching } from './kernel/teaching.ts'
import type * as tf from './tf.ts'

/** Whether the fused kernel can train this compiled model (or predict by one that is not compiled). */
export function canFuse(model: tf.LayersModel): boolean {
  return whyNotFused(model) === undefined
}

/** What stands against the kernel, in words for a programmer; undefined if nothing does. */
export function whyNotFused(model: tf.LayersModel): string | undefined {
  const status = kernelStatus()
  if (!status.ready) return status.why
  const net = describeNet(model)
  if (!net.ok) return net.why
  if (!model.optimizer) return undefined
  const teaching = describeTeaching(model, net.value)
  return teaching.ok ? undefined : teaching.why
}

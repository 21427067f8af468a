import type { Refusal } from '../engine/index.ts'

/** Why an attempt came to no outcome, apart from the code's own faults: apart from the worker's door, which comes later. */
export class WorkerCrashed extends Error {
  override name = 'WorkerCrashed'
}

export class AttemptRefused extends Error {
  override name = 'AttemptRefused'
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/**
 * What has to be found before anything is computed. Learning says how when it is loaded (index.ts) and attempts wait for
 * it here, so that no module has to wait at its top, and what never learns loads nothing of learning.
 */
let prepare: () => Promise<unknown> = async () => undefined
let prepared: Promise<unknown> | undefined

export function prepareBy(how: () => Promise<unknown>): void {
  prepare = how
  prepared = undefined
}

/** Prepares once; what failed is tried anew by whoever asks next. */
export async function ready(): Promise<void> {
  prepared ??= prepare()
  const asked = prepared
  try {
    await asked
  } catch (error) {
    if (prepared === asked) prepared = undefined
    throw error
  }
}

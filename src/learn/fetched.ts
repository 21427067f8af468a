import type { Learner } from './client.ts'

/** A learner that is fetched when it is first needed; what could not be fetched is asked for again the next time. */
export function fetchedLearner(fetch: () => Promise<Learner>): Learner {
  let learner: Promise<Learner> | undefined
  const at = () => {
    learner ??= fetch()
    learner.catch(() => {
      learner = undefined
    })
    return learner
  }
  const soon = (act: (here: Learner) => void) => void at().then(act, () => undefined)
  return {
    expect: (kind) => soon((here) => here.expect(kind)),
    load: (level) => soon((here) => here.load(level)),
    async attempt(level, recipe, options) {
      const here = await at()
      options?.signal?.throwIfAborted()
      return here.attempt(level, recipe, options)
    },
    ask: async (query) => (await at()).ask(query),
    forget: () => void learner?.then((here) => here.forget()),
    dispose: () => void learner?.then((here) => here.dispose()),
  }
}

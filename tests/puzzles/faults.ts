import type { z } from 'zod'

/** What an author is told of a changed copy of a setup, one line a fault. */
export function faultsOf<S>(schema: z.ZodType<S>, setup: S, change: (copy: S) => unknown): string[] {
  const copy = structuredClone(setup)
  change(copy)
  const result = schema.safeParse(copy)
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

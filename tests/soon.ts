import { vi } from 'vitest'

/** Waits until the check passes. However busy the machine is: Vitest's own second is over before a module has loaded. */
export function soon<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 60_000 })
}

/** How the kernel says no: a model it does not know is described by the reason, not by an exception. */
export type Described<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string }

/** Thrown by whoever reads a model and caught by `described`. */
export class Unknown extends Error {}

export function described<T>(read: () => T): Described<T> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    if (error instanceof Unknown) return { ok: false, why: error.message }
    throw error
  }
}

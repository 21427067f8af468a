/** Reads the whole address: what a teacher's link asks for, and where it leads. */
import type { Route } from '../store/index.ts'
import { decoded, parseRoute } from './route.ts'

export interface Address {
  /** The values of `?lang=` and `?view=`, if they are there. */
  readonly lang: string | null
  readonly view: string | null
  readonly route: Route
}

/**
 * Messengers send a link's `#` as `%23`, and then everything after it belongs to the query: it is taken back from there,
 * unless there is a part after `#` as well.
 */
export function readAddress({ search, hash }: { readonly search: string; readonly hash: string }): Address {
  const [query = '', ...swallowed] = search.replace(/^\?/, '').split(/%(?:25)*23|#/i)
  const asked = [...new URLSearchParams(query)]
  const first = (name: string) => asked.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
  const place = hash === '' ? swallowed.join('#').replace(/&.*$/s, '') : hash
  return { lang: first('lang'), view: first('view'), route: parseRoute(decoded(place)) }
}

import type { z } from 'zod'
import { shown } from './shown.ts'

/** A list in which nothing stands twice. */
export function distinct<T extends z.ZodArray>(list: T): T {
  return list
    .superRefine((entries, context) => {
      const at = doubled(entries)
      if (at !== undefined)
        context.addIssue({
          code: 'custom',
          path: [at],
          message: `each once: ${shown(entries[at])} is in the list twice`,
        })
    })
    .meta({ uniqueItems: true })
}

/** Index of the first entry that stands earlier in the list too. */
export function doubled(entries: readonly unknown[]): number | undefined {
  const at = entries.findIndex((entry, i) => entries.indexOf(entry) !== i)
  return at < 0 ? undefined : at
}

/** Says what is wrong at a place within a kind's setup. */
export type Complain = (path: (string | number)[], message: string) => void
export const complaining =
  (context: z.RefinementCtx): Complain =>
  (path, message) =>
    context.addIssue({ code: 'custom', path, message })

/** Complains where two things that a player must tell apart are called alike in some language. */
export function namedApart(
  names: readonly (readonly [path: (string | number)[], name: Readonly<Record<string, string>>])[],
  complain: Complain,
): void {
  for (const [i, [path, name]] of names.entries())
    for (const [lang, said] of Object.entries(name))
      if (names.slice(0, i).some(([, other]) => other[lang] === said))
        complain([...path, lang], `a name of its own: ${shown(said)} is another's too`)
}

/** Things of a list that a file and a player must tell apart: by their ids, and by their names in every language. */
export function thingsApart(
  list: string,
  things: readonly { readonly id: string; readonly name?: Readonly<Record<string, string>> | undefined }[],
  complain: Complain,
): void {
  const ids = things.map(({ id }) => id)
  for (const [i, id] of ids.entries())
    if (ids.indexOf(id) < i) complain([list, i, 'id'], `an id of its own: "${id}" is in the list twice`)
  namedApart(
    things.flatMap(({ name }, i) => (name ? [[[list, i, 'name'], name] as const] : [])),
    complain,
  )
}

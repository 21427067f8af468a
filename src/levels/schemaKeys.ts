/** Which keys a zod schema knows at a path: what a mistyped key is compared with. */
import { z } from 'zod'
import type { Path } from './fault.ts'

export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let here = [schema]
  for (const key of path) here = here.flatMap(unwrap).flatMap((s) => child(s, key))
  return [
    ...new Set(here.flatMap(unwrap).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : []))),
  ]
}

/** Through optional, default, lazy, pipes and unions to the schemas that hold the keys. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  if (schema instanceof z.ZodPipe) return unwrap(schema.in)
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType }
  return innerType ? unwrap(innerType) : [schema]
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const inner: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, key)
      ? schema.shape[String(key)]
      : undefined
    return inner ? [inner] : []
  }
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  if (schema instanceof z.ZodTuple) {
    const item = schema.def.items[Number(key)] ?? schema.def.rest
    return item ? [item] : []
  }
  return []
}

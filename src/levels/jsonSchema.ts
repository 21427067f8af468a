/**
 * The published JSON Schema, made from the same zod schemas that check a file when it is loaded, so that an author's
 * editor completes and checks exactly what the game will accept. `npm run schema` writes it to levels/level.schema.json.
 */
import { z } from 'zod'
import { dataSetNames } from '../engine/index.ts'
import type { Kinds } from './kinds.ts'
import { levelSchema } from './schema.ts'

type Json = Record<string, unknown>

/** One object schema; each kind's `setup`, metrics and costs are added by an `if` on `kind`, which editors follow well. */
export function createJsonSchema(kinds: Kinds): Json {
  const names = [...kinds.keys()].sort()
  // One conversion for all, so that shared definitions get names that do not clash.
  const whole = z.object({
    level: levelSchema,
    ...Object.fromEntries(names.map((name) => [`kind ${name}`, kinds.get(name)?.setup ?? z.unknown()])),
  })
  const { $schema, properties, $defs } = z.toJSONSchema(whole, { io: 'input' }) as {
    $schema: string
    properties: Record<string, Json>
    $defs?: Json
  }
  const level = properties.level as Json & { properties: Json }
  return {
    $schema,
    title: 'Neon Harbour level',
    description:
      'A level of Neon Harbour. Written by `npm run schema` from src/levels/schema.ts; do not edit.',
    ...level,
    properties: { ...level.properties, kind: { type: 'string', enum: names } },
    allOf: names.map((name) => forKind(name, properties[`kind ${name}`] ?? {}, kinds)),
    ...($defs && { $defs }),
  }
}

function forKind(name: string, setup: Json, kinds: Kinds): Json {
  const kind = kinds.get(name)
  const figures = { propertyNames: { enum: Object.keys(kind?.costs ?? {}) } }
  const stars = {
    when: { $comment: `metrics: ${Object.keys(kind?.metrics ?? {}).join(', ')}` },
    within: figures,
  }
  return {
    if: { properties: { kind: { const: name } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
    then: {
      properties: {
        setup: withDataSets(setup),
        budget: figures,
        goals: { items: { properties: stars } },
      },
    },
  }
}

/** `setup.data` names a data set, whatever the kind. */
function withDataSets(setup: Json): Json {
  const properties = setup.properties as Record<string, Json> | undefined
  if (properties?.data?.type !== 'string' || 'enum' in properties.data || 'const' in properties.data)
    return setup
  return { ...setup, properties: { ...properties, data: { ...properties.data, enum: dataSetNames } } }
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { allKinds } from '../../src/levels/allKinds.ts'
import { createJsonSchema } from '../../src/levels/jsonSchema.ts'
import { kinds } from '../fixtures/kinds.ts'
import { goodLevel } from '../fixtures/level.ts'

test('the committed schema is the one the code makes (if not: npm run schema)', () => {
  const committed = readFileSync(new URL('../../levels/level.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(createJsonSchema(allKinds))))
})

test('each kind’s setup is checked only where the level is of that kind', () => {
  const schema = createJsonSchema(kinds) as {
    allOf: { if: unknown; then: { properties: Record<string, unknown> } }[]
  }
  expect(schema.allOf).toHaveLength(1)
  expect(schema.allOf[0]?.if).toEqual({ properties: { kind: { const: 'stall' } }, required: ['kind'] })
  expect(schema.allOf[0]?.then.properties.setup).toMatchObject({
    additionalProperties: false,
    required: ['data', 'items'],
    properties: { data: { enum: expect.arrayContaining(['zoo']) } },
  })
  expect(schema.allOf[0]?.then.properties.budget).toEqual({ propertyNames: { enum: ['picks'] } })
})

test('the published schema accepts a valid level and refuses a mistyped key', () => {
  // Read back as an independent program would: from the JSON alone.
  const { allOf: _, ...base } = createJsonSchema(kinds)
  const read = z.fromJSONSchema(base as Parameters<typeof z.fromJSONSchema>[0])
  expect(read.safeParse(goodLevel).success).toBe(true)
  expect(read.safeParse({ ...goodLevel, minuets: 20 }).success).toBe(false)
})

/** Turns zod's issues into findings in our own words, with the nearest valid name where a name was mistyped. */
import type { z } from 'zod'
import { languages, own, type Text } from '../engine/index.ts'
import { type Finding, nearest, type Path } from './fault.ts'
import { keysAt } from './schemaKeys.ts'
import { shown } from './shown.ts'

type Issue = z.core.$ZodIssue

/** `schema` is what refused `value`; `at` is where `value` stands in the file. */
export function findings(
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
  at: Path = [],
): Finding[] {
  return issues.flatMap((issue) => finding(issue, schema, value, at))
}

function finding(issue: Issue, schema: z.ZodType, root: unknown, at: Path): Finding[] {
  const path = [...at, ...issue.path]
  const value = valueAt(root, issue.path)
  const found = shown(value)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const valid = keysAt(schema, issue.path)
      const free = valid.filter((key) => !Object.hasOwn(Object(value), key))
      return issue.keys.map((key) => {
        const meant = nearest(key, free)
        // A part that may be left out is no answer to a word that looks nothing like it.
        const expected = meant === undefined ? `only ${list(valid)}` : `one of ${list(free)}`
        return { code: 'unknown-key', path, found: shown(key), expected, nearest: meant }
      })
    }
    case 'invalid_union': {
      const branch = likeliest(issue.errors, value)
      if (branch)
        return branch.flatMap((inner) =>
          finding({ ...inner, path: [...issue.path, ...inner.path] }, schema, root, at),
        )
      const options = ('options' in issue ? (issue.options ?? []) : []).map(String)
      return [{ code: 'wrong-value', path, found, expected: list(options), nearest: nearest(value, options) }]
    }
    case 'invalid_type': {
      const expected = typeName(issue.expected)
      if (value !== undefined) return [{ code: 'wrong-type', path, found, expected }]
      const language = languages.find((l) => l === issue.path.at(-1))
      return [{ code: language ? 'missing-language' : 'missing', path, found, expected }]
    }
    case 'invalid_value': {
      const options = issue.values.map(String)
      if (value === undefined) return [{ code: 'missing', path, found, expected: list(options) }]
      return [{ code: 'wrong-value', path, found, expected: list(options), nearest: nearest(value, options) }]
    }
    case 'too_big':
      return [
        {
          code: sized(issue.origin) ? 'too-long' : 'out-of-range',
          path,
          found,
          expected: `at most ${issue.maximum}${unit(issue.origin)}`,
        },
      ]
    case 'too_small':
      return [
        {
          code: sized(issue.origin) ? 'too-short' : 'out-of-range',
          path,
          found,
          expected: `at least ${issue.minimum}${unit(issue.origin)}`,
        },
      ]
    case 'invalid_format':
      return [
        {
          code: 'invalid',
          path,
          found,
          expected: issue.pattern ? `text like ${issue.pattern}` : issue.format,
        },
      ]
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => finding({ ...inner, path: issue.path }, schema, root, at))
    case 'not_multiple_of':
      return [{ code: 'out-of-range', path, found, expected: `a multiple of ${issue.divisor}` }]
    case 'custom':
      return [{ code: 'invalid', path, found, expected: issue.message, say: textIn(issue.params) }]
  }
}

/** Of a union's branches the one the author most likely meant: the most of whose keys are there. */
function likeliest(branches: readonly Issue[][], value: unknown): readonly Issue[] | undefined {
  const cost = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.path.length > 0) return sum + 1
      if (issue.code === 'unrecognized_keys') return sum + 3 * issue.keys.length
      // The value is not even of this branch's type.
      return sum + (issue.code === 'invalid_type' ? 20 : 2)
    }, 0)
  const objects = typeof value === 'object' && value !== null
  if (!objects && branches.length !== 1) {
    const values = branches.flatMap((issues) =>
      issues.flatMap((i) => (i.code === 'invalid_value' ? i.values : [])),
    )
    return values.length > 0
      ? [{ code: 'invalid_value', values, path: [], message: '' }]
      : [...branches].sort((a, b) => cost(a) - cost(b))[0]
  }
  return [...branches].sort((a, b) => cost(a) - cost(b))[0]
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )
}

/** A kind's own `refine` may carry its remedy in three languages: `params: { say: Text }`. */
function textIn(params: Record<string, unknown> | undefined): Text | undefined {
  const say = params?.say as Partial<Text> | undefined
  return languages.every((l) => typeof say?.[l] === 'string') ? (say as Text) : undefined
}

const sized = (origin: string) => origin === 'string' || origin === 'array'
const unit = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '')
const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    never: 'nothing',
  }
  return own(names, expected) ?? expected
}

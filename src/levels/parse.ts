/**
 * The one way from a file's text to a `Level`: read within bounds, lift to the current format, check the shape, let
 * the puzzle kind check its own part, then check that the figures make sense together. Everything wrong is reported
 * at once. After this nobody checks a level again.
 */
import { dataSetNames, type Level } from '../engine/index.ts'
import { readJson } from './bounds.ts'
import { fillLanguages } from './fallback.ts'
import { type Finding, fault, type LevelFault, nearest } from './fault.ts'
import { checkFigures } from './figures.ts'
import { findings } from './issues.ts'
import { type KindSchema, type Kinds, mostTraining } from './kinds.ts'
import { migrate } from './migrate.ts'
import { currentFormat, levelSchema } from './schema.ts'
import { shown } from './shown.ts'

export interface ParseOptions {
  /** How the file is named to the person who reads the faults. */
  readonly file: string
  /** A level from a stranger: a missing language is filled from another, with a notice. */
  readonly shared?: boolean
  readonly kinds: Kinds
}

export type Parsed =
  | { readonly ok: true; readonly level: Level; readonly notices: readonly LevelFault[] }
  | { readonly ok: false; readonly faults: readonly [LevelFault, ...LevelFault[]] }

/** More than these would not be read. */
const mostFaults = 20

export function parseLevel(json: string, { file, shared = false, kinds }: ParseOptions): Parsed {
  const refuse = (found: readonly Finding[]): Parsed => {
    const [first, ...rest] = found.slice(0, mostFaults).map((finding) => fault(file, finding))
    if (!first) throw new Error('parseLevel: refused without a reason')
    return { ok: false, faults: [first, ...rest] }
  }

  const read = readJson(json)
  if (!read.ok) return refuse([read.finding])
  if (!isObject(read.value)) {
    return refuse([{ code: 'wrong-type', path: [], found: shown(read.value), expected: 'an object' }])
  }
  const outdated = checkFormat(read.value.format)
  if (outdated) return refuse([outdated])

  const lifted = migrate(read.value)
  const { value, notices } = shared ? fillLanguages(lifted) : { value: lifted, notices: [] }
  const shape = levelSchema.safeParse(value)
  const found = shape.success ? [] : findings(shape.error.issues, levelSchema, value)
  const own = checkKind(value as Readonly<Record<string, unknown>>, kinds)
  found.push(...own.found)
  if (!shape.success || !own.kind || own.found.length > 0) return refuse(found)

  const { $schema: _, ...parsed } = shape.data
  const level: Level = { ...parsed, setup: own.setup } as Level
  found.push(...checkAnswer(level), ...checkTries(level, own.kind), ...checkFigures(level, own.kind))
  return found.length > 0 ? refuse(found) : { ok: true, level, notices: notices.map((n) => fault(file, n)) }
}

function checkFormat(format: unknown): Finding | undefined {
  if (typeof format === 'number' && format > currentFormat) {
    return {
      code: 'newer-format',
      path: ['format'],
      found: shown(format),
      expected: `at most ${currentFormat}`,
    }
  }
  if (typeof format === 'number' && Number.isInteger(format) && format >= 1) return undefined
  return { code: 'unknown-format', path: ['format'], found: shown(format), expected: String(currentFormat) }
}

/** The part that only the level's puzzle kind can judge: `setup`, its data, what training it could cost. */
function checkKind(file: Readonly<Record<string, unknown>>, kinds: Kinds) {
  const names = [...kinds.keys()]
  const kind = typeof file.kind === 'string' ? kinds.get(file.kind) : undefined
  if (!kind) {
    // A `kind` that is missing or no text is already reported by the level's own schema.
    const found: Finding[] =
      typeof file.kind === 'string'
        ? [
            {
              code: 'unknown-kind',
              path: ['kind'],
              found: shown(file.kind),
              expected: names.join(', '),
              nearest: nearest(file.kind, names),
            },
          ]
        : []
    return { found }
  }
  const unknownData = checkData(file.setup)
  const parsed = kind.setup.safeParse(file.setup)
  if (!parsed.success) {
    const found = findings(parsed.error.issues, kind.setup, file.setup, ['setup'])
    return {
      found: unknownData ? [unknownData, ...found.filter((f) => f.path.join() !== 'setup,data')] : found,
    }
  }
  if (unknownData) return { found: [unknownData] }
  const training = kind.trainingCost?.(parsed.data as never) ?? 0
  const found: Finding[] =
    training <= mostTraining
      ? []
      : [
          {
            code: 'too-costly',
            path: ['setup'],
            found: `${training} weight visits`,
            expected: `at most ${mostTraining} weight visits`,
          },
        ]
  return { kind, setup: parsed.data, found }
}

/** The choice that turns out right is one of them. */
function checkAnswer({ predict: { answer = 0, choices } }: Level): Finding[] {
  if (answer < choices.length) return []
  const expected = `at most ${choices.length - 1}`
  return [{ code: 'out-of-range', path: ['predict', 'answer'], found: `${answer}`, expected }]
}

/** What *Show me* plays: one recipe a choice, or one for all, each as the kind reads recipes. */
function checkTries({ predict }: Level, kind: KindSchema): Finding[] {
  const { tries, choices } = predict
  if (!tries) return []
  const path = ['predict', 'tries']
  if (tries.length !== 1 && tries.length !== choices.length)
    return [{ code: 'out-of-range', path, found: `${tries.length}`, expected: `1 or ${choices.length}` }]
  return tries.flatMap((recipe, i) => {
    const read = kind.recipe.safeParse(recipe)
    return read.success ? [] : findings(read.error.issues, kind.recipe, recipe, [...path, i])
  })
}

function checkData(setup: unknown): Finding | undefined {
  if (!isObject(setup) || typeof setup.data !== 'string') return undefined
  const { data } = setup
  if (dataSetNames.some((name) => name === data)) return undefined
  return {
    code: 'unknown-data',
    path: ['setup', 'data'],
    found: shown(data),
    expected: dataSetNames.join(', '),
    nearest: nearest(data, dataSetNames),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { z } from 'zod'
import { type Condition, type Level, languages } from '../engine/index.ts'
import { termNames, termOf } from './glossary.ts'
import { distinct } from './lists.ts'
import { line, slug, text } from './text.ts'

/** The current version of the level file format; `migrate.ts` lifts older files to it. */
export const currentFormat = 3

/** Beyond what anything in the game can count. */
const most = 1e9
const figures = z.record(z.string().max(40), z.number().min(0).max(most))
const threshold = z.number().min(-most).max(most)

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ metric: z.string().max(60), atLeast: threshold }),
    z.strictObject({ metric: z.string().max(60), atMost: threshold }),
    z.strictObject({ all: z.array(condition).min(1).max(8) }),
    z.strictObject({ any: z.array(condition).min(1).max(8) }),
    z.strictObject({ not: condition }),
  ]),
)

const goal = z.strictObject({
  stars: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  when: condition,
  within: figures.optional(),
})

const question = { ask: text(220), choices: z.array(text(120)).min(2).max(4) }

const minutes = z.int().min(0).max(60)

const teacher = z
  .strictObject({
    minutes: z.tuple([minutes, minutes, minutes, minutes]),
    topics: distinct(z.array(line(8)).max(9)),
    goal: text(320),
    say: z.strictObject({ claim: text(120), ask: text(160) }),
    predict: z.strictObject({ answer: text(200), ask: text(200) }),
    answers: z.strictObject({ one: text(200), three: text(200) }),
    mistakes: z.array(z.strictObject({ seen: text(120), ask: text(160) })).length(3),
    exit: z.array(z.strictObject({ ask: text(200), answer: text(200) })).length(2),
    needs: text(200),
    care: text(200).optional(),
  })
  .describe('For whoever teaches: shown by T, printed on one sheet.')

const forms = z.partialRecord(z.enum(languages), z.array(line(40)).max(8)).optional()
const term = z.strictObject({ term: text(40), means: text(240), also: forms, unless: forms })

/** Whoever hears the answer has been asked before. */
function afterIsLast(cards: readonly { readonly after?: true | undefined }[]): boolean {
  const first = cards.findIndex((card) => card.after)
  return first !== 0 && (first < 0 || cards.slice(first).every((card) => card.after))
}

export const levelSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  format: z.literal(currentFormat),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/),
  kind: z.string().max(60),
  seed: z.int().min(0).max(4294967295),
  minutes: z.int().min(1).max(120),
  title: text(60),
  cases: text(60),
  task: text(300),
  teaches: distinct(z.array(slug(60)).min(1).max(8)),
  misconception: slug(80),
  credits: z.array(z.union([line(200), text(200)])).max(6),
  lecture: z
    .array(
      z.strictObject({
        show: line(60).optional().describe('A demo of the kind; without it, its opening picture.'),
        say: text(360),
        after: z.literal(true).optional().describe('Stands behind the contest.'),
      }),
    )
    .min(1)
    .max(6)
    .refine(afterIsLast, 'cards with "after" stand last, and never alone'),
  predict: z.strictObject({
    ...question,
    answer: z
      .int()
      .min(0)
      .max(3)
      .optional()
      .describe('Place of the choice that turns out right, counted from 0: what a class has predicted.'),
    after: text(360),
    tries: z.array(z.unknown()).min(1).max(4).optional(),
    from: z
      .int()
      .min(1)
      .max(999)
      .optional()
      .describe('Place of the event with which Show me begins, counted from 0, where it is not the first.'),
  }),
  setup: z.unknown(),
  budget: figures,
  goals: z.array(goal).length(3),
  hints: z.tuple([text(280), text(280), text(280)]),
  application: z.strictObject({
    use: text(420),
    harm: text(420),
    choice: z.strictObject({ ...question, answers: z.array(text(160)).min(2).max(4).optional() }),
  }),
  thanks: z.tuple([text(120), text(120), text(120), text(120)]).optional(),
  glossary: distinct(
    z
      .array(z.union([z.enum(termNames), term]))
      .min(1)
      .max(5),
  )
    .describe('The terms that it introduces: names from levels/glossary.json, or its own.')
    .transform((all) => all.map((one) => (typeof one === 'string' ? termOf(one) : one))),
  stowaway: text(90).optional().describe('Where the penguin turns up in it, for the field notes; never why.'),
  quips: z
    .array(z.strictObject({ when: z.record(line(20), line(60)), say: text(140) }))
    .max(40)
    .optional(),
  teacher: teacher.optional(),
})

/** The engine's hand-written `Level` and this schema must say the same; the compiler compares them here. */
type Parsed = Omit<z.infer<typeof levelSchema>, '$schema'>
const asLevel = (parsed: Parsed): Level => parsed as Level
void asLevel

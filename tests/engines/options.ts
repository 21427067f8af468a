/** `npm run engines [-- [chromium|firefox|webkit ...] [part of a level's id ...] [--third] [--part N] [--all] [--programs] [--alone] [--no-build]]` */
import { parseArgs } from 'node:util'
import { levelIds, partOfDay, type Recipe, recipesOf, thirdOf } from './recipes.ts'
import type { Engine } from './tab.ts'

export interface Options {
  readonly engines: readonly Engine[]
  readonly recipes: readonly Recipe[]
  /** The programs of programs.ts are played instead of recorded recipes. */
  readonly programs: boolean
  /** A browser of its own for each recipe; else one tab plays all of them, one after the other. */
  readonly alone: boolean
  readonly build: boolean
  /** Which third of the levels was chosen, to be printed. */
  readonly part?: number
}

export const usage =
  'npm run engines -- [chromium] [firefox] [webkit] [level ...] [--third | --part 0..2] [--all: every recorded recipe | --programs: what could tell engines apart] [--alone] [--no-build]'

export function readOptions(args: readonly string[], known: readonly Engine[], time: number): Options {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      third: { type: 'boolean', default: false },
      part: { type: 'string' },
      all: { type: 'boolean', default: false },
      programs: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const engines = known.filter(({ name }) => positionals.includes(name))
  const wanted = positionals.filter((word) => !known.some(({ name }) => name === word))
  const all = levelIds()
  for (const word of wanted)
    if (!all.some((id) => id.includes(word)))
      throw new Error(`"${word}" is no engine and no level. Use: ${usage}`)
  const part = values.part !== undefined ? Number(values.part) : values.third ? partOfDay(time) : undefined
  if (part !== undefined && !(part >= 0)) throw new Error(`--part ${values.part} is no part. Use: ${usage}`)
  const levels = part === undefined ? all : thirdOf(all, part)
  return {
    engines: engines.length > 0 ? engines : known,
    recipes: levels
      .filter((id) => wanted.length === 0 || wanted.some((word) => id.includes(word)))
      .flatMap(recipesOf)
      .filter(({ name }) => values.all || name === 'expert'),
    programs: values.programs,
    alone: values.alone,
    build: !values['no-build'],
    ...(part !== undefined && { part }),
  }
}

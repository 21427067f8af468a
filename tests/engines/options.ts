/** `npm run engines [-- [chromium|firefox|webkit ...] [part of a level's id ...] [--third] [--part N] [--all] [--experts] [--programs] [--named words] [--alone] [--slow N] [--beside N] [--usb] [--offline] [--no-build]]` */
import { parseArgs } from 'node:util'
import { offlineLevels } from './offline.ts'
import { levelIds, partOfDay, type Recipe, recipesOf, thirdOf } from './recipes.ts'
import type { Engine } from './tab.ts'

export interface Options {
  readonly engines: readonly Engine[]
  readonly recipes: readonly Recipe[]
  /** The programs of programs.ts are played instead of recorded recipes. */
  readonly programs: boolean
  /** What the name of each recipe or program that is played has in it. */
  readonly named: string
  /** A browser of its own for each recipe; else one tab plays all of them, one after the other. */
  readonly alone: boolean
  readonly build: boolean
  /** The game of a stick, opened from the disk, instead of one that is served. */
  readonly usb: boolean
  /** After one visit, without the host. */
  readonly offline: boolean
  /** How many times slower the pages are than this machine could let them be. */
  readonly slow: number
  /** Threads that are kept busy beside the browser. */
  readonly beside: number
  /** Which third of the levels was chosen, to be printed. */
  readonly part?: number
}

export const usage =
  'npm run engines -- [chromium] [firefox] [webkit] [level ...] [--third | --part 0..2] [--all: every recorded recipe | --experts: of every language | --programs: what could tell engines apart] [--named part of its name] [--alone] [--slow times] [--beside busy threads] [--usb: the folder of npm run build:usb, from the disk] [--offline: from what one visit has kept, the host taken away] [--no-build]'

export function readOptions(args: readonly string[], known: readonly Engine[], time: number): Options {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      third: { type: 'boolean', default: false },
      part: { type: 'string' },
      all: { type: 'boolean', default: false },
      experts: { type: 'boolean', default: false },
      programs: { type: 'boolean', default: false },
      named: { type: 'string', default: '' },
      alone: { type: 'boolean', default: false },
      slow: { type: 'string', default: '1' },
      beside: { type: 'string', default: '0' },
      usb: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const engines = known.filter(({ name }) => positionals.includes(name))
  const wanted = positionals.filter((word) => !known.some(({ name }) => name === word))
  const all = levelIds()
  if (values.offline && wanted.length === 0) wanted.push(...offlineLevels)
  for (const word of wanted)
    if (!all.some((id) => id.includes(word)))
      throw new Error(`"${word}" is no engine and no level. Use: ${usage}`)
  const part = values.part !== undefined ? Number(values.part) : values.third ? partOfDay(time) : undefined
  if (part !== undefined && !(part >= 0)) throw new Error(`--part ${values.part} is no part. Use: ${usage}`)
  const [slow, beside] = [numberOf('slow', values.slow), numberOf('beside', values.beside)]
  const levels = part === undefined ? all : thirdOf(all, part)
  return {
    engines: engines.length > 0 ? engines : known,
    recipes: levels
      .filter((id) => wanted.length === 0 || wanted.some((word) => id.includes(word)))
      .flatMap(recipesOf)
      .filter(
        ({ name }) => values.all || name === 'expert' || (values.experts && name.startsWith('expert-')),
      ),
    programs: values.programs,
    named: values.named,
    alone: values.alone,
    build: !values['no-build'],
    usb: values.usb,
    offline: values.offline,
    ...{ slow, beside },
    ...(part !== undefined && { part }),
  }
}

function numberOf(name: string, text: string): number {
  const value = Number(text)
  if (!(value >= 0 && value <= 1000)) throw new Error(`--${name} ${text} is no such number. Use: ${usage}`)
  return value
}

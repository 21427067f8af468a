import type { World } from '../../engine/index.ts'
import { pythonName } from '../names.ts'
import { pythonAbsent, pythonFriendly, pythonModules } from '../pythonLimits.ts'
import type { Machine } from './machine.ts'
import collections from './python/collections.py?raw'
import copy from './python/copy.py?raw'
import functools from './python/functools.py?raw'
import heapq from './python/heapq.py?raw'
import itertools from './python/itertools.py?raw'
import json from './python/json.py?raw'
import math from './python/math.py?raw'
import around from './python/prelude.py?raw'
import random from './python/random.py?raw'
import re from './python/re.py?raw'
import strings from './python/string.py?raw'
import text from './python/text.py?raw'

/** Stands before the name of a variable that holds and was not set; no name begins so. */
export const heldMark = '*'

/** The recorder's reply to a call whose values are not plain. */
export const refused = '!'

const py = (value: unknown) => JSON.stringify(value)

const limits = `
modules = ${py(pythonModules)}
absent = ${py(pythonAbsent)}
friendly = ${py(pythonFriendly)}
held = ${py(heldMark)}
refused = ${py(refused)}`

/** The game's own modules, in the order in which they need one another; names with `nh__` no program can import. */
const modules: readonly (readonly [name: string, body: string])[] = [
  ['nh__limits', limits],
  ['nh__text', text],
  ['math', math],
  ['random', random],
  ['collections', collections],
  ['heapq', heapq],
  ['json', json],
  ['re', re],
  ['string', strings],
  ['itertools', itertools],
  ['functools', functools],
  ['copy', copy],
  ['nh__prelude', around],
]

/** What the woven program calls, under names that no program may have. */
const woven = `
import nh__harbour, nh__prelude, nh__text
nh__step, nh__live = nh__harbour.step, nh__harbour.live
nh__set, nh__held, nh__call = nh__prelude.note, nh__prelude.hold, nh__prelude.call
nh__finish, nh__seed, nh__lost = nh__prelude.finish, nh__prelude.seed, nh__prelude.lost
nh__fall = nh__prelude.fall
nh__text, nh__format, nh__shown = nh__text.joined, nh__text.formatted, nh__text.converted
nh__dict = nh__prelude.dict_of
nh__list, nh__set_of, nh__tuple = lambda *all: list(all), lambda *all: set(all), lambda *all: all
nh__prelude.lock()
del nh__harbour, nh__prelude`

/** Gives a machine everything that stands around a program, but the world's functions. */
export function prepareMachine(machine: Machine) {
  for (const [name, body] of modules) runOwn(machine, body, name)
  runOwn(machine, woven)
}

/** Runs Python of the game's own: as a module of a name, or among the player's names. */
export function runOwn(machine: Machine, code: string, module?: string) {
  const broken = machine.executeOwn(code, module)
  if (broken) throw new Error(`${module ?? 'The prelude'} does not run: ${broken}`)
}

/** Runs after the program: its entry function, if the world asks for one, and the count. */
export function postlude(world: World<unknown>): string {
  if (!world.entry) return ''
  const name = pythonName(world.entry.name)
  return `try:
    ${name}
except NameError:
    nh__lost()
nh__finish(${name})`
}

/** `def turn_left(): ...`, and a class for each object with methods (`model`). */
export function apiOf(world: World<unknown>): string {
  const objects = new Map<string, string[]>()
  const lines: string[] = []
  for (const { name, params } of world.api) {
    const call = `return nh__call(${[JSON.stringify(name), ...params].join(', ')})`
    const [top = name, method] = name.split('.')
    if (method === undefined) {
      lines.push(`def ${pythonName(top)}(${params.join(', ')}): ${call}`)
      continue
    }
    const methods = objects.get(top) ?? []
    methods.push(`    def ${pythonName(method)}(${['self', ...params].join(', ')}): ${call}`)
    objects.set(top, methods)
  }
  for (const [top, methods] of objects)
    lines.push(`class nh__${top}:`, ...methods, `${pythonName(top)} = nh__${top}()`)
  return lines.join('\n')
}

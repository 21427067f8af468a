/** Holds the architecture's table by reading imports, and the rules that a compiler cannot see. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { topLevelAwaits } from '../src/build/topLevelAwait.ts'
import { type Arrow, arrows, impure, longStill, pureRoots, topLevel } from './architecture/arrows.ts'
import { longFunctions } from './architecture/functions.ts'
import { type Import, matches, readSources, root, type Source, sourceOf } from './architecture/imports.ts'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))

/** Every import that the table does not allow, as "file -> what". */
function forbidden(all: readonly Source[]): string[] {
  return all.flatMap(({ path, imports }) => {
    const arrow = arrows.find(({ of }) => matches(path, of))
    if (!arrow) return [`${path}: no such folder in the architecture`]
    return imports.filter((it) => !allowed(it, path, arrow)).map((it) => `${path} -> ${it.to}`)
  })
}

function allowed({ to, own, typeOnly }: Import, path: string, { may, packages }: Arrow): boolean {
  if (/^(\.\.)?\/assets\//.test(to)) return true
  if (!own)
    return packages.some(
      (name) => to === name || to.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
    )
  // Types of the session and of a stage may be known wherever they are spoken of.
  if (typeOnly && path.startsWith('puzzles/') && matches(to, 'store/session.ts')) return true
  return home(path) === home(to) || may.some((pattern) => matches(to, pattern))
}

/** A folder of src, or one kind within `puzzles`. */
function home(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'puzzles' ? `${first}/${second}` : first
}

/** All files that the program would load along with `path`, and the packages. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { to, own, typeOnly } of byPath.get(path)?.imports ?? []) {
    if (typeOnly) continue
    if (own) reach(to, seen)
    else seen.add(to)
  }
  return seen
}

/** Files that import each other, directly or through others, each circle once from its first file. */
function circles(): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) {
      const circle = way.slice(at)
      const first = circle.indexOf([...circle].sort()[0] ?? '')
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const { to, own } of byPath.get(path)?.imports ?? []) if (own) walk(to, [...way, path])
    done.add(path)
  }
  for (const { path } of sources) walk(path, [])
  return [...found]
}

const pure = sources.map((s) => s.path).filter((path) => pureRoots.some((pattern) => matches(path, pattern)))
/** The pure roots with everything of engine and puzzles that they load. */
const scored = new Set(
  pure.flatMap((path) => [...reach(path)]).filter((path) => /^(engine|puzzles)\//.test(path)),
)

describe('imports', () => {
  test('every arrow is one the architecture draws', () => {
    expect(forbidden(sources)).toEqual([])
  })

  test.each([
    ['engine/x.ts', "import { z } from 'zod'"],
    ['engine/x.ts', "import type { Play } from '../store/session.ts'"],
    ['levels/x.ts', "import Phaser from 'phaser'"],
    ['learn/x.ts', "import { createStore } from '../store/index.ts'"],
    ['scenes/x.ts', "const panel = await import('../ui/kit/panel.tsx')"],
    ['ui/x.tsx', "export { Game } from 'phaser'"],
    ['puzzles/label/rules.ts', "import { Panel } from '../boundary/panel.tsx'"],
    ['puzzles/label/panel.tsx', "import { sprite } from '../../scenes/kit/atlas.ts'"],
    ['puzzles/label/attempt.ts', "import * as tf from '@tensorflow/tfjs-core'"],
    ['store/x.ts', "const all = import.meta.glob<unknown>('../puzzles/*/scene.ts')"],
    ['helpers/x.ts', "import { z } from 'zod'"],
  ])('%s may not say: %s', (path, text) => {
    expect(forbidden([sourceOf(path, text)])).toHaveLength(1)
  })

  test('Phaser is loaded by scenes alone, Preact by panels and screens alone', () => {
    const loads = (name: string) =>
      sources.filter((s) => s.imports.some((it) => !it.typeOnly && it.to === name)).map((s) => s.path)
    expect(loads('phaser').filter((path) => !/^scenes\/|^puzzles\/[^/]+\/scene\.ts$/.test(path))).toEqual([])
    expect(
      loads('preact').filter(
        (path) => !/^ui\/|^puzzles\/|^room\/modes\/[^/]+\/wall(\.tsx$|\/)|^main\.ts$/.test(path),
      ),
    ).toEqual([])
  })

  // Still to be untied: a kind's checks are typed by the schema that calls them.
  test('no circle, types included', () => {
    expect(
      circles().filter((circle) => !/^puzzles\/(\w+)\/checks\.ts -> puzzles\/\1\/schema\.ts$/.test(circle)),
    ).toEqual([])
  })

  test('what decides a score never reaches pixels, the DOM or the disk, even through others', () => {
    const bad = pure.flatMap((path) =>
      [...reach(path)]
        .filter((to) => impure.some((name) => to === name || to.startsWith(name)))
        .map((to) => `${path} -> ${to}`),
    )
    expect(bad).toEqual([])
  })
})

describe('a puzzle kind', () => {
  const kinds = [
    ...new Set(sources.flatMap(({ path }) => path.match(/^puzzles\/([^/]+)\/schema\.ts$/)?.[1] ?? [])),
  ]
  const roles = {
    'schema.ts': ['setup', 'recipe', 'metrics', 'costs', 'demos'],
    'rules.ts': ['rules'],
    'attempt.ts': ['attempt'],
    'events.ts': [],
    'words.ts': ['narrate'],
    'art.ts': ['art'],
    'scene.ts': ['createStage'],
    'panel.tsx': ['Panel'],
  }

  test.each(kinds)('%s has every role with what it exports', (kind) => {
    const missing = Object.entries(roles).flatMap(([file, names]) => {
      const code = byPath.get(`puzzles/${kind}/${file}`)?.code
      if (code === undefined) return [`${file} is missing`]
      const exported = (name: string) => new RegExp(`export (?:const|function|async function) ${name}\\b`)
      return names.filter((name) => !exported(name).test(code)).map((name) => `${file} exports no ${name}`)
    })
    expect(missing).toEqual([])
  })

  test('shares a kit whose files bear no role’s name: the roles are found by their names', () => {
    const kit = sources.filter(({ path }) => path.startsWith('puzzles/kit/'))
    expect(kit.length).toBeGreaterThan(0)
    expect(kit.filter(({ path }) => (path.split('/').at(-1) ?? '') in roles).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('never lets its panel and its stage meet, not even through others', () => {
    const meets = (file: string, of: RegExp) =>
      kinds.flatMap((kind) =>
        [...reach(`puzzles/${kind}/${file}`)]
          .filter((to) => of.test(to))
          .map((to) => `${kind}/${file} -> ${to}`),
      )
    expect(meets('panel.tsx', /^scenes\/|^phaser$/)).toEqual([])
    expect(meets('scene.ts', /^ui\/|^preact/)).toEqual([])
  })
})

describe('a world of a kind', () => {
  const worlds = [
    ...new Set(sources.flatMap(({ path }) => path.match(/^puzzles\/[^/]+\/worlds\/[^/]+/)?.[0] ?? [])),
  ]
  const roles = {
    'world.ts': 'world',
    'facts.ts': 'facts',
    'cases.ts': 'cases',
    'demos.ts': 'demo',
    'words.ts': 'api',
    'stage.ts': 'createView',
  }

  test.each(worlds)('%s has every role', (world) => {
    const missing = Object.entries(roles).filter(
      ([file, name]) =>
        !new RegExp(`export (const|async function|function) ${name}\\b`).test(
          byPath.get(`${world}/${file}`)?.code ?? '',
        ),
    )
    expect(missing).toEqual([])
  })
})

describe('what decides a score is the same on every machine', () => {
  const banned = (pattern: RegExp, files: Iterable<string>) =>
    [...files].flatMap((path) =>
      [...(byPath.get(path)?.code ?? '').matchAll(pattern)].map((m) => `${path}: ${m[0]}`),
    )

  test('no chance but the seeded one', () => {
    const everyKind = sources
      .map((s) => s.path)
      .filter((path) => /^(engine|puzzles|learn|sandbox)\//.test(path))
    expect(banned(/Math\.random|crypto\.getRandomValues/g, everyKind)).toEqual([])
  })

  test('no clock', () => {
    expect(banned(/\bDate\b|performance\.now|\bsetTimeout\b/g, scored)).toEqual([])
  })

  /** Words are for reading: how they write a number decides nothing. */
  const worded = new Set(
    pure.filter((path) => !path.endsWith('/words.ts')).flatMap((path) => [...reach(path)]),
  )
  const decides = [
    ...[...scored].filter((path) => worded.has(path)),
    ...sources.map((s) => s.path).filter((path) => /^(learn|sandbox)\//.test(path)),
  ]

  test("nothing of a reader's country", () => {
    expect(banned(/\.toLocale\w+|\bIntl\b|\.localeCompare\b/g, decides)).toEqual([])
  })

  test('no host mathematics whose last bits differ', () => {
    expect(
      banned(
        /Math\.(?:exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|tanh|sinh|cosh|atan2?|asin|acos|hypot|cbrt)\b|(?<!\b(?:2|10) )\*\*/g,
        decides,
      ),
    ).toEqual([])
  })
})

describe('source', () => {
  test('no function is longer than 120 lines, but for those of a list that shrinks', () => {
    const long = sources.flatMap(({ path }) =>
      longFunctions(path, readFileSync(join(root, 'src', path), 'utf8'), 120),
    )
    expect(
      long.filter((one) => !longStill.includes(one)),
      'too long',
    ).toEqual([])
    expect(
      longStill.filter((one) => !long.includes(one)),
      'short by now: take it off the list',
    ).toEqual([])
  })

  const shipped = sources.filter(({ path }) => !/^(build|cli)\//.test(path))

  test('nothing shipped waits at the top of a module, for which WebKit does not wait', () => {
    expect(
      shipped.flatMap(({ path }) =>
        topLevelAwaits(path, readFileSync(join(root, 'src', path), 'utf8')).map((line) => `${path}: ${line}`),
      ),
    ).toEqual([])
  })

  test.each([
    ['export const backend = await choose()', [1]],
    ['\nfor await (const one of many) use(one)', [2]],
    ['await using door = open()', [1]],
    ['const { a = await b } = c', [1]],
    ['class Late extends (await load()) { [await name()]() {} }', [1, 1]],
    ['if (late) { try { await load() } catch {} }', [1]],
    ['const load = async (name) => await fetch(await name())', []],
    ['class Early { async load() { for await (const one of many) use(one) } }', []],
    ["/* await */ const words = 'await me'", []],
  ])('%j waits on the lines %j', (code, lines) => {
    expect(topLevelAwaits('learn/x.ts', code)).toEqual(lines)
  })

  test('nothing escapes the compiler', () => {
    const pattern = /(?::|\bas|<|,)\s*any\b|@ts-ignore|@ts-nocheck|@ts-expect-error|noExplicitAny/
    const files = [...sources.map((s) => s.path)]
    expect(
      files.filter((path) =>
        pattern.test(readFileSync(join(root, 'src', path), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')),
      ),
    ).toEqual([])
  })

  test('files are camelCase, folders kebab-case, and none is a drawer for leftovers', () => {
    const names = sources.flatMap(({ path }) => path.split('/'))
    const file = /^[a-z][A-Za-z0-9]*(\.[a-z0-9]+)?\.(ts|tsx|mjs)$/
    const folder = /^[a-z0-9]+(-[a-z0-9]+)*$/
    expect(names.filter((name) => !(name.includes('.') ? file : folder).test(name))).toEqual([])
    expect(names.filter((name) => /^(utils?|helpers?|managers?|common|misc)\b/i.test(name))).toEqual([])
  })

  test('the top of the repository holds nothing unexpected', () => {
    // Without asking git: a copy of the project is tested too, on a machine that may have none.
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.includes(name))
    expect(found.filter((name) => !topLevel.includes(name))).toEqual([])
  })
})

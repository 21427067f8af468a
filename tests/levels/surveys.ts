/**
 * How hard each level is, written down: `survey.json` holds what share of random tries won how many stars, with a hash
 * of everything that decides it. Tries are drawn by the level's seed, so a share is exact for its sources, and only
 * levels whose sources have changed need drawing again.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { survey } from '../../src/cli/survey.ts'
import type { Level } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { faultLine } from '../../src/levels/fault.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import { matches, readSources, type Source } from '../architecture/imports.ts'
import { root } from './files.ts'

export const tries = 200
export const howToRecord =
  'How hard a level is has changed. Where that was meant: RECORD=survey npx vitest run tests/levels/survey.test.ts'

export interface Surveyed {
  readonly hash: string
  readonly drawn: 'random' | 'slips'
  /** Tries that won no star, one, two, three. */
  readonly won: readonly number[]
}

const file = join(root, 'tests/levels/survey.json')

export const recordedSurveys = (): Readonly<Record<string, Surveyed>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Surveyed>

export function recordSurveys(found: Readonly<Record<string, Surveyed>>): void {
  writeFileSync(page, asPage(found))
  const text = JSON.stringify(Object.fromEntries(inOrder(found)), undefined, 2)
  // The counts of a level on one line, as the formatter has them.
  writeFileSync(
    file,
    `${text.replace(/\[\s+([\d,\s]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
  )
}

/**
 * Everything that decides how hard a level is, in a few digits: what its file says of rules, its solutions (programs are
 * drawn from them), and the code of its kind that its attempt, its costs and its tries are made of. Words, comments and
 * pictures decide nothing; engine and learning are held by the fingerprints.
 */
export function hashOf(levelFile: string): string {
  const level = JSON.parse(readFileSync(join(root, levelFile), 'utf8')) as Level & {
    setup: { world?: string }
  }
  const { id, kind, seed, setup, budget, goals } = level
  const hash = createHash('sha256')
  hash.update(JSON.stringify({ seed, setup, budget, goals }))
  hash.update(readFileSync(join(root, `tests/solutions/${id}.json`)))
  for (const { path, code } of deciding(kind, setup.world))
    hash.update(path).update(code.replace(/\s+/g, ' '))
  return hash.digest('hex').slice(0, 16)
}

const sources = readSources()
  .filter(({ path }) => path.startsWith('puzzles/'))
  .sort((a, b) => (a.path < b.path ? -1 : 1))

/** A kind's rules, schema and attempt, with all they import of the kinds' code; of worlds, the level's own. */
function deciding(kind: string, world: string | undefined): readonly Source[] {
  const found = new Set(
    sources.filter(({ path }) => roles.some((role) => path === `puzzles/${kind}/${role}.ts`)),
  )
  for (const { imports } of found)
    for (const { to, own, typeOnly } of imports) {
      if (!own || typeOnly) continue
      for (const source of sources) {
        const [, other] = /\/worlds\/([^/]+)\//.exec(source.path) ?? []
        if (matches(source.path, to) && (!to.includes('*') || other === undefined || other === world))
          found.add(source)
      }
    }
  return [...found]
}

const roles = ['attempt', 'rules', 'schema', 'slips']

/** The same for people. */
export const page = join(root, 'docs/difficulty.md')

const inOrder = (all: Readonly<Record<string, Surveyed>>) =>
  Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))

export function asPage(all: Readonly<Record<string, Surveyed>>): string {
  const rows = inOrder(all).map(([id, { drawn, won }]) => {
    const shares = won.map((count) => `${((count / tries) * 100).toFixed(1)}%`)
    return `| ${id} | ${drawn} | ${shares.join(' | ')} |`
  })
  return `${heading}${rows.join('\n')}\n`
}

const heading = `# How hard each level is

Of ${tries} tries a level, how many won how many stars. \`random\`: legal recipes drawn by chance as somebody might make
them; \`slips\`: programs, drawn as reference solutions with one to three slips in them, since random ones mean nothing.
At most 15% of tries may win three stars, and one must. Written by \`RECORD=survey npx vitest run
tests/levels/survey.test.ts\`; the test draws a level again when what decides its score has changed.

| level | tries | no star | one | two | three |
|---|---|---|---|---|---|
`

export async function surveyed(levelFile: string): Promise<Surveyed> {
  const parsed = parseLevel(readFileSync(join(root, levelFile), 'utf8'), {
    file: basename(levelFile),
    kinds: allKinds,
  })
  if (!parsed.ok) throw new Error(parsed.faults.map(faultLine).join('\n'))
  const { drawn, share } = await survey(parsed.level, tries)
  const won = ([0, 1, 2, 3] as const).map((stars) => Math.round(share[stars] * tries))
  return { hash: hashOf(levelFile), drawn, won }
}

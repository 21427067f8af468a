/** What may stand in a file that is given as a recipe, or as a level: a sentence that names the place, never a stack, never a star. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { NotValid } from '../../src/cli/notValid.ts'
import { writePassport } from '../../src/levels/passport.ts'
import { noProgress, withLevel } from '../../src/store/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'neon-harbour-'))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const refused = (...args: string[]) =>
  answer(args).then(
    ({ line }) => `accepted: ${line}`,
    (error: unknown) => (error instanceof NotValid ? error.message : `broke: ${error}`),
  )

const id = '3-5-bend-the-border'
const expert = (level: string) =>
  JSON.parse(readFileSync(join(root, `tests/solutions/${level}.json`), 'utf8')).recipes.find(
    (one: { name: string }) => one.name === 'expert',
  ).recipe
const recipe = expert(id)
const text = JSON.stringify(recipe)
const withField = (name: string, value: string) =>
  JSON.stringify({ ...recipe, [name]: 'PUT HERE' }).replace('"PUT HERE"', () => value)
const passport = writePassport(withLevel(noProgress, id, { stars: 3, draft: recipe }))
const level = readFileSync(join(root, `levels/3/${id}.json`), 'utf8')
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

const recipes: readonly (readonly [what: string, file: string | Uint8Array, why: RegExp])[] = [
  ['numbers as text', withField('epochs', `"${recipe.epochs}"`), /epochs/],
  ['a number in a list', withField('epochs', `[${recipe.epochs}]`), /epochs/],
  ['a number below none by its sign', withField('epochs', '-0'), /epochs/],
  ['a number beyond all', withField('learningRate', '1e309'), /learningRate/],
  ['no number, as JSON writes it', withField('learningRate', 'null'), /learningRate/],
  ['no number, as nobody may write it', withField('learningRate', 'NaN'), /NaN/],
  ['a neuron by half', withField('hidden', '[2.5]'), /hidden/],
  ['a million neurons', withField('hidden', '[1000000]'), /hidden/],
  ['a million layers', withField('hidden', `[${'1,'.repeat(40_000)}1]`), /hidden/],
  ['a list with names', withField('hidden', '{"0":4,"length":1}'), /hidden/],
  ['a name twice', text.replace('{', '{"epochs":1,'), /epochs/],
  ['every object’s prototype', text.replace('{', '{"__proto__":{"stars":3},'), /__proto__/],
  ['a name of every object', text.replace('{', '{"constructor":1,'), /constructor/],
  ['stars', text.replace('{', '{"stars":3,'), /stars/],
  [
    'a word for the activation that is every object’s',
    withField('activation', '"constructor"'),
    /activation/,
  ],
  ['a word in other letters', withField('activation', '"Tanh"'), /tanh/],
  ['a word with a space', withField('activation', '"tanh "'), /tanh/],
  ['a word of look-alikes', withField('activation', '"tаnh"'), /activation/],
  ['the recipe of another kind', JSON.stringify(expert('1-3-teach-dont-tell')), /shown|hidden/],
  ['a program', JSON.stringify(expert('6-1-flood-search')), /hidden/],
  ['the recipe in a list', `[${text}]`, /object/],
  ['a text', JSON.stringify(text), /object/],
  ['nothing', 'null', /object/],
  ['an empty file', '', /./],
  ['cut off', text.slice(0, -3), /cut|rest|end/i],
  ['two of them', text + text, /nothing more|more/],
  ['a comma too many', text.replace(/\}$/, ',}'), /comma/],
  ['curly quotes', text.replaceAll('"', '”'), /quote|"/],
  ['a comment', `// mine\n${text}`, /comment|\//],
  ['a nest without end', withField('hidden', nested(40_000)), /nesting|deep/],
  ['a nest alone', nested(40_000), /nesting|deep/],
  ['fifty million letters', ' '.repeat(50_000_000), /larger|characters/],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), /UTF-8/],
  ['half a sign for a name', text.replace('{', '{"\\ud800":1,'), /ud800.*not know/],
  ['page code for a name', text.replace('{', '{"<script>":1,'), /script/],
  ['a passport', passport, /passport/],
  ['a level', level, /level/],
]

test.each(recipes)('a recipe with %s is refused', async (_what, file, why) => {
  const said = await refused(id, put('recipe.json', file))
  expect(said).not.toMatch(/^broke|^accepted/)
  expect(said).toMatch(why)
  expect(said.length).toBeLessThan(4000)
  expect(said).not.toMatch(/[\p{Cs}\p{Cf}]|\bat .*\.ts:/u)
})

test.each([
  ['a mark before the first sign', `\ufeff${text}`],
  ['ends of lines that Windows writes', JSON.stringify(recipe, null, 2).replaceAll('\n', '\r\n')],
  ['white space around', `\n\t ${text} \n`],
])('a recipe with %s is read', async (_what, file) => {
  expect(await refused(id, put('recipe.json', file))).toMatch(/^accepted: .*"stars":3/)
})

const levels: readonly (readonly [what: string, file: string, why: RegExp])[] = [
  ['a kind that every object has', level.replace('"kind": "boundary"', '"kind": "constructor"'), /kind/],
  ['a kind in capitals', level.replace('"kind": "boundary"', '"kind": "Boundary"'), /boundary/],
  ['a kind with a space', level.replace('"kind": "boundary"', '"kind": "boundary "'), /boundary/],
  ['a format as text', level.replace('"format": 3', '"format": "3"'), /format/],
  ['a format below none', level.replace('"format": 3', '"format": -1'), /format/],
  ['no format', level.replace('"format": 3', '"format": null'), /format/],
  ['a newer format', level.replace('"format": 3', '"format": 4'), /newer|format/],
  ['a newer format as text', level.replace('"format": 3', '"format": "4"'), /format/],
  ['a seed as text', level.replace(/"seed": (\d+)/, '"seed": "$1"'), /seed/],
  ['a seed by half', level.replace(/"seed": (\d+)/, '"seed": 0.5'), /seed/],
  ['an id with a path', level.replace(`"id": "${id}"`, `"id": "../${id}"`), /id/],
  ['an id with a space', level.replace(`"id": "${id}"`, `"id": "${id} "`), /id/],
  ['an id in capitals', level.replace(`"id": "${id}"`, `"id": "${id.toUpperCase()}"`), /id/],
  ['an id with a turn of direction', level.replace(`"id": "${id}"`, `"id": "${id}\u202e"`), /id/],
  ['a name twice', level.replace('"format": 3', '"format": 3, "format": 3'), /format/],
  ['every object’s prototype', level.replace('"format": 3', '"format": 3, "__proto__": {}'), /__proto__/],
  ['a recipe', text, /recipe/],
  ['a passport', passport, /passport/],
  ['a list of levels', `[${level}]`, /object/],
]

test.each(levels)('a level with %s is refused', async (_what, file, why) => {
  const said = await refused(put('level.json', file), '--check')
  expect(said).not.toMatch(/^broke|^accepted/)
  expect(said).toMatch(why)
  expect(said).not.toMatch(/[\p{Cs}\p{Cf}]|\bat .*\.ts:/u)
})

/** npm warns of every package whose `engines` does not fit, before a newcomer has seen the game: none may. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  readonly engines?: { readonly node?: string }
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const ours = (JSON.parse(read('package.json')) as Package).engines?.node ?? ''
const oldest = versionOf(ours)
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }

type Version = readonly [major: number, minor: number]

function versionOf(text: string): Version {
  const [, major = '0', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return [Number(major), Number(minor)]
}

/** Whether a range of the kinds that packages write (`>=20`, `^20.19.0 || >=24`, `18 || 20`, `*`) has room for it. */
function allows(range: string, [major, minor]: Version): boolean {
  return range.split('||').some((one) => {
    const [least, from] = versionOf(one)
    const fromThere = major > least || (major === least && minor >= from)
    return fromThere && (/>|\*/.test(one) || major === least)
  })
}

test('a range is read as npm reads it', () => {
  expect(
    ['>=20', '>= 18.12', '^20.19.0 || >=22.12.0', '18 || 20 || >=22', '*'].map((r) => allows(r, [20, 19])),
  ).toEqual([true, true, true, true, true])
  expect(['>=22', '^20.20.0 || >=22.12.0', '^18.0.0', '18 || >=22'].map((r) => allows(r, [20, 19]))).toEqual([
    ...[false, false, false, false],
  ])
})

test('the oldest Node that the game says it needs is the one its author uses', () => {
  expect(versionOf(read('.nvmrc'))).toEqual(oldest)
})

/**
 * What fails here runs in the browser alone, as Blockly does (it asks for Node 22): take its `engines` out of
 * package-lock.json, which npm keeps so. What runs in Node: take an older one.
 */
test('no package asks for a newer Node than the game does', () => {
  const newer = Object.entries(packages).filter(
    ([, { engines }]) => engines?.node !== undefined && !allows(engines.node, oldest),
  )
  expect(newer.map(([name, { engines }]) => `${name} ${engines?.node}`)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import {
  districtsOf,
  filesOf,
  filesWanted,
  type KeepList,
  type Listed,
  nothingWanted,
  report,
  usable,
  withoutDistrict,
  withPart,
} from '../../src/offline/list.ts'

const file = (url: string, bytes: number, ...of: string[]): Listed => ({ url, bytes, of, revision: null })
const list: KeepList = {
  version: 'assets/index-1.js',
  files: [
    file('a.js', 1, 'shell'),
    file('one.js', 10, '1-1'),
    file('both.js', 100, '1-1', '3-6'),
    file('three.js', 1000, '3-5'),
    file('rest.csv', 10000),
  ],
}
const urls = (files: readonly Listed[]) => files.map(({ url }) => url)

describe('What of a build is kept', () => {
  it('is the shell and nothing else until a level was opened', () => {
    expect(urls(filesWanted(list, nothingWanted))).toEqual(['a.js'])
  })
  it('is for a district what each of its levels needs, shared files too', () => {
    expect(urls(filesOf(list, { district: 3 }))).toEqual(['both.js', 'three.js'])
    expect(urls(filesWanted(list, withPart(nothingWanted, { district: 1 })))).toEqual([
      'a.js',
      'one.js',
      'both.js',
    ])
  })
  it('is every file, also one that no level needs, when everything is wanted', () => {
    expect(urls(filesWanted(list, withPart(nothingWanted, 'everything')))).toEqual(urls(list.files))
  })
  it('stays wanted once when it is asked for twice', () => {
    const once = withPart(nothingWanted, { district: 3 })
    expect(withPart(once, { district: 3 })).toEqual(once)
  })
  it('is all other districts when one is let go of everything', () => {
    expect(withoutDistrict(list, { districts: [], everything: true }, 3)).toEqual({
      districts: [1],
      everything: false,
    })
  })
  it('has a level once the shell and all its own files lie here, and not one file earlier', () => {
    expect(report(list, new Set(['a.js', 'both.js'])).levels).toEqual(['3-6'])
    expect(report(list, new Set(['a.js', 'both.js', 'one.js'])).levels).toEqual(['1-1', '3-6'])
    expect(report(list, new Set(['both.js', 'one.js'])).levels).toEqual([])
  })
  it('is told by district in bytes', () => {
    expect(districtsOf(list)).toEqual([1, 3])
    const { districts, all } = report(list, new Set(['a.js', 'three.js']))
    expect(districts).toEqual([
      { number: 1, kept: 0, bytes: 110, frees: 0 },
      { number: 3, kept: 1000, bytes: 1100, frees: 1000 },
    ])
    expect(all).toEqual({ kept: 1001, bytes: 11111 })
  })
  it('would free only what no other district that lies here whole needs', () => {
    const frees = (...has: string[]) =>
      report(list, new Set(['a.js', ...has])).districts.map((one) => one.frees)
    expect(frees('one.js', 'both.js')).toEqual([110, 0])
    expect(frees('one.js', 'both.js', 'three.js')).toEqual([10, 1000])
  })
  it('has each sound in the one format that this browser plays', () => {
    const sounds = { version: '', files: [file('map.webm', 1), file('map.mp3', 1), file('a.js', 1)] }
    expect(urls(usable(sounds, () => true).files)).toEqual(['map.webm', 'a.js'])
    expect(urls(usable(sounds, (ending) => ending === 'mp3').files)).toEqual(['map.mp3', 'a.js'])
    expect(urls(usable(sounds, () => false).files)).toEqual(['a.js'])
  })
})

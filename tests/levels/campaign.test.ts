import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../../src/engine/index.ts'
import { peopleNames } from '../../src/i18n/level.ts'
import { createWorlds } from '../../src/levels/campaign.ts'
import { people } from '../../src/ui/kit/people.ts'

const worlds = createWorlds([])
const places = worlds.flatMap((world) => world.places)

test('eight worlds of six places, numbered as in the campaign', () => {
  expect(worlds.map((world) => world.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(places.map((place) => place.number)).toEqual(
    worlds.flatMap(({ number }) => [1, 2, 3, 4, 5, 6].map((n) => `${number}-${n}`)),
  )
  expect(worlds.map((world) => world.tier)).toEqual([
    ...['bridging', 'bridging', 'beginner', 'beginner', 'beginner'],
    ...['advanced', 'advanced', 'advanced'],
  ])
})

test('every title and idea is short and written in all three languages', () => {
  for (const text of [...worlds.map((w) => w.title), ...places.flatMap((p) => [p.title, p.idea])]) {
    for (const lang of languages) {
      expect(text[lang].trim(), JSON.stringify(text)).not.toBe('')
      expect(text[lang].length, text[lang]).toBeLessThanOrEqual(lang === 'en' ? 80 : 40)
    }
  }
})

test('a level that exists is found by its place’s number and by no other', () => {
  const found = createWorlds(['1-3-teach-dont-tell', '2-1-label-rush'])
    .flatMap((world) => world.places)
    .filter((place) => place.level)
  expect(found.map((place) => [place.number, place.level])).toEqual([
    ['1-3', '1-3-teach-dont-tell'],
    ['2-1', '2-1-label-rush'],
  ])
})

test('a level is called on the map what it calls itself', () => {
  const files = readdirSync('levels', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\d-\d-[\w-]+\.json$/.test(name))) {
    const level = JSON.parse(readFileSync(`levels/${file}`, 'utf8')) as { id: string; title: unknown }
    const place = places.find(({ number }) => level.id.startsWith(`${number}-`))
    expect(place?.title, level.id).toEqual(level.title)
  }
})

test('somebody brings the problems of each district, and has a name and a portrait', () => {
  for (const { speaker } of worlds) {
    expect(peopleNames).toHaveProperty(speaker)
    expect(people[speaker], speaker).toBeDefined()
  }
})

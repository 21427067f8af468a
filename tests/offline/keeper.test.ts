import { describe, expect, it } from 'vitest'
import { createKeeper, type KeeperParts } from '../../src/offline/keeper.ts'
import type { KeepList, Listed } from '../../src/offline/list.ts'
import { createShelf, shelfNames } from '../../src/offline/shelf.ts'
import { testCaches } from './cacheStorage.ts'

const base = 'https://harbour.test/game/'
const file = (url: string, ...of: string[]): Listed => ({ url, bytes: 10, of, revision: null })
const page: Listed = {
  url: 'index.html',
  bytes: 10,
  of: ['shell'],
  revision: 'r',
  begins: 'assets/index-1.js',
}
const list: KeepList = {
  version: 'assets/index-1.js',
  files: [
    page,
    file('assets/index-1.js', 'shell'),
    file('assets/one.js', '1-1'),
    file('assets/both.js', '1-1', '3-6'),
    file('assets/three.js', '3-6'),
    file('assets/rest.csv'),
  ],
}

interface Staged {
  readonly room?: number
  readonly known?: KeepList | undefined
  readonly storage?: KeeperParts['storage']
  readonly answer?: (url: string) => Response | undefined
}

function staged({ room, storage, answer, ...rest }: Staged = {}) {
  const { caches, lies } = testCaches(room)
  const asked: string[] = []
  const shelf = createShelf({
    caches,
    base,
    async fetch(url) {
      asked.push(url.replace(base, ''))
      const special = answer?.(url.replace(base, ''))
      if (special) return special
      if (url === base)
        return new Response('<script src="./assets/index-1.js">', {
          headers: { 'content-type': 'text/html' },
        })
      return new Response('0123456789', { headers: { 'content-type': 'text/javascript' } })
    },
  })
  const known = 'known' in rest ? rest.known : list
  const keeper = createKeeper({ shelf, list: async () => known, storage, isReachable: async () => false })
  const here = () => (lies()[shelfNames.files] ?? []).map((url) => url.replace(`${base}assets/`, '')).sort()
  return { keeper, shelf, asked, here, lies }
}

describe('Keeping the game on a device', () => {
  it('keeps a district with the shell, so that its levels play and no others', async () => {
    const { keeper, here } = staged()
    expect(await keeper.keep({ district: 3 })).toBe('kept')
    expect(here()).toEqual(['both.js', 'index-1.js', 'three.js'])
    expect(await keeper.isKept('3-6-write-the-learner')).toBe(true)
    expect(await keeper.isKept('1-1-ai-or-not')).toBe(false)
  })
  it('fetches nothing that lies here already', async () => {
    const { keeper, asked } = staged()
    await keeper.keep({ district: 3 })
    asked.length = 0
    await keeper.keep({ district: 1 })
    expect(asked).toEqual(['assets/one.js'])
  })
  it('lets a district go but for what another one needs', async () => {
    const { keeper, here } = staged()
    await keeper.keep({ district: 3 })
    await keeper.keep({ district: 1 })
    await keeper.letGo(1)
    expect(here()).toEqual(['both.js', 'index-1.js', 'three.js'])
    await keeper.letGo(3)
    expect(here()).toEqual(['index-1.js'])
  })
  it('keeps everything, and all other districts when one of them is let go', async () => {
    const { keeper, here } = staged()
    await keeper.keep('everything')
    expect(here()).toContain('rest.csv')
    await keeper.letGo(3)
    expect(here()).toEqual(['both.js', 'index-1.js', 'one.js'])
  })
  it('tells how far it is, from 0 to 1 and never backwards', async () => {
    const { keeper } = staged()
    const told: number[] = []
    await keeper.keep('everything', { onProgress: (done) => told.push(done) })
    expect(told[0]).toBe(0)
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })
  it('stops when it is cancelled, keeps what came, and no longer wants everything', async () => {
    const { keeper, shelf } = staged()
    const controller = new AbortController()
    const kept = keeper.keep('everything', {
      signal: controller.signal,
      onProgress: (done) => done > 0.3 && controller.abort(),
    })
    expect(await kept).toBe('cancelled')
    expect((await shelf.wanted()).everything).toBe(false)
    const { kept: bytes } = (await keeper.report())?.all ?? { kept: 0 }
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(60)
  })
  it('says that there is no room before it fetches, where the browser knows', async () => {
    const { keeper, asked } = staged({ storage: { estimate: async () => ({ quota: 100, usage: 95 }) } })
    expect(await keeper.keep('everything')).toBe('full')
    expect(asked).toEqual([])
  })
  it('says that there is no room when the disk runs full on the way', async () => {
    const { keeper } = staged({ room: 90 })
    expect(await keeper.keep('everything')).toBe('full')
  })
  it('says that the line is gone, and goes on from there the next time', async () => {
    let dead = true
    const { keeper, asked } = staged({
      answer: (url) => {
        if (dead && url === 'assets/three.js') throw new TypeError('Failed to fetch')
        return undefined
      },
    })
    expect(await keeper.keep({ district: 3 })).toBe('no-network')
    dead = false
    asked.length = 0
    expect(await keeper.keep({ district: 3 })).toBe('kept')
    expect(asked).toEqual(['assets/three.js'])
  })
  it.each([
    ['a school’s login page', new Response('<form>', { headers: { 'content-type': 'text/html' } }), 'gone'],
    ['a file that is no longer there', new Response('', { status: 404 }), 'gone'],
    ['a server in trouble', new Response('', { status: 503 }), 'no-network'],
  ])('never keeps %s in a file’s place', async (_, answer, why) => {
    const { keeper, here } = staged({
      answer: (url) => (url === 'assets/three.js' ? answer.clone() : undefined),
    })
    expect(await keeper.keep({ district: 3 })).toBe(why)
    expect(here()).not.toContain('three.js')
  })
  it('never keeps another version’s page with this version’s files', async () => {
    const other = new Response('<script src="./assets/index-2.js">', {
      headers: { 'content-type': 'text/html' },
    })
    const { keeper, lies } = staged({ answer: (url) => (url === '' ? other.clone() : undefined) })
    expect(await keeper.keep({ district: 3 })).toBe('gone')
    expect(lies()[shelfNames.page(list.version)] ?? []).toEqual([])
  })
  it('keeps nothing for a page whose version is being replaced', async () => {
    const { keeper, asked } = staged({ known: undefined })
    expect(await keeper.keep('everything')).toBe('gone')
    expect(asked).toEqual([])
  })
  it('puts away another version’s files and page, and nothing of its own', async () => {
    const { keeper, shelf, here, lies } = staged()
    const older = {
      version: 'assets/index-0.js',
      files: [{ ...page, begins: 'assets/index-1.js' }, file('assets/old.js', 'shell')],
    }
    await shelf.keep(older, older.files)
    await keeper.keep({ district: 3 })
    await shelf.keepOnly(list.files)
    await shelf.keepOnlyPage(list)
    expect(here()).toEqual(['both.js', 'index-1.js', 'three.js'])
    expect(Object.keys(lies()).filter(shelfNames.isPage)).toEqual([shelfNames.page(list.version)])
  })
  it('asks for a fresh page once, and only once', async () => {
    const { shelf } = staged()
    expect(await shelf.renewing()).toBe(false)
    await shelf.renew()
    expect(await shelf.renewing()).toBe(true)
    expect(await shelf.renewing()).toBe(false)
  })
})

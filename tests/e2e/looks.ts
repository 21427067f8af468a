/**
 * What a stage looks like on the canvas, and waiting until a place looks as it should: like its own place when that is the
 * first to be opened, and like no other.
 */
import type { Page } from '@playwright/test'
import { day, open, stageIds } from './player.ts'
import { expect, test } from './test.ts'

const title = '#/'
export const levelAt = (id: string) => `#/level/${id}` as const
/** The title, the map, and one level of each stage. */
export const places = [title, '#/map', ...stageIds.map(levelAt)] as const

/** What the canvas shows, coarsely: RGBA of a few hundred spots. Where no canvas is to be seen, nothing. */
export type Look = readonly number[]
/** Mean difference of a number, 0..255: under `same` it is the same picture, under `plain` it is one colour. */
const [same, plain] = [1, 3]

/** A picture on the graphics card is gone once it is on the screen; kept, it can be looked at whenever one likes. */
export async function keepPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext as (
      this: HTMLCanvasElement,
      type: string,
      options?: object,
    ) => unknown
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, options?: object) {
        return get.call(
          this,
          type,
          type.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options,
        )
      },
    })
  })
}

interface Wish {
  /** Goes there first: an address, or a step in the tab's history. */
  readonly go?: string | number
  /** Looks until it looks like this; without, until it stands still and is not plain. */
  readonly like?: Look
  readonly others?: readonly Look[]
}

/** Goes and looks at every frame until what is wished for is seen, or for as long as patience lasts. */
function watch(page: Page, wish: Wish): Promise<Look | 'never seen'> {
  return page.evaluate(
    async ({ go, like, others = [], same, plain }) => {
      if (typeof go === 'string') location.hash = go
      if (typeof go === 'number') history.go(go)
      const small = Object.assign(document.createElement('canvas'), { width: 24, height: 16 })
      const ctx = small.getContext('2d', { willReadFrequently: true })
      if (!ctx) throw new Error('no canvas to look with')
      const apart = (a: readonly number[], b: readonly number[]) =>
        a.length === b.length
          ? a.reduce((sum, v, i) => sum + Math.abs(v - (b[i] ?? 0)), 0) / (a.length || 1)
          : 255
      const isPlain = (look: readonly number[]) => {
        const mean = [0, 1, 2, 3].map(
          (c) => look.reduce((sum, v, i) => sum + (i % 4 === c ? v : 0), 0) / (24 * 16),
        )
        return (
          apart(
            look,
            look.map((_, i) => mean[i % 4] ?? 0),
          ) < plain
        )
      }
      const look = () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
        if (!canvas?.checkVisibility({ visibilityProperty: true })) return []
        ctx.clearRect(0, 0, 24, 16)
        ctx.drawImage(canvas, 0, 0, 24, 16)
        return [...ctx.getImageData(0, 0, 24, 16).data]
      }
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      let before: number[] = []
      for (const end = performance.now() + 60_000; performance.now() < end; await frame()) {
        const now = look()
        const still = now.length > 0 && apart(before, now) < same && !isPlain(now)
        // Two levels may open with the same picture: nothing tells those apart.
        const near =
          like && others.every((other) => apart(like, other) < same || apart(now, like) < apart(now, other))
        if (like ? near && (like.length === 0 || !isPlain(now)) : still) return now
        before = now
      }
      return 'never seen'
    },
    { ...wish, same, plain },
  )
}

/** Opens each place as the first one, and waits until its picture stands still. */
export async function firstLooks(page: Page, all: readonly `#${string}`[]): Promise<Map<string, Look>> {
  const looks = new Map<string, Look>()
  for (const place of all) {
    await page.goto('about:blank')
    await open(page, place)
    if (place === title) {
      looks.set(place, [])
      continue
    }
    await expect(page.locator('#stage')).toHaveAttribute('data-state', 'ready')
    const look = await watch(page, {})
    if (look === 'never seen') throw new Error(`${place} shows nothing when it is opened first`)
    looks.set(place, look)
  }
  return looks
}

export async function expectToSee(
  page: Page,
  place: string,
  looks: ReadonlyMap<string, Look>,
  go?: string | number,
) {
  const others = [...looks].filter(([other]) => other !== place).map(([, look]) => look)
  const seen = await watch(page, { ...(go !== undefined && { go }), like: looks.get(place) ?? [], others })
  expect(seen, `${place} should be seen after ${go}`).not.toBe('never seen')
}

export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  return errors
}

/**
 * Goes from place to place and back, for those changes that are tried: by address, Back, and at last Forward. After each the
 * place must be seen, and nothing may have gone wrong.
 */
export async function changePlaces(
  page: Page,
  places: readonly `#${string}`[],
  isTried: (from: number, to: number) => boolean,
): Promise<void> {
  // A change takes a second or two, on a busy machine several.
  test.setTimeout(6_000 * places.length ** 2)
  const errors = errorsOf(page)
  await keepPictures(page)
  const tried = places.map((_, i) => places.filter((_, j) => j !== i && isTried(i, j)))
  const visited = new Set(tried.flatMap((next, i) => (next.length > 0 ? [places[i], ...next] : [])))
  const looks = await firstLooks(
    page,
    places.filter((place) => visited.has(place)),
  )
  for (const [i, from] of places.entries()) {
    const next = tried[i] ?? []
    if (next.length === 0) continue
    await expectToSee(page, from, looks, from)
    for (const to of next) {
      await expectToSee(page, to, looks, to)
      await expectToSee(page, from, looks, -1)
      expect(errors, `${from} to ${to} and back`).toEqual([])
    }
    await expectToSee(page, next.at(-1) ?? '', looks, 1)
    expect(errors, `from ${from} forward`).toEqual([])
  }
}

/**
 * Of all changes from place to place, which grow with the square of the places, the part whose turn it is: about `most`
 * a day, there by address and back by Back; in the next round it is the other way round. `TURNS=all` tries them all.
 */
export function turnOf(places: number, most: number) {
  const all = process.env.TURNS === 'all'
  const parts = all ? 1 : Math.ceil(places ** 2 / most)
  const round = Math.floor(day / parts) % 2
  return {
    name: `part ${day % parts} of ${parts}`,
    isTried: (from: number, to: number) =>
      all || ((from + to + day) % parts === 0 && from < to === (round === 0)),
  }
}

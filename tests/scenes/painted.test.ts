import type Phaser from 'phaser'
import { beforeEach, describe, expect, test } from 'vitest'
import { forget, note, sweep, turnOver } from '../../src/scenes/kit/painted.ts'

/** As much of a scene as pictures need: what the card holds, and what is shown. */
function staged() {
  const held = new Set<string>()
  const list: unknown[] = []
  const scene = {
    textures: { exists: (key: string) => held.has(key), remove: (key: string) => held.delete(key) },
    children: { list },
  } as unknown as Phaser.Scene
  const paint = (key: string) => {
    held.add(key)
    note(scene, key)
    return { texture: { key } }
  }
  return { scene, held, list, paint }
}

describe('the pictures painted for a scene', () => {
  let on: ReturnType<typeof staged>
  beforeEach(() => {
    on = staged()
  })

  test('after any number of sizes those of the last are kept, and no others', () => {
    const counts: number[] = []
    for (let size = 0; size < 6; size++) {
      turnOver(on.scene)
      on.list.splice(0, on.list.length, on.paint(`hall/${size}`), { list: [on.paint('pip')] })
      sweep(on.scene)
      counts.push(on.held.size)
    }
    expect(counts).toEqual([2, 2, 2, 2, 2, 2])
    expect([...on.held].sort()).toEqual(['hall/5', 'pip'])
  })

  test('what is still shown stays, though nobody asked for it again, however deep it lies', () => {
    on.list.push({ list: [{ list: [on.paint('spark')] }] })
    turnOver(on.scene)
    expect(sweep(on.scene)).toEqual([])
    on.list.length = 0
    expect(sweep(on.scene)).toEqual(['spark'])
  })

  test('what was asked for in the present turn stays, though it is not shown yet', () => {
    turnOver(on.scene)
    on.paint('bulb/right')
    expect(sweep(on.scene)).toEqual([])
  })

  test('a scene that closes leaves none, and takes none of another scene', () => {
    const other = staged()
    other.paint('map/hill')
    on.list.push(on.paint('hall'), on.paint('belt'))
    expect(forget(on.scene)).toEqual(['hall', 'belt'])
    expect(on.held.size).toBe(0)
    expect(other.held.size).toBe(1)
  })
})

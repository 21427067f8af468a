import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import { rowLayout } from './layout.ts'
import { createMachine, lightOf, type Machine } from './machine.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import type { Standing } from './standing.ts'
import type { Hover } from './view.ts'

interface RowSpec {
  readonly kit: StageKit
  readonly setup: Setup
  readonly width: number
  readonly height: number
  readonly act: (action: Action) => void
  readonly open: (thing: string) => void
  readonly sort: (thing: string, bin: string) => void
  /** The pointer is over it, or over none. */
  readonly over: (hover: Hover | undefined) => void
  /** To the live model's table. */
  readonly toLive: () => void
}

interface Pointer {
  readonly event: { readonly clientX?: number; readonly clientY?: number }
}

function hoverOf(id: string, { clientX: x, clientY: y }: Pointer['event']): Hover | undefined {
  return x === undefined || y === undefined ? undefined : { id, x, y }
}

/** The row of things, and large on its stand the one that is looked at: a press probes it, a press on a stamp sorts it. */
export function createRow({ kit, setup, width, height, act, open, sort, over, toLive }: RowSpec) {
  const { scene } = kit
  const at = rowLayout(setup.things.length, setup.bins.length, width, height)
  const machines = setup.things.map((thing, i) => {
    const machine = createMachine(kit, thing, i, at.size)
    const spot = at.spots[i] as Point
    machine.view.setPosition(spot.x, spot.y)
    machine.body
      .setInteractive({ cursor: 'pointer' })
      .on('pointerup', () => open(thing.id))
      .on('pointerover', ({ event }: Pointer) => over(hoverOf(thing.id, event)))
      .on('pointerout', () => over(undefined))
    return machine
  })
  const stand = createStand(kit, setup, at, { act, sort, toLive })
  const pip = createPip(scene, at.pip.size, at.pip)
  let before: readonly Standing[] = []
  let lit = -1

  return {
    show(standings: readonly Standing[], looked: string | undefined): void {
      for (const [i, { thing, bin, probed }] of standings.entries()) {
        machines[i]?.wear(bin, probed ? 'probed' : thing.sealed ? 'sealed' : undefined)
        const old = before[i]
        const spot = at.spots[i] as Point
        if (old && bin !== undefined && old.bin !== bin) {
          ripple(scene, spot.x, spot.y, lightOf(bin), at.size * 0.8)
          stand.stamped(bin)
        }
        if (old && probed && !old.probed) stand.probe(standings[i] as Standing)
      }
      const now = standings.findIndex(({ thing }) => thing.id === looked)
      if (now !== lit) {
        machines[lit]?.light(0)
        machines[now]?.light(0.9)
        lit = now
      }
      before = standings
      const sorted = standings.filter(({ bin }) => bin !== undefined).length
      pip.feel({ accuracy: sorted / standings.length })
      stand.show(standings[now], now)
      const spot = at.spots[now]
      if (spot) pip.lookAt(spot)
    },
    dispose() {
      for (const { view } of machines) view.destroy()
      stand.dispose()
      pip.view.destroy()
    },
  }
}

function createStand(
  kit: StageKit,
  setup: Setup,
  { stand, stamps }: ReturnType<typeof rowLayout>,
  { act, sort, toLive }: Pick<RowSpec, 'act' | 'sort' | 'toLive'>,
) {
  const { scene } = kit
  const halo = glow(scene, colour.lantern, stand.size).setPosition(stand.x, stand.y)
  const cast = scene.add.container(0, 0)
  let shown: Standing | undefined
  let machine: Machine | undefined
  let held: ReturnType<typeof sprite> | undefined
  const signs = setup.bins.map(({ id, icon }, i) => {
    const { x, y, size } = stamps[i] as (typeof stamps)[number]
    const mark = classMark(scene, i, size)
      .setPosition(x, y)
      .setInteractive({ cursor: 'pointer' })
      .on('pointerup', () => shown && sort(shown.thing.id, id))
    return [mark, sprite(scene, icon, size * 0.6).setPosition(x, y - size * 0.82)]
  })

  /** A glass beside what can be probed: a press on either does it. The live one leads to its table. */
  function invite({ thing, probed, live }: Standing, { body }: Machine): void {
    if (probed || (!thing.probe && !live)) return
    const press = () => {
      if (live) toLive()
      else if (!shown?.probed) act({ type: 'probe', thing: thing.id })
    }
    const size = stand.size * 0.34
    const glass = sprite(scene, 'magnifying-glass-tilted-left', size)
    glass.setPosition(stand.x + stand.size * 0.52, stand.y - stand.size * 0.56)
    for (const one of [body, glass]) one.setInteractive({ cursor: 'zoom-in' }).on('pointerup', press)
    cast.add(glass)
    held = glass
  }

  /** The three examples under it, once it was shown them; whether that changed anything. */
  function examples({ thing, probed }: Standing): void {
    if (!probed || !thing.probe) return
    held?.destroy()
    held = undefined
    const size = stand.size * 0.26
    for (const [i, name] of thing.examples.entries())
      cast.add(
        sprite(scene, name, size).setPosition(stand.x + (i - 1) * size * 1.15, stand.y + stand.size * 0.78),
      )
    const sign = thing.probe.changes ? 'sparkles' : 'zzz'
    cast.add(
      sprite(scene, sign, size * 1.3).setPosition(stand.x + stand.size * 0.5, stand.y - stand.size * 0.56),
    )
  }

  return {
    show(next: Standing | undefined, index: number): void {
      if (next?.thing === shown?.thing && next?.probed === shown?.probed && next?.bin === shown?.bin) return
      const fresh = next?.thing !== shown?.thing
      shown = next
      if (!fresh && machine && next) {
        machine.wear(next.bin, next.thing.sealed ? 'sealed' : undefined)
        for (const [i, [mark]] of signs.entries())
          mark?.setAlpha(next.bin === undefined || next.bin === i ? 1 : 0.45)
        return
      }
      scene.tweens.killTweensOf(cast.list)
      cast.removeAll(true)
      machine = held = undefined
      if (!next) return
      machine = createMachine(kit, next.thing, index, stand.size)
      machine.view.setPosition(stand.x, stand.y)
      machine.wear(next.bin, next.thing.sealed ? 'sealed' : undefined)
      cast.add(machine.view)
      invite(next, machine)
      examples(next)
      for (const [i, [mark]] of signs.entries())
        mark?.setAlpha(next.bin === undefined || next.bin === i ? 1 : 0.45)
      squash(scene, machine.view, 0.1)
    },
    /** Three examples fly in, one after another; then it does something else, or what it always did. */
    probe(standing: Standing): void {
      const { thing } = standing
      if (shown?.thing !== thing || !thing.probe) return
      const { changes } = thing.probe
      const from = stand.y + stand.size * 1.1
      for (const [i, name] of thing.examples.entries()) {
        const one = sprite(scene, name, stand.size * 0.3).setPosition(
          stand.x + (i - 1) * stand.size * 0.5,
          from,
        )
        cast.add(one)
        const done = () => {
          one.destroy()
          if (i < 2 || !machine) return
          examples(standing)
          flash(scene, stand.x, stand.y, changes ? colour.jade : colour.mist, stand.size)
          if (changes) squash(scene, machine.view, 0.35)
          else gentlyWrong(scene, machine.view)
        }
        move(scene, one, { x: stand.x, y: stand.y }, { span: 420, delay: i * 330, ease: 'in', done })
      }
    },
    stamped(bin: number): void {
      const [mark] = signs[bin] ?? []
      if (mark) squash(scene, mark, 0.3)
    },
    dispose() {
      scene.tweens.killTweensOf(cast.list)
      for (const part of [halo, cast, ...signs.flat()]) part.destroy()
    },
  }
}

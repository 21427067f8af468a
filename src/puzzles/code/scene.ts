import type Phaser from 'phaser'
import type { RunEvent } from '../../engine/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { arrive, move, shakeHead } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { CreateStage } from '../../scenes/kit/stage.ts'
import type { Play } from '../../store/session.ts'
import { centre, gridIn, paintBoard } from './board.ts'
import { cursor } from './cursor.ts'
import { demoOf } from './demos.ts'
import type { CodeEvent, Lab } from './events.ts'
import { after, blank, type Picture, pictureAt } from './replay.ts'

/** The night quay, the estate or the board of points: drawn anew for each moment, with Pip walking over it. */
export const createStage: CreateStage = (kit, first) => {
  const { scene } = kit
  let play: Play = first
  let demo: string | undefined
  let picture: Picture = blank
  let shown: Picture | undefined
  /** Where the contest stands; kept for a resize. */
  let seen: { readonly events: readonly RunEvent[]; readonly index: number } | undefined

  const key = `code/board/${scene.scene.key}`
  const board = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0)
  const light = glow(scene, '#FFB347', 90)
  const lantern = sprite(scene, 'red-paper-lantern', 56)
  const flag = sprite(scene, 'chequered-flag', 44)
  const emblem = sprite(scene, 'star', 64)
  const pip = createPip(scene, 64)
  const beam = scene.add.graphics()

  function canvasTexture(): Phaser.Textures.CanvasTexture | undefined {
    const { width, height } = kit.area()
    const scale = Math.min(2, globalThis.devicePixelRatio || 1)
    const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
    const old = scene.textures.exists(key) ? scene.textures.get(key) : undefined
    if (old && (old.getSourceImage().width !== w || old.getSourceImage().height !== h))
      scene.textures.remove(key)
    const texture = scene.textures.exists(key)
      ? (scene.textures.get(key) as Phaser.Textures.CanvasTexture)
      : scene.textures.createCanvas(key, w, h)
    if (!texture) return undefined
    texture.context.setTransform(scale, 0, 0, scale, 0, 0)
    board.setTexture(key).setDisplaySize(width, height)
    return texture
  }

  function paint() {
    const texture = canvasTexture()
    if (!texture) return
    const area = kit.area()
    texture.context.clearRect(0, 0, area.width, area.height)
    paintBoard(texture.context, area, picture)
    texture.refresh()
  }

  /** Brings the actors where the picture has them; with `ms`, they travel. */
  function place(next: Picture, ms: number) {
    const before = shown
    shown = next
    picture = next
    paint()
    const { place: where } = next
    for (const thing of [lantern, light, flag, emblem, beam, pip.view]) thing.setVisible(false)
    if (!where) return
    const area = kit.area()
    if (where.world === 'lanterns' || where.world === 'flood') {
      const grid = gridIn(area, where.width, where.height)
      const goal = centre(grid, where.width, where.world === 'lanterns' ? where.lantern : where.goal)
      const goalThing = where.world === 'lanterns' ? lantern : flag
      goalThing.setVisible(true).setPosition(goal.x, goal.y - grid.cell * 0.08)
      if (where.world === 'lanterns') {
        light.setVisible(true).setPosition(goal.x, goal.y)
        lantern.setDisplaySize(grid.cell * 0.7, grid.cell * 0.7)
      } else flag.setDisplaySize(grid.cell * 0.7, grid.cell * 0.7)
      const at = where.world === 'lanterns' ? next.cell : (next.trail.at(-1) ?? where.start)
      const spot = centre(grid, where.width, at)
      const scale = (grid.cell / 64) * (where.world === 'lanterns' ? 0.8 : 0.6)
      pip.view.setVisible(true).setScale(scale)
      const travels = ms > 0 && before?.place === where && !kit.calm()
      if (travels)
        move(scene, pip.view, { x: spot.x, y: spot.y }, { span: Math.min(ms * 0.8, 360), ease: 'out' })
      else {
        scene.tweens.killTweensOf(pip.view)
        pip.view.setPosition(spot.x, spot.y)
      }
      if (where.world === 'lanterns') aim(spot, grid.cell, next.heading)
      if (next.bumped && ms > 0) shakeHead(scene, pip.view)
    } else {
      pip.view
        .setVisible(true)
        .setScale(1)
        .setPosition(area.width - 60, area.height - 60)
      if (where.world === 'mood') {
        // A face for what the review was weighed as; the words stand in the caption and the panel.
        const got = next.verdict?.code === 'mood' ? next.verdict.got : 'none'
        const face = { good: 'smiling-face-with-smiling-eyes', bad: 'crying-face', none: 'star' }[got]
        useIcon(emblem, face, 96)
        emblem.setVisible(got !== 'none').setPosition(area.width / 2, area.height / 2 - 90)
        pip.view.setScale(2).setPosition(area.width / 2, area.height / 2 + 60)
      } else {
        useIcon(emblem, where.topic === 'storms' ? 'cyclone' : 'cricket', 56)
        emblem.setVisible(true).setPosition(70, area.height - 50)
      }
    }
    pip.feel({
      ...(next.read && { sure: next.read.sure }),
      ...(next.right !== undefined && { right: next.right }),
      accuracy: 0.9,
    })
  }

  /** A cone of light from Pip's lantern: which way it faces. */
  function aim({ x, y }: { x: number; y: number }, cell: number, heading: number) {
    const way = (heading - 1) * (Math.PI / 2)
    beam.setVisible(true).clear()
    beam.fillStyle(0xffb347, 0.55)
    const tip = { x: x + Math.cos(way) * cell * 0.72, y: y + Math.sin(way) * cell * 0.72 }
    const wing = (turn: number) => ({
      x: x + Math.cos(way + turn) * cell * 0.5,
      y: y + Math.sin(way + turn) * cell * 0.5,
    })
    const [left, right] = [wing(-0.35), wing(0.35)]
    beam.fillTriangle(tip.x, tip.y, left.x, left.y, right.x, right.y)
  }

  const events = () => (play.outcome?.events ?? []) as readonly CodeEvent[]

  /** In the lab: the practice case under the cursor, at its step; before any try, the first lecture picture. */
  function showLab() {
    const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
    const all = ((play.outcome ?? play.before)?.events ?? []) as readonly CodeEvent[]
    const { case: index, step } = cursor.at()
    const one = lab?.cases[index]
    if (!lab || !one) return place(demoOf(play, 'practice'), 0)
    const line = one.lines[Math.min(step, one.lines.length - 1)]
    // The last step shows how it ended.
    const last = step >= one.lines.length - 1
    const upTo = last
      ? one.events
      : 1 + eventsAfter(all.slice(one.from + 1, one.from + one.events), line?.calls ?? 0)
    place(pictureAt(all, one.from + upTo), last ? 0 : 200)
  }

  /** Events that the first `calls` calls have made: some calls only look. */
  function eventsAfter(some: readonly CodeEvent[], calls: number): number {
    const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
    const counts = lab?.cases[cursor.at().case]?.callOf ?? []
    return some.filter((event, i) => event.type !== 'end' && (counts[i] ?? 0) < calls).length
  }

  function refresh() {
    if (play.phase === 'lab') return showLab()
    if (play.phase === 'run' || play.phase === 'result') return
    place(demoOf(play, demo), 0)
  }

  const unfollow = cursor.follow(() => {
    if (play.phase === 'lab') showLab()
  })
  refresh()

  return {
    show(next) {
      const changed = next.phase !== play.phase || next.outcome !== play.outcome
      play = next
      if (changed) refresh()
    },
    demo(name) {
      demo = name
      refresh()
      if (name && picture.place) arrive(scene, pip.view)
    },
    event(event, index, ms) {
      seen = { events: events(), index: index + 1 }
      const base = event.type === 'case' ? blank : pictureAt(events(), index)
      place(after(base, event as CodeEvent), ms)
    },
    jump(all, index) {
      seen = { events: all, index }
      place(pictureAt(all as readonly CodeEvent[], index), 0)
    },
    resize() {
      if (play.phase === 'run' && seen) place(pictureAt(seen.events as readonly CodeEvent[], seen.index), 0)
      else refresh()
    },
    dispose() {
      unfollow()
      for (const thing of [board, light, lantern, flag, emblem, beam]) thing.destroy()
      pip.view.destroy()
      if (scene.textures.exists(key)) scene.textures.remove(key)
    },
  }
}

/** Gives an actor another of the kind's pictures. */
function useIcon(thing: Phaser.GameObjects.Image, name: string, size: number): void {
  thing.setTexture(thing.texture.key, name).setDisplaySize(size, size)
}

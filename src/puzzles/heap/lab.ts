/** The lab: a heap that lies as the model sorts it, what the next handful would take, and a lamp to hold a piece under. */

import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { nthInk } from './garments.ts'
import { hallGround } from './ground.ts'
import { createHeapView, type Shown } from './heapView.ts'
import { labLayout } from './layout.ts'
import { underLamp, wouldTake } from './mind.ts'
import { createProjected } from './projected.ts'
import { samples } from './samples.ts'
import type { Setup } from './schema.ts'
import { labOf, viewOf } from './view.ts'

/** A heap that nobody has looked into: the same few pieces again and again. */
export function unseenHeap(count: number): Shown {
  const of = Array.from({ length: count }, (_, i) => samples[(i * 7) % samples.length])
  return {
    ink: of.map((one) => one?.ink ?? '').join(''),
    truths: of.map((one) => one?.truth ?? 0),
    ...{ answers: [], margin: [], taken: [] },
  }
}

export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(width, height)
  const ground = hallGround(kit, 'lab', width, height, (ctx) => paintBeam(ctx, at.lens, at.screen))
  const count = setup.classes.reduce((sum, { heap }) => sum + heap, 0)
  const heap = createHeapView(kit, at.heap, setup.classes.length, count)
  const unseen = unseenHeap(count)
  const projected = createProjected(kit, at.screen)
  const ring = scene.add.rectangle(0, 0, 10, 10).setStrokeStyle(2, 0xffffff, 1).setVisible(false)
  const pip = createPip(scene, at.pip.size, at.pip)
  const { x, y, width: w, height: h } = at.heap
  const touch = scene.add.rectangle(x + w / 2, y + h / 2, w, h, 0x000000, 0.001).setInteractive()
  let play = first
  let lab = labOf(first)
  touch.on('pointermove', point)
  touch.on('pointerdown', point)

  function point({ worldX, worldY }: { readonly worldX: number; readonly worldY: number }): void {
    const piece = lab && heap.at(worldX, worldY)
    if (piece !== undefined && piece !== view.now().lamp) view.set({ lamp: piece })
  }

  function draw(): void {
    const now = view.now()
    const shown = lab?.heap ?? unseen
    heap.show(shown, lab ? wouldTake(lab, now) : [])
    const lamp = lab ? underLamp(lab, now) : 0
    projected.show(nthInk(shown.ink, lamp))
    const place = lab && heap.place(lamp)
    ring.setVisible(place !== undefined)
    if (place) ring.setPosition(place.x, place.y).setSize(heap.size() + 3, heap.size() + 3)
    pip.lookAt(place)
  }

  function show(next: Play): void {
    play = next
    const busy = next.training.status === 'busy'
    // While the next model is trained the heap lies as the last one left it.
    if (!busy || labOf(next)) lab = labOf(next)
    draw()
    pip.feel(busy ? { learning: true } : { accuracy: lab?.accuracy })
  }

  for (const top of [...heap.views, projected.view, ring, pip.view, touch]) scene.children.bringToTop(top)
  const stop = view.follow(draw)
  show(play)
  return {
    show,
    dispose() {
      stop()
      heap.dispose()
      projected.dispose()
      for (const part of [ground.view, ring, pip.view, touch]) part.destroy()
    },
  }
}

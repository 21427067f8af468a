import { colour } from '../../look/index.ts'
import { createColouredGround } from '../../scenes/kit/colouredGround.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Play } from '../../store/session.ts'
import { indicesOf, valueAt } from './bought.ts'
import { fenced, orderAlong } from './byHand.ts'
import { createCrowd } from './crowd.ts'
import type { Frame } from './events.ts'
import { createFences } from './fences.ts'
import { stranger } from './figure.ts'
import { createSlabs, paintBands, paintEmptyEdge, paintRuler, paintWrong } from './ground.ts'
import { labOf, mindOf } from './mind.ts'
import { type LabLayout, stands } from './places.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

/** How near a finger must come to one of the crowd, CSS pixels. */
const reach = 28

/** The ground with the crowd on it, rulers along two edges, fences or the model's colours, and whoever was made up. */
export function createSquare(kit: StageKit, setup: Setup, at: LabLayout, view: View) {
  const { scene } = kit
  const { square, bird } = at
  const slabs = createSlabs(scene, square)
  const ground = createColouredGround(scene, 'features/ground', square, setup.classes.length)
  const whole = {
    x: 0,
    y: 0,
    width: square.x + square.width,
    height: square.y + square.height + at.ruler + 8,
  }
  const edges = createSketch(scene, whole)
  const pressed = scene.add
    .rectangle(square.x, square.y, square.width, square.height, 0xffffff, 0.001)
    .setOrigin(0, 0)
  const crowd = createCrowd(kit, setup, bird)
  const notes = createSketch(scene, { ...whole, width: whole.width + bird })
  const halo = glow(scene, colour.lantern, bird * 0.9).setDepth(18)
  const ghost = stranger(scene, bird * 1.5).setDepth(19)
  const fences = createFences(kit, square, view)
  let play: Play | undefined
  let stood: string | undefined
  const indices = () => indicesOf(setup, play ? (play.recipe as Recipe).columns : [])
  const lab = () => play && labOf(setup, play)
  const boxes: readonly Box[] = [
    { x: square.x, y: square.y + square.height + 5, width: square.width, height: at.ruler },
    { x: square.x - at.ruler - 5, y: square.y, width: at.ruler, height: square.height },
  ]

  handle(ghost, {
    carried({ x, y }) {
      const values = [...view.now().figure.values]
      for (const [i, column] of indices().slice(0, 2).entries()) {
        const of = setup.columns[column]
        const part = i === 0 ? (x - square.x) / square.width : 1 - (y - square.y) / square.height
        if (of) values[column] = valueAt(of, part)
      }
      view.set({ figure: { values } })
    },
  })
  pressed.setInteractive({ cursor: 'pointer' }).on('pointerup', ({ worldX, worldY }: Pressed) => {
    const far = crowd.birds.map(({ x, y }) => Math.hypot(x - worldX, y - worldY))
    const of = far.indexOf(Math.min(...far))
    if ((far[of] ?? reach) < reach) view.set({ figure: { values: setup.examples[of]?.values ?? [], of } })
  })

  /** `over`: the edge above which a ruler is held. */
  function drawEdges(over?: number): void {
    const bought = indices()
    edges.draw((ctx) => {
      for (const [i, box] of boxes.entries()) {
        const column = setup.columns[bought[i] ?? -1]
        if (column) paintRuler(ctx, box, column, i === 1, at.tag * 0.85)
        else if (i <= bought.length) paintEmptyEdge(ctx, box, over === i)
      }
      if (bought.length === 1 && !lab())
        paintBands(ctx, square, view.now().fences, orderAlong(setup, bought[0] ?? 0))
    })
  }

  /** Who is on the wrong side, of the fences or of the model's borders, stands crooked and says what it is called. */
  function drawNotes(): void {
    const bought = indices()
    const spots = stands(setup, bought, square, bird)
    const byHand = () => (bought.length === 1 ? fenced(setup, bought[0] ?? 0, view.now().fences) : [])
    const answers = lab()?.answers ?? byHand()
    const lost = setup.examples.map((_, i) => answers[i]?.truth !== answers[i]?.answer)
    crowd.lean(lost)
    notes.draw((ctx) => {
      for (const [i, spot] of spots.entries())
        if (lost[i] && !crowd.walking) paintWrong(ctx, spot, bird, answers[i]?.answer ?? 0)
    })
  }

  function drawFigure(): void {
    const { figure } = view.now()
    const [spot] = stands(setup, indices(), square, bird, [figure])
    const there = spot !== undefined && indices().length > 0
    ghost.setVisible(there && figure.of === undefined)
    halo.setVisible(there)
    for (const one of [halo, ghost]) one.setPosition(spot?.x ?? 0, spot?.y ?? 0)
  }

  return {
    drawEdges,
    show(next: Play): void {
      play = next
      const { columns } = next.recipe as Recipe
      if (String(columns) !== stood) {
        stood = String(columns)
        crowd.send(stands(setup, indices(), square, bird))
      }
      fences.show(columns.length === 1 && !lab())
      drawEdges()
      drawNotes()
      drawFigure()
    },
    light(frame: Frame | undefined): void {
      ground.show(frame && frame.weights.length > 0 ? mindOf(setup, frame).at : undefined)
    },
    update(elapsed: number): void {
      if (crowd.update(elapsed)) drawNotes()
    },
    dispose() {
      for (const part of [ground, edges, crowd, notes, fences]) part.dispose()
      for (const part of [slabs, pressed, halo, ghost]) part.destroy()
    },
  }
}

interface Pressed {
  readonly worldX: number
  readonly worldY: number
}

import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { createGrove } from '../../scenes/kit/grove/grove.ts'
import { placeAt, wayTo } from '../../scenes/kit/grove/layout.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, ripple } from '../../scenes/kit/theatre.ts'
import { pensOf, walk } from '../kit/tree.ts'
import type { Lab } from './events.ts'
import { labLayout } from './layout.ts'
import { yardUnder } from './plan.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { createTray } from './tray.ts'
import { asksIn, namesIn } from './tree.ts'
import { viewOf } from './view.ts'

export interface LabState {
  readonly recipe: Recipe
  readonly lab: Lab | undefined
}

interface Pointer extends Point {
  readonly worldX: number
  readonly worldY: number
  readonly event: { readonly clientX?: number; readonly clientY?: number }
}

/** The yard: tap a pen to look at it, drag a question onto it, and the animals walk apart. */
export function createLabView(kit: StageKit, setup: Setup, first: LabState, width: number, height: number) {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(setup.questions.length, width, height)
  const ground = pier(scene, 'yard', at.deck, width, height)
  const grove = createGrove(
    kit,
    setup.questions.map(({ icon }) => icon),
    at.grove,
    setup.classes.length,
  )
  const pip = createPip(scene, at.pip.size, at.pip)
  let state = first
  let dragged = false

  function plant(): void {
    const { recipe } = state
    const asks = asksIn(setup, recipe)
    const picked = view.now().at
    const { invented } = view.now()
    grove.show({
      ...yardUnder(setup, asks, namesIn(setup, recipe)),
      picked: asks.has(picked) || pensOf(asks).includes(picked) ? picked : (pensOf(asks)[0] ?? ''),
      ...(invented && { lit: walk(asks, invented) }),
    })
  }

  function ask(id: string, pen: string): void {
    kit.act({ type: 'ask', at: pen, ask: id } satisfies Action)
  }

  const tray = createTray(kit, setup, at, {
    tapped(id) {
      const pens = pensOf(asksIn(setup, state.recipe))
      const pen = pens.includes(view.now().at) ? view.now().at : pens[0]
      if (pen !== undefined) ask(id, pen)
    },
    carried(to) {
      dragged = true
      pip.lookAt(to)
      const pen = placeAt(grove.layout(), to)
      if (pen !== undefined && pen !== view.now().at) view.set({ at: pen })
    },
    dropped(id, to) {
      pip.lookAt()
      const pen = placeAt(grove.layout(), to)
      if (pen !== undefined && pensOf(asksIn(setup, state.recipe)).includes(pen)) ask(id, pen)
    },
  })

  const point = (pointer: Pointer): Point => ({ x: pointer.worldX, y: pointer.worldY })
  const down = () => {
    dragged = false
  }
  const up = (pointer: Pointer) => {
    const place = dragged ? undefined : placeAt(grove.layout(), point(pointer))
    if (place !== undefined && point(pointer).y < at.grove.y + at.grove.height) view.set({ at: place })
  }
  const over = (pointer: Pointer) => {
    const id = grove.guestAt(point(pointer))
    const before = view.now().over
    const { clientX: x, clientY: y } = pointer.event
    if (id !== undefined && id !== before?.id && x !== undefined && y !== undefined)
      view.set({ over: { of: 'card', id, x, y } })
    else if (id === undefined && before?.of === 'card') view.set({ over: undefined })
  }
  scene.input.on('pointerdown', down)
  scene.input.on('pointerup', up)
  scene.input.on('pointermove', over)

  const ghost = createGhost(kit, { x: at.grove.x + 30, y: at.deck }, at.tile * 0.9)
  const invent = () => {
    const { invented } = view.now()
    ghost.walk(invented && wayTo(grove.layout(), walk(asksIn(setup, state.recipe), invented)).at(-1))
  }

  function feel(): void {
    pip.feel(state.lab?.accuracy === undefined ? {} : { accuracy: state.lab.accuracy })
  }

  let looked = view.now()
  const stop = view.follow(() => {
    const before = looked
    looked = view.now()
    if (before.at !== looked.at || before.invented !== looked.invented) plant()
    if (before.invented !== looked.invented) invent()
  })
  plant()
  invent()
  feel()
  return {
    show(next: LabState) {
      const grown = next.recipe.asks.length > state.recipe.asks.length
      const fresh = next.lab !== undefined && next.lab !== state.lab
      const changed = next.recipe !== state.recipe
      state = next
      if (changed) plant()
      if (grown) pip.hop()
      if (fresh) flash(scene, at.pip.x, at.pip.y, colour.lantern, at.pip.size)
      feel()
    },
    invite() {
      const tile = at.tray[1]
      if (tile) ripple(scene, tile.x, tile.y, colour.lantern, at.tile)
      pip.point('left')
    },
    dispose() {
      stop()
      scene.input.off('pointerdown', down)
      scene.input.off('pointerup', up)
      scene.input.off('pointermove', over)
      ghost.walk(undefined)
      grove.dispose()
      for (const part of [ground.view, tray, pip.view]) part.destroy()
    },
  }
}

/** An invented animal, which walks as the tree sends it. */
function createGhost({ scene }: StageKit, from: Point, size: number) {
  let ghost: ReturnType<typeof sprite> | undefined
  return {
    walk(to: Point | undefined): void {
      if (!to) {
        ghost?.destroy()
        ghost = undefined
        return
      }
      ghost ??= sprite(scene, 't-rex', size).setPosition(from.x, from.y).setDepth(40)
      move(scene, ghost, { x: to.x, y: to.y + 14 }, { span: 'grand', ease: 'between' })
    },
  }
}

import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { createGrove } from '../../scenes/kit/grove/grove.ts'
import { placeAt, wayTo } from '../../scenes/kit/grove/layout.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, ripple } from '../../scenes/kit/theatre.ts'
import { pensOf, walk } from '../kit/tree.ts'
import type { Lab } from './events.ts'
import { pier } from './ground.ts'
import { labLayout } from './layout.ts'
import { yardUnder } from './plan.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, namesIn } from './tree.ts'
import { view } from './view.ts'

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
  const at = labLayout(setup.questions.length, width, height)
  const ground = pier(scene, 'yard', at.deck, width, height)
  const grove = createGrove(
    kit,
    setup.questions.map(({ icon }) => icon),
    at.grove,
    setup.classes.length,
  )
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const tray = scene.add.container(0, 0).setDepth(30)
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

  for (const [index, { id, icon }] of setup.questions.entries()) {
    const { x, y } = at.tray[index] as Point
    const back = picture(scene, 'rules-tile', at.tile - 5, at.tile - 5, (ctx, w, h) => {
      ctx.beginPath()
      ctx.roundRect(1, 1, w - 2, h - 2, 9)
      ctx.fillStyle = colour.paper
      ctx.fill()
      ctx.lineWidth = 2
      ctx.strokeStyle = colour.ember
      ctx.stroke()
    }).setPosition(x, y)
    const tile = sprite(scene, icon, at.tile * 0.66).setPosition(x, y)
    tray.add([back, tile])
    handle(tile, {
      over: (px, py) => view.set({ over: { of: 'question', id, x: px, y: py } }),
      out: () => view.set({ over: undefined }),
      tapped() {
        const pens = pensOf(asksIn(setup, state.recipe))
        const pen = pens.includes(view.now().at) ? view.now().at : pens[0]
        if (pen !== undefined) ask(id, pen)
      },
      lifted() {
        dragged = true
        view.set({ over: undefined })
        tray.bringToTop(tile)
      },
      carried(to) {
        tile.setPosition(to.x, to.y)
        pip.lookAt(to)
        const pen = placeAt(grove.layout(), to)
        if (pen !== undefined && pen !== view.now().at) view.set({ at: pen })
      },
      dropped(to) {
        const pen = placeAt(grove.layout(), to)
        pip.lookAt()
        move(scene, tile, { x, y }, { span: 'arrive', ease: 'overshoot' })
        if (pen !== undefined && pensOf(asksIn(setup, state.recipe)).includes(pen)) ask(id, pen)
      },
    })
  }

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

  /** An invented animal walks as the tree sends it. */
  let ghost: ReturnType<typeof sprite> | undefined
  function invent(): void {
    const { invented } = view.now()
    if (!invented) {
      ghost?.destroy()
      ghost = undefined
      return
    }
    const way = wayTo(grove.layout(), walk(asksIn(setup, state.recipe), invented))
    const end = way.at(-1) ?? at.pip
    ghost ??= sprite(scene, 't-rex', at.tile * 0.9)
      .setPosition(at.grove.x + 30, at.deck)
      .setDepth(40)
    move(scene, ghost, { x: end.x, y: end.y + 14 }, { span: 'grand', ease: 'between' })
  }

  function feel(): void {
    pip.feel(state.lab?.accuracy === undefined ? {} : { accuracy: state.lab.accuracy })
  }

  const stop = view.follow(() => {
    plant()
    invent()
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
      ghost?.destroy()
      grove.dispose()
      for (const part of [ground.view, tray, pip.view]) part.destroy()
    },
  }
}

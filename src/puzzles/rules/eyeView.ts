import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { fade, fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { eyeLayout, labLayout } from './layout.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { yardOf } from './tree.ts'

/** Before any tree: one animal after another is dragged to a gate, or its gate is tapped. */
export function createEyeView(kit: StageKit, setup: Setup, first: Recipe, width: number, height: number) {
  const { scene } = kit
  const at = eyeLayout(setup.classes.length, width, height)
  const { deck, pip: pipAt } = labLayout(setup.questions.length, width, height)
  const ground = pier(scene, 'eye', deck, width, height)
  const gates = scene.add.container(0, 0)
  const sorted = scene.add.container(0, 0)
  const front = scene.add.container(0, 0).setDepth(20)
  const pip = createPip(scene, pipAt.size, pipAt)
  let recipe = first

  const put = (index: number) => {
    const card = setup.byEye[recipe.byEye.length]
    const as = setup.classes[index]?.id
    if (card !== undefined && as !== undefined) kit.act({ type: 'sort', card, as } satisfies Action)
  }

  for (const [index, { x, y, width: w, height: h }] of at.gates.entries()) {
    const tone = markOf(index).colour
    const gate = picture(scene, `rules-gate/${index}`, w, h, (ctx) => {
      ctx.beginPath()
      ctx.roundRect(1, 1, w - 2, h - 2, [w * 0.3, w * 0.3, 8, 8])
      fillWith(ctx, fade('#160C22', 0.8))
      fillWith(ctx, fade(tone, 0.16))
      strokeWith(ctx, fade(tone, 0.85), 2.5)
    }).setPosition(x + w / 2, y + h / 2)
    gate.setInteractive({ cursor: 'pointer' })
    gate.on('pointerup', () => put(index))
    const size = Math.min(w * 0.32, h * 0.28)
    const sign = sprite(scene, setup.classes[index]?.icon ?? '', size).setPosition(x + w * 0.66, y + h * 0.2)
    gates.add([gate, sign, classMark(scene, index, size).setPosition(x + w * 0.32, y + h * 0.2)])
  }

  function line(): void {
    sorted.removeAll(true)
    const { animal } = yardOf(setup)
    for (const [nth, { card, as }] of recipe.byEye.entries()) {
      const { icon, class: truth } = animal(card)
      const gate = at.gates[setup.classes.findIndex(({ id }) => id === as)]
      const before = recipe.byEye.slice(0, nth).filter((each) => each.as === as).length
      if (!gate) continue
      const size = Math.min(gate.width * 0.44, gate.height * 0.32)
      const x = gate.x + gate.width * (0.28 + 0.44 * (before % 2))
      const y = gate.y + gate.height * (0.55 + 0.28 * Math.floor(before / 2))
      const right = setup.classes[truth]?.id === as
      const guest = sprite(scene, icon, size)
        .setPosition(x, y)
        .setAngle(right ? 0 : -10)
      sorted.add(guest)
      if (!right)
        sorted.add(classMark(scene, truth, size * 0.5).setPosition(x + size * 0.36, y + size * 0.34))
      if (nth < recipe.byEye.length - 1) continue
      flash(scene, x, y, right ? colour.jade : colour.mist, size)
      if (right) pip.hop()
      else gentlyWrong(scene, guest)
    }
  }

  function next(): void {
    front.removeAll(true)
    const card = setup.byEye[recipe.byEye.length]
    if (card === undefined) return
    const guest = sprite(scene, yardOf(setup).animal(card).icon, at.size).setPosition(at.stand.x, at.stand.y)
    front.add(guest)
    if (!kit.calm()) arrive(scene, guest)
    const over = ({ x, y }: Point) =>
      at.gates.findIndex((g) => x >= g.x && x <= g.x + g.width && y >= g.y && y <= g.y + g.height)
    handle(guest, {
      tapped: () => pip.point('left'),
      carried(to) {
        guest.setPosition(to.x, to.y)
        pip.lookAt(to)
      },
      dropped(to) {
        const gate = over(to)
        if (gate >= 0) put(gate)
        else move(scene, guest, { x: at.stand.x, y: at.stand.y }, { span: 'arrive', ease: 'overshoot' })
      },
    })
  }

  line()
  next()
  return {
    show(after: Recipe) {
      if (after === recipe) return
      recipe = after
      line()
      next()
    },
    dispose() {
      for (const part of [ground.view, gates, sorted, front, pip.view]) part.destroy()
    },
  }
}

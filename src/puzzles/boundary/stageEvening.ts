import { colour, ease, markOf } from '../../look/index.ts'
import { createCues } from '../../scenes/kit/cues.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { calm, move, squash } from '../../scenes/kit/motion.ts'
import { circleAt, fillWith } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { creature, type Picture, ripple, wrongRing } from './creatures.ts'
import type { Visitor } from './events.ts'
import { type Dot, type Layout, toStage } from './layout.ts'
import type { Setup } from './schema.ts'

/** The contest's visitors: specks fly in, hover, turn out to be somebody, and stay. */
export interface Evening {
  /** `onAnswer` when the model's answer shows. */
  visit(visitor: Visitor, ms: number, onAnswer: () => void): void
  /** Puts these visitors where they stay, at once, and no others. */
  stay(visitors: readonly Visitor[]): void
  /** Every firefly that was known flashes, all together. */
  flash(ms: number): void
  dispose(): void
}

export function createEvening(scene: StageKit['scene'], layout: Layout, setup: Setup): Evening {
  const size = Math.min(40, Math.max(22, layout.plot.side / 14))
  const residents = scene.add.container(0, 0)
  const lights: Picture[] = []
  const cues = createCues(scene)
  let arriving: { readonly finish: () => void } | undefined

  function settle(visitor: Visitor): Picture[] {
    const { x, y } = toStage(layout, visitor)
    const kind = setup.classes[visitor.truth].creature
    const body = creature(scene, kind, size * 0.78).setPosition(x, y)
    // Everybody sits their own way round; the number decides, so that a replay looks the same.
    body.setAngle((visitor.n * 77) % 360)
    const made = [body]
    if (kind === 'firefly') {
      const light = glow(scene, colour.lantern, size * 0.75).setPosition(x, y)
      light.setAlpha(visitor.right ? 0.65 : 0.12)
      lights.push(light)
      light.setData('known', visitor.right)
      made.unshift(light)
    }
    if (!visitor.right) made.push(wrongRing(scene, size * 0.95).setPosition(x, y))
    residents.add(made)
    return made
  }

  function visit(visitor: Visitor, ms: number, onAnswer: () => void): void {
    arriving?.finish()
    const to = toStage(layout, visitor)
    const from = edgeFrom(layout, visitor)
    const speck = picture(scene, 'boundary/speck', size * 0.26 + 2, size * 0.26 + 2, (ctx, w) => {
      circleAt(ctx, w / 2, w / 2, w / 2 - 1)
      fillWith(ctx, colour.paper)
    }).setPosition(from.x, from.y)
    const halo = glow(scene, colour.paper, size * 0.5)
      .setPosition(from.x, from.y)
      .setAlpha(0.5)
    const flight = { t: 0 }
    const bow: Dot = {
      x: (from.x + to.x) / 2 + (to.y - from.y) * 0.35 * (visitor.n % 2 ? 1 : -1),
      y: (from.y + to.y) / 2 - (to.x - from.x) * 0.35 * (visitor.n % 2 ? 1 : -1),
    }
    const doubt = 1 - (visitor.sure ?? 1)
    const arriveAt = ms * 0.4
    const answerAt = (ms * visitor.rightAt) / visitor.ms
    const place = (at: Dot) => {
      speck.setPosition(at.x, at.y)
      halo.setPosition(at.x, at.y)
    }
    cues.at(answerAt, () => {
      onAnswer()
      answer()
    })
    cues.at(ms, () => finish())
    if (calm(scene)) place(to)
    else {
      scene.tweens.add({
        targets: flight,
        t: 1,
        duration: arriveAt,
        ease: ease('out'),
        onUpdate: () => {
          const [a, b] = [1 - flight.t, flight.t]
          place({
            x: a * a * from.x + 2 * a * b * bow.x + b * b * to.x,
            y: a * a * from.y + 2 * a * b * bow.y + b * b * to.y,
          })
        },
        // The less sure the model, the wider it hovers.
        onComplete: () =>
          scene.tweens.add({
            targets: [speck, halo],
            x: `+=${3 + doubt * 16}`,
            duration: 130,
            yoyo: true,
            repeat: -1,
            ease: 'Sine.inOut',
          }),
      })
    }

    let answered = false
    function answer(): void {
      if (answered) return
      answered = true
      scene.tweens.killTweensOf([speck, halo, flight])
      speck.destroy()
      halo.destroy()
      const made = settle(visitor)
      const [x, y] = [to.x, to.y]
      const mark = classMark(scene, visitor.answer, size * 0.8).setPosition(x, y - size * 0.85)
      scene.tweens.add({
        targets: mark,
        y: y - size * (calm(scene) ? 0.85 : 1.25),
        alpha: 0,
        delay: ms * 0.15,
        duration: Math.max(200, ms * 0.35),
        onComplete: () => mark.destroy(),
      })
      if (calm(scene)) return
      const ring = ripple(scene, visitor.right ? markOf(visitor.truth).colour : colour.coral)
      ring.setPosition(x, y).setScale(0.2)
      scene.tweens.add({
        targets: ring,
        scale: visitor.right ? size / 24 : size / 34,
        alpha: 0,
        duration: Math.max(260, ms * 0.5),
        ease: ease('out'),
        onComplete: () => ring.destroy(),
      })
      const body = made.find((one) => !lights.includes(one))
      if (body && visitor.right) squash(scene, body, 0.3)
      else if (body) {
        scene.tweens.add({
          targets: body,
          angle: '+=28',
          duration: 90,
          yoyo: true,
          repeat: 2,
          ease: 'Sine.inOut',
        })
      }
    }
    function finish(): void {
      cues.clear()
      answer()
      arriving = undefined
    }
    arriving = { finish }
  }

  function clear(): void {
    arriving?.finish()
    lights.length = 0
    scene.tweens.killTweensOf(residents.list)
    residents.removeAll(true)
  }

  return {
    visit,

    stay(visitors) {
      clear()
      for (const visitor of visitors) settle(visitor)
    },

    flash(ms) {
      arriving?.finish()
      const known = lights.filter((light) => light.getData('known'))
      for (const light of known) {
        if (calm(scene)) move(scene, light, { alpha: 1 }, { span: ms / 2 })
        else {
          scene.tweens.add({
            targets: light,
            alpha: 1,
            scale: light.scale * 1.7,
            duration: ms / 5,
            yoyo: true,
            repeat: 1,
            ease: ease('between'),
          })
        }
      }
    },

    dispose() {
      clear()
      residents.destroy(true)
    },
  }
}

/** Where a visitor comes into the garden: from outside, on the side it will hover. */
function edgeFrom({ plot, hedge }: Layout, visitor: Visitor): Dot {
  const { x, y, side } = plot
  const middle = { x: x + side / 2, y: y + side / 2 }
  const [dx, dy] = [visitor.x, -visitor.y]
  const far = Math.max(Math.abs(dx), Math.abs(dy)) || 1
  const reach = side / 2 + hedge * 2
  return { x: middle.x + (dx / far) * reach, y: middle.y + (dy / far) * reach }
}

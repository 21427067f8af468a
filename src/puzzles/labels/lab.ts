import { colour, markOf } from '../../look/index.ts'
import { board, classMark, glow, paintMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBorders } from './borders.ts'
import { type Card, cardsOf } from './cards.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength, frameAt } from './film.ts'
import { marketGround } from './ground.ts'
import { inChart, type LabLayout, labLayout } from './labLayout.ts'
import { looking } from './looking.ts'
import { penguin } from './penguin.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

/** How near a finger must come to a card, CSS pixels. */
const reach = 26

/** The lab: the crate's cards in the chart and in the crate, the open one on the desk with its stamps. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const at = labLayout(setup.cards.length, setup.classes.length, width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const panel = board(scene, at.chart.width + 44, at.chart.height + 34)
  panel.setPosition(at.chart.x + at.chart.width / 2 - 14, at.chart.y + at.chart.height / 2 + 9)
  const borders = createBorders(scene, setup, at.chart)
  const sketch = createSketch(scene, { x: 0, y: 0, width, height })
  const desk = createDesk({ kit, setup, at, act: (action) => kit.act(action) })
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const reel = createReel<Lab>()
  const spots = setup.cards.map(({ values }) => inChart(setup, at.chart, values))
  let play = first
  let cards = cardsOf(setup, play.recipe as Recipe)
  reel.open(labOf(play), true)

  const touch = scene.add
    .rectangle(0, 0, at.desk.x - 4, height, 0xffffff, 0.001)
    .setOrigin(0, 0)
    .setInteractive({ cursor: 'pointer' })
  const low = scene.add.rectangle(0, at.crate.y, width, height - at.crate.y, 0xffffff, 0.001).setOrigin(0, 0)
  if (at.crate.x + at.crate.width > at.desk.x) low.setInteractive({ cursor: 'pointer' })
  for (const zone of [touch, low])
    zone.on('pointerup', ({ worldX, worldY }: { readonly worldX: number; readonly worldY: number }) => {
      const near = nearest({ x: worldX, y: worldY })
      if (near !== undefined) looking.turn(setup.cards[near]?.id, 'stage')
    })

  /** The card whose mark in the chart, or whose place in the crate, is nearest. */
  function nearest(to: Point): number | undefined {
    const all = to.y < at.crate.y - 4 ? spots : at.slots
    const far = all.map(({ x, y }) => Math.hypot(x - to.x, y - to.y))
    const least = Math.min(...far)
    return least <= reach ? far.indexOf(least) : undefined
  }

  function draw(): void {
    const lab = labOf(play)
    const open = looking.at()
    sketch.draw((ctx) => {
      paintAxes(ctx, setup, at)
      paintCrate(ctx, at)
      for (const [i, card] of cards.entries()) {
        const answer = lab?.answers[i]
        const differs = answer && answer.answer !== card.label ? answer : undefined
        const spot = spots[i] as Point
        paintCard(ctx, card, spot, at.mark, card.id === open)
        if (differs) paintDoubt(ctx, spot, at.mark, differs.answer, differs.sure, !play.outcome)
        paintSlip(ctx, card, at.slots[i] as Point, at, card.id === open, differs?.answer)
      }
    })
    desk.show(cards.find(({ id }) => id === open))
  }

  function watch(frame: Frame | undefined, learning: boolean): void {
    borders.show(frame?.weights)
    pip.feel({ accuracy: frame?.accuracy, learning })
  }

  function settle(): void {
    reel.end()
    const lab = labOf(play)
    watch(lab?.film.at(-1), false)
    draw()
  }

  function show(next: Play): void {
    const before = cards
    play = next
    cards = cardsOf(setup, next.recipe as Recipe)
    for (const [i, card] of cards.entries()) celebrate(card, before[i], spots[i] as Point)
    if (next.training.status === 'busy') {
      const reported = next.training.show as Frame | undefined
      if (reported) watch(reported, true)
      return
    }
    reel.follow(next.outcome?.lab as Lab | undefined, scene.time.now, kit.calm())
    if (!reel.playing) settle()
  }

  /** A look lights the card up; a new label is stamped on it. */
  function celebrate(card: Card, before: Card | undefined, spot: Point): void {
    if (card.checked && !before?.checked) {
      flash(scene, spot.x, spot.y, colour.lantern, 34)
      pip.lookAt(spot)
    }
    if (before && card.label !== before.label && card.label !== undefined) {
      ripple(scene, spot.x, spot.y, markOf(card.label).colour, 34)
      desk.stamp(card.label)
      if (card.label === card.truth && card.checked) pip.hop()
    }
  }

  const stopFollowing = looking.follow(draw)
  settle()
  return {
    show,
    update(now) {
      const film = reel.playing
      if (!film) return
      watch(frameAt(film.lab.film, now - film.begun), true)
      if (now - film.begun < filmLength) return
      settle()
      flash(scene, at.pip.x, at.pip.y, colour.lantern, at.pip.size)
      if (film.lab.accuracy >= 0.9) starBurst(scene, at.pip.x, at.pip.y, { reach: at.pip.size })
    },
    dispose() {
      stopFollowing()
      for (const part of [borders, sketch, desk]) part.dispose()
      for (const part of [ground.view, panel, touch, low, pip.view]) part.destroy()
    },
  }
}

const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

interface DeskSpec {
  readonly kit: On['kit']
  readonly setup: Setup
  readonly at: LabLayout
  readonly act: (action: Action) => void
}

/** The open card: an outline that a press turns into the penguin itself, and stamps for its label. */
function createDesk({ kit, setup, at, act }: DeskSpec) {
  const { scene } = kit
  const { x, y, width, height } = at.desk
  const plate = board(scene, width, height, colour.pink).setPosition(x + width / 2, y + height / 2)
  const side = Math.min(width * 0.86, height * 0.64)
  const middle = { x: x + width / 2, y: y + side * 0.54 }
  const birds = scene.add.container(0, 0)
  const halo = glow(scene, colour.lantern, side * 0.7)
    .setPosition(middle.x, middle.y)
    .setAlpha(0)
  const stamps = at.stamps.map((place, i) =>
    classMark(scene, i, place.size)
      .setPosition(place.x, place.y)
      .setInteractive({ cursor: 'pointer' })
      .on('pointerup', () => {
        const label = setup.classes[i]?.id
        if (card && label !== undefined) act({ type: 'label', card: card.id, label })
      }),
  )
  let card: Card | undefined
  let shown = ''
  return {
    show(next: Card | undefined): void {
      card = next
      const open = next && (next.checked || setup.relabel === 'any')
      for (const [i, stamp] of stamps.entries())
        stamp.setAlpha(next?.label === i ? 1 : open ? 0.5 : 0).setVisible(next !== undefined)
      const key = next ? `${next.id} ${next.checked}` : ''
      if (key === shown) return
      shown = key
      birds.removeAll(true)
      move(scene, halo, { alpha: next?.checked ? 0.5 : 0 })
      if (!next) return
      const look = next.checked ? setup.classes[next.truth]?.look : undefined
      const bird = penguin(scene, look, side).setPosition(middle.x, middle.y)
      birds.add(bird)
      if (!next.checked)
        bird
          .setInteractive({ cursor: 'zoom-in' })
          .on('pointerup', () => act({ type: 'check', card: next.id }))
      else squash(scene, bird)
    },
    stamp(label: number): void {
      const stamp = stamps[label]
      if (!stamp) return
      squash(scene, stamp, 0.4)
      ripple(scene, stamp.x, stamp.y, markOf(label).colour, stamp.displayWidth)
    },
    dispose() {
      for (const part of [plate, birds, halo, ...stamps]) part.destroy()
    },
  }
}

function paintAxes(ctx: Ctx, { measures }: Setup, { chart }: LabLayout): void {
  ctx.font = '600 12px "Nunito Harbour", system-ui, sans-serif'
  ctx.fillStyle = colour.mist
  ctx.strokeStyle = fade(colour.edge, 0.35)
  ctx.lineWidth = 1
  for (const [axis, { from, to }] of measures.slice(0, 2).entries()) {
    const step = (to - from) / 4
    for (let i = 0; i <= 4; i++) {
      const part = i / 4
      const said = String(Math.round(from + i * step))
      ctx.beginPath()
      if (axis === 0) {
        const x = chart.x + part * chart.width
        ctx.moveTo(x, chart.y)
        ctx.lineTo(x, chart.y + chart.height)
        ctx.textAlign = 'center'
        ctx.fillText(said, x, chart.y + chart.height + 15)
      } else {
        const y = chart.y + chart.height - part * chart.height
        ctx.moveTo(chart.x, y)
        ctx.lineTo(chart.x + chart.width, y)
        ctx.textAlign = 'right'
        ctx.fillText(said, chart.x - 6, y + 4)
      }
      ctx.stroke()
    }
  }
}

function paintCrate(ctx: Ctx, { crate: { x, y, width, height } }: LabLayout): void {
  roundBox(ctx, x, y, width, height, 8)
  ctx.fillStyle = vertical(ctx, y, y + height, '#8A5330', '#5B3218')
  ctx.fill()
  ctx.lineWidth = 2
  ctx.strokeStyle = fade('#E0B060', 0.8)
  ctx.stroke()
}

function paintCard(ctx: Ctx, card: Card, { x, y }: Point, size: number, open: boolean): void {
  ctx.beginPath()
  ctx.arc(x, y, size * (open ? 1.15 : 0.72), 0, Math.PI * 2)
  ctx.fillStyle = open ? fade(colour.paper, 0.5) : fade(colour.ink, 0.45)
  ctx.fill()
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, size * (open ? 1.3 : 1))
  if (!card.checked) return
  // Looked at: a paper-white ring.
  ctx.beginPath()
  ctx.arc(x, y, size * 0.74, 0, Math.PI * 2)
  ctx.lineWidth = 2
  ctx.strokeStyle = colour.paper
  ctx.stroke()
}

/** The model would say something else: a ring of dashes in the colour of its answer, the thicker the surer, with its letter. */
function paintDoubt(
  ctx: Ctx,
  { x, y }: Point,
  size: number,
  answer: number,
  sure: number,
  stale: boolean,
): void {
  ctx.save()
  ctx.globalAlpha = stale ? 0.45 : 1
  ctx.setLineDash([4, 3])
  ctx.lineWidth = 1 + 3 * sure ** 2
  ctx.strokeStyle = markOf(answer).colour
  ctx.beginPath()
  ctx.arc(x, y, size * 1.05, 0, Math.PI * 2)
  ctx.stroke()
  ctx.restore()
  paintMark(ctx, answer, x + size * 0.85, y - size * 0.75, size * 0.72)
}

function paintSlip(
  ctx: Ctx,
  card: Card,
  { x, y }: Point,
  { slot }: LabLayout,
  open: boolean,
  answer: number | undefined,
): void {
  const [w, h] = [slot.width - 3, slot.height - 3]
  roundBox(ctx, x - w / 2, y - h / 2, w, h, 3)
  ctx.fillStyle = open ? '#FFFFFF' : card.checked ? '#FFE9B8' : '#D9CDBB'
  ctx.fill()
  if (open || answer !== undefined) {
    ctx.lineWidth = open ? 3 : 2
    ctx.strokeStyle = open ? colour.lantern : markOf(answer ?? 0).colour
    ctx.stroke()
  }
  if (card.label !== undefined) paintMark(ctx, card.label, x, y, Math.min(w, h) * 0.86)
}

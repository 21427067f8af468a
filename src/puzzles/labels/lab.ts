import { colour, markOf } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { board } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBelt } from './belt.ts'
import { createBorders } from './borders.ts'
import { type Card, cardsOf, disputed } from './cards.ts'
import { createDesk } from './desk.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength, frameAt } from './film.ts'
import { inChart, type LabLayout, labLayout } from './labLayout.ts'
import {
  paintAxes,
  paintBare,
  paintCard,
  paintCrate,
  paintDoubt,
  paintSecond,
  paintSeen,
  paintSlip,
} from './labPaint.ts'
import { lookingOf } from './looking.ts'
import type { Recipe, Setup } from './schema.ts'

/** How near a finger must come to a card, CSS pixels. */
const reach = 26

/** The lab: the crate's cards in the chart and in the crate, the open one on the desk with its stamps. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const looking = lookingOf(kit.view)
  const at = labLayout(setup, width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const panel = board(scene, at.chart.width + 44, at.chart.height + 34)
  panel.setPosition(at.chart.x + at.chart.width / 2 - 14, at.chart.y + at.chart.height / 2 + 9)
  const borders = createBorders(scene, setup, at.chart)
  const sketch = createSketch(scene, { x: 0, y: 0, width, height })
  const belt = setup.guide && createBelt(kit, setup, at)
  const desk = createDesk({ kit, setup, at, act: (action) => kit.act(action) })
  const pip = createPip(scene, at.pip.size, at.pip)
  const reel = createReel<Lab>()
  const spots = setup.cards.map(({ values }) => inChart(setup, at.chart, values))
  let play = first
  let cards = cardsOf(setup, play.recipe as Recipe)
  reel.open(labOf(play), true)

  const zones = pointing(scene, at, [() => spots, belt?.spots ?? (() => at.slots)], width, height, (i) =>
    looking.set({ open: setup.cards[i]?.id }, 'stage'),
  )

  function draw(): void {
    const lab = labOf(play)
    const { open } = looking.get()
    sketch.draw((ctx) => {
      paintAxes(ctx, setup, at)
      if (!belt) paintCrate(ctx, at)
      for (const [i, card] of cards.entries()) {
        const answer = lab?.answers[i]
        const bare = setup.guide && card.label === undefined
        const differs = !bare && answer && answer.answer !== card.label ? answer : undefined
        const spot = spots[i] as Point
        if (!bare || card.id === open) paintCard(ctx, card, spot, at.mark, card.id === open)
        if (bare) paintBare(ctx, spot, at.mark)
        if (card.second !== undefined && disputed(card)) paintSecond(ctx, card.second, spot, at.mark)
        if (card.checked && !belt) paintSeen(ctx, spot, at.mark)
        if (differs) paintDoubt(ctx, spot, at.mark, differs.answer, differs.sure, !play.outcome)
        if (!belt) paintSlip(ctx, card, at.slots[i] as Point, at, card.id === open, differs?.answer)
      }
    })
    belt?.show(cards, open)
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
      // Where two people label, that they agree is all that anybody knows.
      if (setup.guide ? !disputed(card) : card.label === card.truth && card.checked) pip.hop()
    }
    if (before && disputed(card) && card.second !== before.second)
      flash(scene, spot.x, spot.y, colour.coral, 30)
  }

  const stopFollowing = looking.follow(draw)
  settle()
  return {
    show,
    update(now) {
      belt?.update(now)
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
      for (const part of [borders, sketch, desk, ...(belt ? [belt] : [])]) part.dispose()
      for (const part of [ground.view, panel, ...zones, pip.view]) part.destroy()
    },
  }
}

const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

/** Where a press opens the card whose mark in the chart, or whose place in the crate, is nearest. */
function pointing(
  scene: On['kit']['scene'],
  { crate, desk }: LabLayout,
  /** Where the cards are, in the chart and below it. */
  places: readonly (() => readonly Point[])[],
  width: number,
  height: number,
  open: (card: number) => void,
) {
  const zone = (x: number, y: number, w: number, h: number) =>
    scene.add.rectangle(x, y, w, h, 0xffffff, 0.001).setOrigin(0, 0).setInteractive({ cursor: 'pointer' })
  const zones = [
    zone(0, 0, desk.x - 4, crate.y),
    zone(crate.x, crate.y, Math.min(crate.width, width), height - crate.y),
  ]
  for (const [i, spots] of places.entries())
    zones[i]?.on('pointerup', ({ worldX, worldY }: { readonly worldX: number; readonly worldY: number }) => {
      const far = spots().map(({ x, y }) => Math.hypot(x - worldX, y - worldY))
      const least = Math.min(...far)
      if (least <= reach) open(far.indexOf(least))
    })
  return zones
}

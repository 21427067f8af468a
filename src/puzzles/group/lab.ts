import { colour, markOf } from '../../look/index.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { Lab } from './events.ts'
import { createLamps } from './lamps.ts'
import { layoutOf } from './layout.ts'
import { lookingOf } from './looking.ts'
import { placeOf } from './plot.ts'
import type { Action } from './rules.ts'
import type { Place, Recipe, Setup } from './schema.ts'
import { createSides } from './sides.ts'
import { createSquare } from './square.ts'
import { labOf, standingOf } from './standing.ts'

/** How long the lanterns take for one step of a grouping, milliseconds. */
const stepMs = 620

/** The lab: crates lie where their measures put them, lanterns hang over them and are dragged, threads show who is nearest. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const act = (action: Action) => kit.act(action)
  const looking = lookingOf(kit.view)
  const at = layoutOf(width, height)
  let recipe = first.recipe as Recipe
  let hung: readonly Place[] = standingOf(recipe, labOf(first))
  let { stray } = recipe
  let stepShown = -1
  const square = createSquare(kit, setup, at, {
    ...{ width, height },
    tapped(crate) {
      // A second tap on the crate that is looked at opens it.
      if (looking.get().crate === crate && !recipe.opened.includes(crate)) act({ type: 'open', crate })
      else looking.set({ crate }, 'stage')
    },
  })
  const sides = createSides(kit, setup, at, act)
  const pip = createPip(scene, at.pip.size, at.pip)
  const reel = createReel<Lab>()
  reel.open(labOf(first), true)
  let plot = square.lay(recipe, 'once')
  sides.show(recipe, plot)

  const lamps = createLamps(kit, setup, at, {
    moved(lantern, to) {
      hung = hung.with(lantern, placeOf(plot, to))
      regroup()
    },
    dropped: () => act({ type: 'place', at: hung }),
    strays(to) {
      stray = placeOf(plot, to)
      weave()
    },
    strayed: (to) => act({ type: 'stray', at: placeOf(plot, to) }),
  })

  function lay(): void {
    plot = square.lay(recipe, 'a walk')
    sides.show(recipe, plot)
  }

  function regroup(): void {
    const [one] = hung
    if (square.regroup(hung, recipe, looking.get().crate) && one) pip.lookAt(square.screen(one))
    weave()
  }

  function weave(): void {
    square.weave(hung, stray)
    lamps.place(hung.map(square.screen), square.screen(stray))
  }

  function settle(play: Play): void {
    reel.end()
    hung = standingOf(recipe, labOf(play))
    lamps.show(recipe)
    regroup()
  }

  function show(play: Play): void {
    const before = recipe
    recipe = play.recipe as Recipe
    stray = recipe.stray
    const parts = ['along', 'up', 'scale', 'stretch'] as const
    if (parts.some((part) => before[part] !== recipe[part])) lay()
    for (const id of recipe.opened) if (!before.opened.includes(id)) celebrate(square.spotOf(id))
    reel.follow(play.outcome?.lab as Lab | undefined, scene.time.now, kit.calm())
    stepShown = -1
    if (reel.playing) lamps.show(recipe)
    else settle(play)
    // The light in Pip is how much of what it found somebody has named.
    pip.feel({ accuracy: recipe.lanterns.filter(({ name }) => name).length / recipe.lanterns.length })
  }

  function celebrate(spot: Point | undefined): void {
    if (!spot) return
    flash(scene, spot.x, spot.y, colour.lantern, at.crate * 2.4)
    pip.lookAt(spot)
    pip.hop()
  }

  function film(now: number): void {
    const { playing } = reel
    if (!playing) return
    const step = Math.floor((now - playing.begun) / stepMs)
    if (step === stepShown) return
    stepShown = step
    const frame = playing.lab.film[step]
    if (frame) hung = frame.lanterns
    else {
      reel.end()
      pip.hop()
    }
    regroup()
    if (!frame) return
    for (const [i, { x, y }] of hung.map(square.screen).entries())
      ripple(scene, x, y, markOf(i).colour, at.lantern)
  }

  const stopFollowing = looking.follow(regroup)
  settle(first)
  return {
    show,
    update(now) {
      if (square.update(now)) weave()
      film(now)
    },
    dispose() {
      stopFollowing()
      for (const part of [square, sides, lamps]) part.dispose()
      pip.view.destroy()
    },
  }
}

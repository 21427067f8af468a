import { colour } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBalance } from './balance.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength, frameAt } from './film.ts'
import { createFlow } from './flow.ts'
import { labLayout } from './layout.ts'
import { known, letter, spam, stopped } from './letters.ts'
import { heaviest } from './limits.ts'
import { lookingOf } from './looking.ts'
import { createPiles, endsOf } from './piles.ts'
import type { Action } from './rules.ts'
import { probability, type Scale, scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { createShelf } from './shelf.ts'

/** The gate at work: letters keep coming to the scale, and the known ones stand piled up before the line. */
export function createLab({ kit, cues, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const looking = lookingOf(kit.view)
  const at = labLayout(width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const piles = createPiles(kit, at)
  const balance = createBalance(kit, setup, at.scale, {
    tapped: (word) => weigh(word, (weight) => Math.sign(weight || 1) * ((Math.abs(weight) % heaviest) + 1)),
    turned: (word) => weigh(word, (weight) => -weight),
  })
  const shelf = createShelf(kit, at.shelf, drawLine)
  const pip = createPip(scene, at.pip.size, at.pip)
  const flow = createFlow({ kit, cues }, setup, balance, piles, Math.max(18, at.scale.width * 0.09))
  const reel = createReel<Lab>()
  let play = first
  let letters = known(setup, play.recipe as Recipe)
  let scale: Scale = scaleOf(setup, play.recipe as Recipe, labOf(play))
  let shownFrame: Frame | undefined
  reel.open(labOf(play), true)

  const recipe = () => play.recipe as Recipe
  const decide = (action: Action) => kit.act(action)

  function weigh(word: string, to: (weight: number) => number): void {
    const stone = recipe().stones.find((one) => one.word === word)
    if (stone && recipe().weigh === 'hand') decide({ type: 'weigh', word, weight: to(stone.weight) })
  }

  function drawLine(percent: number): void {
    const { steps } = setup.threshold
    const threshold = steps.reduce((best, step) =>
      Math.abs(step - percent) < Math.abs(best - percent) ? step : best,
    )
    if (threshold !== recipe().threshold) decide({ type: 'line', threshold })
  }

  /** Everything that follows from the weights and the line. */
  function draw(): void {
    const { threshold } = recipe()
    const weighed = (scale.blank ? [] : letters).map(({ truth, counts }) => ({
      truth,
      p: probability(scale, counts),
    }))
    shelf.show(weighed, threshold)
    const answered = weighed.map(({ truth, p }) => ({ truth, answer: stopped(p, threshold) ? spam : letter }))
    piles.show(endsOf(answered))
    flow.show({ scale, threshold, letters, draft: looking.get().draft?.trim() || undefined })
  }

  function settle(frame?: Frame): void {
    scale = scaleOf(setup, recipe(), frame ?? labOf(play))
    draw()
  }

  function show(to: Play): void {
    const before = recipe()
    play = to
    if (before.sacks !== recipe().sacks) letters = known(setup, recipe())
    pip.feel({ accuracy: labOf(play)?.accuracy, learning: to.training.status === 'busy' })
    const lab = to.outcome?.lab as Lab | undefined
    // Only weights that have changed are worth a film: a line that is moved changes none.
    if (lab && lab.film.length > 0 && !sameWeights(lab, to.before?.lab as Lab | undefined))
      reel.follow(lab, scene.time.now, kit.calm())
    else if (lab) reel.open(lab, true)
    if (!reel.playing) settle()
  }

  const stopFollowing = looking.follow(draw)
  settle()
  return {
    show,
    update(now) {
      const film = reel.playing
      if (film) {
        const frame = frameAt(film.lab.film, now - film.begun)
        if (now - film.begun >= filmLength) {
          reel.end()
          settle()
          flash(scene, at.pip.x, at.pip.y, colour.lantern, at.pip.size)
        } else if (frame && frame !== shownFrame) {
          shownFrame = frame
          settle(frame)
        }
        return
      }
      flow.update(now)
    },
    dispose() {
      stopFollowing()
      for (const part of [flow, piles, balance, shelf]) part.dispose()
      for (const part of [ground.view, pip.view]) part.destroy()
    },
  }
}

const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

const sameWeights = (one: Lab, other: Lab | undefined): boolean =>
  other !== undefined && JSON.stringify(one.weights) === JSON.stringify(other.weights)

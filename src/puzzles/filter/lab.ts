import { colour } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createReel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBalance } from './balance.ts'
import { type Counts, countIn } from './counter.ts'
import type { Frame, Lab } from './events.ts'
import { filmLength, frameAt } from './film.ts'
import { labLayout } from './layout.ts'
import { known, letter, spam } from './letters.ts'
import { heaviest } from './limits.ts'
import { lookingOf } from './looking.ts'
import { paintEnvelope } from './paint.ts'
import { createPiles, endsOf } from './piles.ts'
import type { Action } from './rules.ts'
import { probability, type Scale, scaleOf, stopped } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { createShelf } from './shelf.ts'

/** How often another letter comes, milliseconds. A feeling, never a score. */
const beat = 1700

/** The gate at work: letters keep coming to the scale, and the known ones stand piled up before the line. */
export function createLab({ kit, cues, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const looking = lookingOf(kit.view)
  const at = labLayout(width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const piles = createPiles(kit, at)
  const balance = createBalance({ kit }, setup, at.scale, {
    tapped: (word) => weigh(word, (weight) => Math.sign(weight || 1) * ((Math.abs(weight) % heaviest) + 1)),
    turned: (word) => weigh(word, (weight) => -weight),
  })
  const shelf = createShelf(kit, at.shelf, drawLine)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const flying = scene.add.container(0, 0).setDepth(30)
  const reel = createReel<Lab>()
  let play = first
  let letters = known(setup, play.recipe as Recipe)
  let scale: Scale = scaleOf(setup, play.recipe as Recipe, labOf(play))
  let next = 0
  let hanging: Counts | undefined
  let due = 0
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
    const weighed = letters.map(({ truth, counts }) => ({ truth, p: probability(scale, counts) }))
    shelf.show(weighed, threshold)
    const answered = weighed.map(({ truth, p }) => ({ truth, answer: stopped(p, threshold) ? spam : letter }))
    piles.show(endsOf(answered))
    hang()
  }

  function hang(): void {
    balance.load(scale, hanging)
    balance.hang(hanging, scale.stones)
    balance.lean(hanging ? probability(scale, hanging) : 0.5)
  }

  /** The letter on the scale goes where the gate sends it, and another one comes. */
  function turn(): void {
    const gone = letters[next % Math.max(1, letters.length)]
    if (hanging && gone)
      send(gone.truth, stopped(probability(scale, gone.counts), recipe().threshold) ? spam : letter)
    next++
    hanging = letters[next % Math.max(1, letters.length)]?.counts
    hang()
  }

  function send(truth: number, answer: number): void {
    const size = Math.max(18, at.scale.width * 0.09)
    const one = picture(scene, `filter/envelope/${truth}`, size, size, (ctx, w) =>
      paintEnvelope(ctx, w / 2, w / 2, w * 0.96, truth),
    )
    one.setPosition(balance.spot.x, balance.spot.y)
    flying.add(one)
    const door = piles.door(answer)
    move(scene, one, { x: door.x, y: door.y }, { span: 560, ease: 'between', done: () => one.destroy() })
    cues.at(540, () => {
      if (truth === answer) return
      ripple(scene, door.x, door.y, colour.coral, size * 1.6)
      if (answer === letter) gentlyWrong(scene, piles.she)
    })
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

  const stopFollowing = looking.follow(() => {
    const { draft } = looking.get()
    hanging = draft === undefined || draft.trim() === '' ? letters[next]?.counts : countIn(setup.words, draft)
    hang()
  })
  hanging = letters[0]?.counts
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
      if (kit.calm() || looking.get().draft) return
      if (now < due) return
      if (due > 0) turn()
      due = now + beat
    },
    dispose() {
      stopFollowing()
      for (const part of [piles, balance, shelf]) part.dispose()
      for (const part of [ground.view, pip.view, flying]) part.destroy()
    },
  }
}

const labOf = (play: Play): Lab | undefined => (play.outcome ?? play.before)?.lab as Lab | undefined

const sameWeights = (one: Lab, other: Lab | undefined): boolean =>
  other !== undefined && JSON.stringify(one.weights) === JSON.stringify(other.weights)

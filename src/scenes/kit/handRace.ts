/** The end of a contest whose level was first named by hand: over all, two strings of lights, hand and model on the same cases. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { boardOf, type HandEvent } from '../../puzzles/kit/byHand.ts'
import type { Play } from '../../store/session.ts'
import { classMark } from './draw.ts'
import { clamp, type Point } from './layout.ts'
import { createLights, type LightsLayout } from './lights.ts'
import { move, squash } from './motion.ts'
import type { ContestPlace, On } from './stageOf.ts'
import { flash } from './theatre.ts'

export interface RaceLayout extends LightsLayout {
  /** Where the mark of each case stands, between its two lights, and how large. */
  readonly marks: readonly Point[]
  readonly mark: number
}

/** How dark the contest lies behind the lights. */
const dark = 0.82

/** Where lights stand for so many cases, in the middle of a stage. CSS pixels. Pure. */
export function raceLayout(cases: number, width: number, height: number): RaceLayout {
  const pitch = clamp((width * 0.86) / (cases + 1.4), 16, 92)
  const gap = clamp(height * 0.17, 34, pitch * 1.1)
  const left = width / 2 - ((cases + 0.4) * pitch) / 2
  const middle = height * 0.46
  const row = (y: number) =>
    Array.from({ length: cases }, (_, i) => ({ x: left + (i + 1.4) * pitch, y: y + ((i % 2) - 0.5) * 4 }))
  const [above, below] = [middle - gap, middle + gap]
  return {
    lights: [row(above), row(below)],
    signs: [above, below].map((y) => ({ x: left + pitch * 0.3, y })),
    sign: Math.min(pitch * 0.95, gap),
    scale: clamp(pitch / 26, 0.8, 2.2),
    marks: row(middle),
    mark: Math.min(pitch * 0.6, gap * 0.8),
  }
}

type Race = ReturnType<typeof createRace>

function createRace({ kit, width, height }: On, { raced }: HandEvent) {
  const { scene } = kit
  const at = raceLayout(raced.hand.length, width, height)
  const veil = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const marks = raced.truths.map((truth, i) => {
    const { x = 0, y = 0 } = at.marks[i] ?? {}
    return classMark(scene, truth, at.mark).setPosition(x, y)
  })
  const lights = createLights(kit, at)
  const cast = scene.add.container(0, 0, [veil, ...marks, ...lights.parts])
  const light = (row: 0 | 1, nth: number) =>
    lights.light(row, nth, (row === 0 ? raced.hand : raced.model)[nth] === raced.truths[nth])
  const { standing } = boardOf(raced)
  const ahead = lights.signs.filter((_, row) => standing === 'even' || (standing === 'ahead') === (row === 0))
  return {
    light,
    veil,
    whole(): void {
      veil.setAlpha(dark)
      for (const nth of raced.hand.keys()) for (const row of [0, 1] as const) light(row, nth)
    },
    cheer(): void {
      for (const sign of ahead) {
        squash(scene, sign, 0.4)
        flash(scene, sign.x, sign.y, colour.lantern, at.sign)
      }
    },
    dispose(): void {
      scene.tweens.killTweensOf([veil, ...lights.signs])
      cast.destroy(true)
    },
  }
}

/** A contest as it is, and after it the race of hand and model, where its events have one. */
export function withHandRace(on: On, play: Play, contest: ContestPlace): ContestPlace {
  const { scene } = on.kit
  let race: Race | undefined

  function clear(): void {
    race?.dispose()
    race = undefined
  }

  /** Over the contest as it ended. */
  function open(event: HandEvent, events: readonly RunEvent[], index: number): Race {
    clear()
    contest.jump(events, index)
    race = createRace(on, event)
    return race
  }

  return {
    ...contest,
    event(event, index, ms) {
      if (!isHand(event)) {
        clear()
        contest.event(event, index, ms)
        return
      }
      const now = open(event, play.outcome?.events ?? [], index)
      const { cues } = on
      move(scene, now.veil, { alpha: dark }, { span: ms * 0.08 })
      // Case by case: the hand's light, then the model's.
      const step = (ms * 0.6) / event.raced.hand.length
      for (const nth of event.raced.hand.keys()) {
        cues.at(ms * 0.12 + step * nth, () => now.light(0, nth))
        cues.at(ms * 0.12 + step * (nth + 0.5), () => now.light(1, nth))
      }
      cues.at(ms * 0.76, now.cheer)
    },
    jump(events: readonly RunEvent[], index) {
      clear()
      const last = events[index - 1]
      const hand = last && isHand(last) ? last : undefined
      if (hand) open(hand, events, index - 1).whole()
      else contest.jump(events, index)
    },
    dispose() {
      clear()
      contest.dispose()
    },
  }
}

const isHand = (event: RunEvent): event is HandEvent => event.type === 'hand'

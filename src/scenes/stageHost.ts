import Phaser from 'phaser'
import type { Level } from '../engine/index.ts'
import { duration } from '../look/index.ts'
import type { Play, State, Store, Verbs } from '../store/index.ts'
import { emptyQuay } from './emptyQuay.ts'
import { loadStage } from './kinds.ts'
import { loadAtlas, unloadAtlas } from './kit/atlas.ts'
import { calm } from './kit/motion.ts'
import { inCssPixels, sizeOf } from './kit/space.ts'
import type { Stage, StageKit } from './kit/stage.ts'
import { repaint, unpaint } from './kit/texture.ts'
import { fireworks } from './kit/theatre.ts'
import { stepOf } from './playback.ts'
import { keepTime, standing } from './standing.ts'

/**
 * Hosts a puzzle kind's stage: fetches its scene and its pictures, tells it of every change of the session, has it
 * play the contest's events, and clears everything away when the level closes.
 */
export class StageHost extends Phaser.Scene {
  private stage: Stage | undefined
  private before: Play | undefined
  /** When the event being played will be over, on the scene's clock. */
  private over = 0
  /** What has changed and the stage has not yet followed, oldest first. */
  private changes: State[] = []
  private soon: ReturnType<typeof setTimeout> | undefined
  /** Stops listening for this level. */
  private letGo: () => void = () => {}
  /** Whether its pictures did not come, and what stands there is an empty quay. */
  private lacking = false
  private readonly store: Store
  private readonly verbs: Verbs

  constructor(store: Store, verbs: Verbs) {
    super('stage')
    this.store = store
    this.verbs = verbs
  }

  create({ level }: { readonly level: Level }): void {
    inCssPixels(this)
    keepTime(this)
    const unfollow = this.store.subscribe((state) => this.followSoon(state))
    const resized = () => {
      repaint(this, () => this.stage?.resize())
      this.takeUp()
      this.catchUp()
    }
    this.scale.on(Phaser.Scale.Events.RESIZE, resized)
    let open = true
    this.letGo = () => {
      open = false
      unfollow()
      clearTimeout(this.soon)
      this.soon = undefined
      this.changes = []
      this.lag(false)
      this.scale.off(Phaser.Scale.Events.RESIZE, resized)
    }
    void this.open(level, () => open)
  }

  /**
   * Puts the stage away. To be called before Phaser shuts the scene down: on that, Phaser destroys every picture first
   * and tells the scene afterwards, when a stage could only touch what is no more.
   */
  close(): void {
    this.letGo()
    this.letGo = () => {}
    const { stage } = this
    this.stage = undefined
    this.before = undefined
    if (!stage) return
    attempt(() => stage.dispose())
    // Also what it left behind, and the sparks that still fly.
    unpaint(this)
    unloadAtlas(this)
    if (this.lacking) this.verbs.stageCame(true)
    this.lacking = false
  }

  private async open(level: Level, stillOpen: () => boolean): Promise<void> {
    // Offline, the pictures may not come: the words carry the level, before a quay without actors.
    const fetched = await Promise.all([
      loadStage(level.kind, level.setup),
      loadAtlas(this, level.kind, level.setup),
    ]).catch(() => undefined)
    const { play } = this.store.getState()
    if (!play || !stillOpen()) return
    this.lacking = !fetched
    this.verbs.stageCame(!this.lacking)
    const createStage = fetched?.[0]
    this.stage = attempt(() => createStage?.(this.kit(), play)) ?? this.quay()
    this.cameras.main.fadeIn(calm(this) ? 0 : 260, 11, 16, 38)
    this.follow(this.store.getState())
    this.game.events.emit(standing)
    this.catchUp()
  }

  /** Instead of a stage that did not come, or broke while it was built. */
  private quay(): Stage {
    this.tweens.killAll()
    this.time.removeAllEvents()
    this.children.removeAll(true)
    return emptyQuay(this.kit())
  }

  private kit(): StageKit {
    const { verbs } = this
    return {
      scene: this,
      area: () => sizeOf(this),
      act: (action) => verbs.act(action),
      ask: (query) => verbs.ask(query),
      view: verbs.view,
      calm: () => calm(this),
    }
  }

  /**
   * What the page makes of a change and what the stage does: each on its own, so that no frame waits for both. Every
   * change is followed, in order: two in one go would hide the first (a contest that is skipped ends, then is over).
   */
  private followSoon(state: State): void {
    this.changes.push(state)
    this.lag(true)
    this.soon ??= setTimeout(() => {
      this.soon = undefined
      for (const change of this.changes.splice(0)) attempt(() => this.follow(change))
      this.catchUp()
    })
  }

  /** What has just been put there answers a pointer from the next frame on. */
  private catchUp(): void {
    this.lag(true)
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => this.lag(this.changes.length > 0))
  }

  /** Whether the page is ahead of what the stage shows, for whoever looks from outside. */
  private lag(behind: boolean): void {
    this.game.canvas.parentElement?.toggleAttribute('data-behind', behind)
  }

  private follow({ play, stage: wanted }: State): void {
    if (this.lacking && wanted === undefined && play) {
      this.lacking = false
      this.close()
      this.create({ level: play.level })
      return
    }
    const { stage, before } = this
    if (!stage || !play || play === before) return
    const first = before === undefined
    this.before = play
    stage.show(play)
    const card = play.phase === 'lecture' ? play.level.lecture[play.card]?.show : undefined
    const lastCard = before?.phase === 'lecture' ? before.level.lecture[before.card]?.show : undefined
    if (first || card !== lastCard || (play.phase === 'lecture') !== (before.phase === 'lecture'))
      stage.demo(card)
    this.playOn(stage, before, play)
    if (play.phase === 'result' && before?.phase === 'run') this.celebrate(play.outcome?.stars ?? 0)
  }

  /** After a breath, in which the page gives the stage its new size. */
  private celebrate(stars: number): void {
    this.time.delayedCall(duration.settle, () => {
      const { width, height } = sizeOf(this)
      fireworks(this, stars, width, height)
    })
  }

  private playOn(stage: Stage, before: Play | undefined, play: Play): void {
    const frozen =
      play.phase === 'run' && !play.run.playing && play.run.at < (play.outcome?.events.length ?? 0)
    this.tweens.timeScale = frozen ? 0 : 1
    this.time.timeScale = frozen ? 0 : 1
    const step = stepOf(before, play)
    const events = play.outcome?.events ?? []
    if (step.do === 'jump' || (step.do === 'play' && step.fresh)) stage.jump(events, step.index)
    const event = step.do === 'play' ? events[step.index] : undefined
    if (step.do !== 'play' || !event) return
    this.over = this.time.now + step.ms
    stage.event(event, step.index, step.ms)
  }

  /** A stage built anew in the middle of an event shows it as past: what has hardly begun is played in the time left. */
  private takeUp(): void {
    const { stage, before: play } = this
    const event = play?.outcome?.events[play.run.at]
    if (!stage || !event || play?.phase !== 'run' || !play.run.playing) return
    const left = this.over - this.time.now
    if (left < (event.ms / play.run.speed) * 0.5) return
    stage.jump(play.outcome?.events ?? [], play.run.at)
    stage.event(event, play.run.at, left)
  }
}

/** What breaks in one stage or one change is told to the page, and stops neither the next change nor the next stage. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    reportError(error)
    return undefined
  }
}

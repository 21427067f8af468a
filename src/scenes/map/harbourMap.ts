import Phaser from 'phaser'
import { duration, ease } from '../../look/index.ts'
import type { MapView, State, Store, Verbs } from '../../store/index.ts'
import { calm } from '../kit/motion.ts'
import { inCssPixels, sizeOf } from '../kit/space.ts'
import { starBurst } from '../kit/theatre.ts'
import { falling, keepTime, standing } from '../standing.ts'
import { type Buoy, createBuoy } from './buoy.ts'
import { celebrate } from './ceremony.ts'
import { createQuarter, type Quarter } from './city.ts'
import type { DayLantern } from './dayLantern.ts'
import { createFerry, type Ferry } from './ferry.ts'
import { createHeavens, type Heavens } from './heavens.ts'
import { layOut, type MapLayout, scrollTo } from './layout.ts'
import { blaze, type Lights, lightsOf } from './lights.ts'
import { createOutskirts } from './outskirts.ts'
import { followPointer } from './pointing.ts'
import { createWater, type Water } from './water.ts'
import { nightOf } from './weather.ts'

const noLights: Lights = { stars: 0, windows: 0, sign: false, lamps: [], beacon: false }

/**
 * The harbour at night: eight districts along the water, a ferry between them, windows for every star. The page's
 * list beside it carries the words; choosing a district here or there is the same verb.
 */
export class HarbourMap extends Phaser.Scene {
  private readonly store: Store
  private readonly verbs: Verbs
  private layout: MapLayout = layOut(1, 1)
  private view: MapView = 'district'
  /** Steps back or up: the pictures of both views are kept, so that the next step is quick. */
  private stepping = false
  private renewal: Phaser.Time.TimerEvent | undefined
  private heavens: Heavens | undefined
  private water: Water | undefined
  private ferry: Ferry | undefined
  private quarters: (Quarter | undefined)[] = []
  private buoys: Buoy[] = []
  private dayLantern: DayLantern | undefined
  /** Districts still to be built, nearest first: one a frame, so that no frame is long. */
  private unbuilt: number[] = []
  private chosen = 1
  private hovered: number | undefined
  private mirrorDue = false
  /** What was lit when the player last looked: what has been won since is switched on before their eyes. */
  private readonly seen: Lights[] = []
  private greeted = false
  /** The ceremony that has been held. */
  private held: State['ceremony']

  constructor(store: Store, verbs: Verbs) {
    super('map')
    this.store = store
    this.verbs = verbs
  }

  create(): void {
    inCssPixels(this)
    keepTime(this)
    const { width, height } = sizeOf(this)
    const state = this.store.getState()
    this.view = state.mapView
    this.layout = layOut(width, height, this.view === 'whole')
    this.chosen = (state.route.at === 'map' && state.route.world) || this.chosen
    const { layout } = this
    const shining = this.lightsNow(state)
    const stars = shining.reduce((sum, one) => sum + one.stars, 0)
    this.heavens = createHeavens(this, layout, nightOf(stars), blaze(state.worlds, state.progress))
    createOutskirts(this, layout)
    this.water = createWater(this, layout)
    this.buoys = layout.districts.map((district) => createBuoy(this, district, layout))
    this.ferry = createFerry(
      this,
      this.berth(this.chosen),
      layout.lane,
      Math.max(this.view === 'whole' ? 56 : 84, Math.min(190, (layout.districts[0]?.width ?? 0) * 0.62)),
    )
    this.quarters = []
    this.greeted = false
    this.cameras.main.scrollX = scrollTo(this.middle(this.chosen), layout)
    if (this.stepping) this.stepIn()
    this.stepping = false
    const here = this.chosen
    this.unbuilt = layout.districts
      .map((district) => district.number)
      .sort((a, b) => Math.abs(a - here) - Math.abs(b - here))
    this.listen()
    this.follow(state)
    this.game.events.emit(standing)
  }

  override update(time: number, delta: number): void {
    const next = this.unbuilt.shift()
    if (next !== undefined) this.build(next)
    else if (this.mirrorDue) this.reflect()
    else if (!this.greeted) this.greet()
    this.heavens?.update(time, delta)
    this.water?.update(time)
    this.ferry?.update(time)
    this.dayLantern?.update(time)
    for (let i = 0; i < this.buoys.length; i++) this.buoys[i]?.update(time)
    showOnlySeen(this)
  }

  private build(number: number): void {
    const district = this.layout.districts[number - 1]
    if (!district) return
    const lights = this.seen[number - 1] ?? this.lightsNow(this.store.getState())[number - 1] ?? noLights
    this.seen[number - 1] = lights
    this.quarters[number - 1] = createQuarter(this, district, this.layout, lights)
    this.mirrorDue = true
  }

  private reflect(): void {
    this.mirrorDue = false
    this.water?.mirror(this.quarters.flatMap((quarter) => (quarter ? [quarter.mirror()] : [])))
  }

  private lightsNow(state: State): Lights[] {
    return this.layout.districts.map(({ number }) => {
      const world = state.worlds.find((one) => one.number === number)
      return world ? lightsOf(world, state.progress) : noLights
    })
  }

  /** Fetched once the day's puzzle is known; whoever has won nothing yet never needs it. */
  private async hangDayLantern(layout: MapLayout): Promise<void> {
    const file = await import('./dayLantern.ts').catch(() => undefined)
    // Meanwhile the map may have been left, or laid out anew.
    if (!file || this.dayLantern || this.layout !== layout || !this.scene.isActive()) return
    this.dayLantern = file.createDayLantern(this, layout)
    this.dayLantern.follow(this.store.getState())
  }

  private follow(state: State): void {
    const shining = this.lightsNow(state)
    if (state.daily && !this.dayLantern) void this.hangDayLantern(this.layout)
    this.dayLantern?.follow(state)
    if (this.greeted) {
      this.shine(shining)
      this.celebrate(state)
    }
    if (state.mapView !== this.view && !this.stepping) {
      this.stepping = true
      // The page has made another room for it already.
      this.game.events.emit(falling)
      this.renew()
    }
    const world = state.route.at === 'map' ? state.route.world : undefined
    if (world !== undefined && world !== this.chosen) this.choose(world)
    this.showBuoys(shining)
  }

  /** The city stands: after a breath, lights come on for the stars won since. */
  private greet(): void {
    this.greeted = true
    this.time.delayedCall(duration.grand, () => {
      const state = this.store.getState()
      this.shine(this.lightsNow(state))
      this.celebrate(state)
    })
  }

  /** Lights over every district of a tier, once each time it is asked for. */
  private celebrate({ ceremony, worlds }: State): void {
    if (!ceremony || ceremony === this.held) return
    this.held = ceremony
    const lit = worlds.filter(({ tier }) => tier === ceremony.tier).map(({ number }) => number - 1)
    const { quay, skyline, districts } = this.layout
    celebrate(
      this,
      lit.flatMap((i) => (districts[i] ? [{ x: districts[i].middle, width: districts[i].width }] : [])),
      quay - skyline,
    )
  }

  private shine(shining: readonly Lights[]): void {
    const fresh = shining.flatMap((lights, i) => {
      const changed = this.quarters[i]?.shine(lights) ?? false
      if (changed) this.seen[i] = lights
      return changed ? [i] : []
    })
    if (fresh.length === 0) return
    this.mirrorDue = true
    // A whole profile that has just been read is no feat of this moment.
    if (fresh.length > 2) return
    const { quay, skyline, districts } = this.layout
    for (const i of fresh) {
      const x = districts[i]?.middle
      if (x !== undefined) starBurst(this, x, quay - skyline * 0.55, { count: 18, reach: 110 })
    }
  }

  private choose(number: number): void {
    this.chosen = number
    this.ferry?.sailTo(this.berth(number))
    const scrollX = scrollTo(this.middle(number), this.layout)
    this.tweens.killTweensOf(this.cameras.main)
    if (calm(this)) this.cameras.main.scrollX = scrollX
    else {
      const span = duration.grand + Math.min(1200, Math.abs(scrollX - this.cameras.main.scrollX) * 1.1)
      this.tweens.add({ targets: this.cameras.main, scrollX, duration: span, ease: ease('between') })
    }
  }

  /** The harbour seen from another distance, or at another size, is another set of pictures. */
  private renew(): void {
    this.renewal?.remove()
    this.renewal = this.time.delayedCall(duration.quick, () => this.scene.restart())
  }

  /** Comes to rest from nearer, having stepped back, or from further off. */
  private stepIn(): void {
    const { main } = this.cameras
    main.fadeIn(calm(this) ? 0 : duration.arrive, 11, 16, 38)
    if (calm(this)) return
    const { zoom, scrollX } = main
    const { width, height } = this.layout
    const from = this.view === 'whole' ? 1.25 : 1.08
    // About the chosen district, at the waterline.
    const x = this.view === 'whole' ? this.middle(this.chosen) : width / 2
    main.setZoom(zoom * from).setScroll(scrollX + x * (1 - 1 / from), height * 0.64 * (1 - 1 / from))
    this.tweens.add({ targets: main, zoom, scrollX, scrollY: 0, duration: duration.grand, ease: ease('out') })
  }

  private showBuoys(shining: readonly Lights[] = this.lightsNow(this.store.getState())): void {
    for (const [i, buoy] of this.buoys.entries()) {
      buoy.show({
        lit: (shining[i]?.stars ?? 0) > 0,
        chosen: i + 1 === this.chosen,
        hovered: i + 1 === this.hovered,
      })
    }
  }

  private middle(number: number): number {
    return this.layout.districts[number - 1]?.middle ?? 0
  }

  /** Beside the buoy, not over it. */
  private berth(number: number): number {
    return this.middle(number) + (this.layout.districts[0]?.width ?? 0) * 0.42
  }

  /** Store, size and pointer; all let go when the scene closes. */
  private listen(): void {
    const unfollow = this.store.subscribe((state) => this.follow(state))
    // Painting the harbour anew for every pixel of a dragged window would freeze it.
    const resized = () => this.renew()
    this.scale.on(Phaser.Scale.Events.RESIZE, resized)
    followPointer(this, this.layout, {
      hover: (number) => this.hover(number),
      choose: (world) => this.verbs.go({ at: 'map', world }),
      thing: (x, y) =>
        this.dayLantern?.holds(x, y) ? () => this.verbs.go({ at: 'daily', day: 'today' }) : undefined,
    })
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      unfollow()
      this.scale.off(Phaser.Scale.Events.RESIZE, resized)
      this.quarters = []
      this.buoys = []
      this.heavens = this.water = this.ferry = this.dayLantern = undefined
      if (this.stepping) return
      // The map's pictures are the game's largest; levels get their memory.
      for (const key of this.textures.getTextureKeys()) if (key.startsWith('map/')) this.textures.remove(key)
    })
  }

  private hover(number: number | undefined): void {
    if (number === this.hovered) return
    this.hovered = number
    this.input.setDefaultCursor(number === undefined ? 'grab' : 'pointer')
    this.showBuoys()
  }
}

/** Leaves out what lies beside the view: Phaser would hand it to the graphics card all the same. */
function showOnlySeen({ cameras, children, scale }: Phaser.Scene): void {
  const { scrollX, zoom } = cameras.main
  const right = scrollX + scale.width / zoom
  for (const thing of children.list as Phaser.GameObjects.Image[]) {
    if (thing.scrollFactorX !== 1) continue
    // Containers (buoys, the ferry) tell no width of their own.
    const wide = thing.displayWidth || 600
    const left = thing.x - (thing.displayWidth ? wide * thing.originX : wide / 2)
    thing.visible = left < right && left + wide > scrollX
  }
}

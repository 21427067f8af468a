import Phaser from 'phaser'
import { colour } from '../look/index.ts'
import type { State, Store, Verbs } from '../store/index.ts'
import { giveWay } from './giveWay.ts'
import { HarbourMap } from './map/harbourMap.ts'
import { keepPace } from './pace.ts'
import { plainTint } from './plainTint.ts'
import { StageHost } from './stageHost.ts'
import { falling, standing } from './standing.ts'

export interface GameOptions {
  /** The element the canvas fills; its size is followed. */
  readonly parent: HTMLElement
  readonly store: Store
  readonly verbs: Verbs
}

export interface HarbourGame {
  destroy(): void
}

/** On the canvas's parent while the place that is to be shown does not stand yet, for whoever looks from outside. */
const undrawn = 'data-undrawn'
/** Before Phaser hears of a press: pointer events come ahead of mouse and touch events. */
const touching = ['pointerenter', 'pointerdown'] as const
/** Sharper than this costs a weak laptop more than an eye sees. */
const sharpest = 2

/**
 * Starts the canvas: one Phaser game for the whole visit. It shows the harbour, or the stage of the level being
 * played, as the store says. WebGL where the browser has it, Canvas otherwise; nothing is drawn while hidden.
 */
export function startGame({ parent, store, verbs }: GameOptions): HarbourGame {
  parent.toggleAttribute(undrawn, true)
  let scale = density()
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent,
    backgroundColor: colour.ink,
    scale: {
      mode: Phaser.Scale.NONE,
      ...deviceSize(parent, scale),
      zoom: 1 / scale,
      // Its size is followed below; asking the page twice a second would make it lay itself out within a frame.
      resizeInterval: Number.POSITIVE_INFINITY,
    },
    render: {
      // Everything is painted smooth already: smoothing it again costs four times the pixels.
      antialiasGL: false,
      // Emoji are drawn much smaller than they are packed.
      mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
      powerPreference: 'low-power',
      // Phaser's shader for many textures compares an interpolated number with ===: where interpolation is not exact
      // (software rendering, some phones) pieces of turned pictures vanish. One texture a draw cannot go wrong.
      maxTextures: 1,
    },
    // Tweens keep the clock's time even when frames are late: the contest's events are timed by the app.
    fps: { smoothStep: false },
    audio: { noAudio: true },
    banner: false,
    disableContextMenu: false,
    // The page keeps its own focus, scrolling and selection: the canvas only listens.
    autoFocus: false,
    input: {
      keyboard: false,
      gamepad: false,
      mouse: {
        preventDefaultDown: false,
        preventDefaultUp: false,
        preventDefaultMove: false,
        preventDefaultWheel: false,
      },
      touch: { capture: false },
    },
    callbacks: {
      preBoot: (booting) => {
        booting.registry.set('resolution', scale)
        booting.registry.set('calm', wantsCalm(store.getState()))
      },
    },
  })
  game.scene.add('map', new HarbourMap(store, verbs))
  const host = new StageHost(store, verbs)
  game.scene.add('stage', host)

  let shown = ''
  let seen = false
  /** Whether the page gives the canvas room: asked of the page at every change, it would lay itself out to tell. */
  let roomy = parent.clientWidth > 0 && parent.clientHeight > 0
  /** Draws only what can be seen. */
  function rest(): void {
    const awake = seen && roomy
    if (awake && !game.loop.running) game.loop.wake()
    if (!awake && game.loop.running) game.loop.sleep()
  }
  /** Whether the place that is shown has something to show. */
  let stands = false
  let veiled = false
  /** A canvas put away still holds what it last showed: it is seen again when the next place has been drawn. */
  function veil(on: boolean): void {
    if (on) draw(false)
    else if (veiled) {
      game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        if (!veiled) draw(true)
      })
    }
    veiled = on
  }
  function draw(drawn: boolean): void {
    game.canvas.style.visibility = drawn ? '' : 'hidden'
    parent.toggleAttribute(undrawn, !drawn)
  }
  function follow(state: State): void {
    const still = wantsCalm(state)
    // Whatever moves was made moving, whatever rests was made at rest: another wish is another picture.
    if (still !== game.registry.get('calm')) shown = ''
    game.registry.set('calm', still)
    // A level that was left takes its stage with it, wherever the player went.
    if (!state.play && shown.startsWith('stage')) {
      leave()
      shown = ''
    }
    seen = state.route.at === 'map' || state.route.at === 'level'
    rest()
    if (!seen) return
    const level =
      state.route.at === 'level' && state.play?.level.id === state.route.id ? state.play.level : undefined
    // A level still being fetched has nothing to show yet, and what was there before is gone.
    const fetching = state.route.at === 'level' && !level
    const next = fetching ? shown : level ? `stage ${level.id}` : 'map'
    if (next !== shown) stands = false
    veil(fetching || !stands)
    if (next === shown) return
    shown = next
    leave()
    if (level) game.scene.start('stage', { level })
    else game.scene.start('map')
  }
  /** Stops whatever is shown. */
  function leave(): void {
    host.close()
    game.scene.stop('stage').stop('map')
  }

  /** Another monitor, or another zoom of the browser: everything is painted anew, as sharp as that shows it. */
  function sharpen(): void {
    if (density() === scale) return
    leave()
    shown = ''
    scale = density()
    game.registry.set('resolution', scale)
    game.scale.setZoom(1 / scale)
    fit()
    again()
  }
  const fit = () => {
    if (density() !== scale) return sharpen()
    const { width, height } = deviceSize(parent, scale)
    roomy = parent.clientWidth > 0 && parent.clientHeight > 0
    if (roomy && (width !== game.scale.width || height !== game.scale.height)) {
      // Phaser leaves the element's size alone where a pixel is a pixel, also when it was not before, and measures it
      // while it takes another size.
      Object.assign(game.canvas.style, { width: `${width / scale}px`, height: `${height / scale}px` })
      game.scale.resize(width, height)
      // A canvas loses its picture with its size; left until the next frame, it would flash black.
      if (game.loop.running) game.step(game.loop.time, 0)
    }
    rest()
  }
  const sizes = new ResizeObserver(fit)
  /** Where the canvas lies matters only to a pointer over it. */
  const locate = () => game.scale.updateBounds()
  /** A swipe to the side over the canvas would lead to the page before. One up or down scrolls the page. */
  const swipe = (wheel: WheelEvent) => {
    if (Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)) wheel.preventDefault()
  }
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)')
  const again = () => follow(store.getState())
  let unfollow = () => {}
  let unpace = () => {}
  let unyield = () => {}
  game.events.once(Phaser.Core.Events.READY, () => {
    // Words and controls live in the page; to a screen reader the canvas is a picture without content.
    game.canvas.setAttribute('aria-hidden', 'true')
    plainTint(game)
    unyield = giveWay(game, parent)
    const stand = (now: boolean) => {
      stands = now
      again()
    }
    game.events.on(standing, () => stand(true)).on(falling, () => stand(false))
    sizes.observe(parent)
    // Asked at every frame, which costs nothing: not every browser tells of every change. Never within a frame.
    game.events.on(Phaser.Core.Events.PRE_STEP, () => density() !== scale && setTimeout(sharpen))
    for (const event of touching) parent.addEventListener(event, locate, { capture: true, passive: true })
    parent.addEventListener('wheel', swipe, { passive: false })
    motion.addEventListener('change', again)
    unfollow = store.subscribe(follow)
    unpace = keepPace(game, store)
    again()
  })

  return {
    destroy() {
      unfollow()
      unpace()
      unyield()
      sizes.disconnect()
      for (const event of touching) parent.removeEventListener(event, locate, { capture: true })
      parent.removeEventListener('wheel', swipe)
      motion.removeEventListener('change', again)
      host.close()
      game.destroy(true)
    },
  }
}

function wantsCalm({ settings }: State): boolean {
  if (settings.motion !== 'system') return settings.motion === 'calm'
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Device pixels to the CSS pixel, as far as they are drawn. */
const density = () => Math.min(sharpest, Math.max(1, window.devicePixelRatio || 1))

function deviceSize(parent: HTMLElement, scale: number): { width: number; height: number } {
  return {
    width: Math.max(1, Math.round(parent.clientWidth * scale)),
    height: Math.max(1, Math.round(parent.clientHeight * scale)),
  }
}

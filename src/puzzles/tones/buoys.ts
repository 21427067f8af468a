/** The buoys: carried along the water with mouse or finger, put down by a tap on the water, lifted by a tap on them. */
import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { fade } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import type { Chart } from './layout.ts'
import type { Action } from './rules.ts'

/** One buoy, its waterline a little below its middle. */
export function buoyPicture({ scene }: StageKit, size: number) {
  return picture(scene, 'tones/buoy', size, size * 1.3, (ctx, w, h) => {
    ctx.translate(w / 2, h * 0.62)
    ctx.fillStyle = fade('#1A0C24', 0.45)
    ctx.beginPath()
    ctx.ellipse(0, w * 0.22, w * 0.46, w * 0.14, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.strokeStyle = '#FFF6E5'
    ctx.lineWidth = Math.max(2.5, w * 0.1)
    ctx.beginPath()
    ctx.moveTo(0, -w * 0.05)
    ctx.lineTo(0, -w * 0.56)
    ctx.stroke()
    ctx.beginPath()
    ctx.arc(0, w * 0.02, w * 0.36, 0, Math.PI * 2)
    ctx.fillStyle = '#FF6B57'
    ctx.fill()
    ctx.save()
    ctx.clip()
    ctx.fillStyle = '#FFF6E5'
    ctx.fillRect(-w / 2, -w * 0.09, w, w * 0.2)
    ctx.restore()
    ctx.lineWidth = 2
    ctx.strokeStyle = '#4A1A3C'
    ctx.stroke()
    ctx.beginPath()
    ctx.arc(0, -w * 0.6, w * 0.15, 0, Math.PI * 2)
    ctx.fillStyle = colour.lantern
    ctx.fill()
    ctx.stroke()
  })
}

export function createBuoys(
  kit: StageKit,
  chart: Chart,
  moments: () => readonly number[],
  held: (moment: number | undefined) => void,
) {
  const { scene } = kit
  const view = scene.add.container(0, 0)
  const size = Math.max(26, Math.min(40, chart.inner.width / 16))
  const act = (action: Action) => kit.act(action)
  const { inner, water, board } = chart
  const strip = scene.add.rectangle(
    inner.x + inner.width / 2,
    (inner.y + inner.height + board.y + board.height) / 2,
    inner.width + 30,
    board.y + board.height - inner.y - inner.height,
    0x000000,
    0.001,
  )
  strip.setInteractive({ cursor: 'pointer' })
  strip.on('pointerdown', ({ worldX }: { readonly worldX: number }) => {
    const moment = chart.moment(worldX)
    if (moments().includes(moment)) return
    ripple(scene, chart.px(moment), water, colour.lantern, 30)
    act({ type: 'toggle', moment })
  })
  let shown = ''

  function buoy(moment: number) {
    const made = buoyPicture(kit, size).setPosition(chart.px(moment), water)
    let to = moment
    handle(made, {
      over: () => {},
      out: () => {},
      tapped: () => act({ type: 'toggle', moment }),
      lifted: () => {},
      carried({ x }) {
        to = chart.moment(x)
        made.setX(chart.px(to))
        held(to === moment || moments().includes(to) ? moment : to)
      },
      dropped() {
        held(undefined)
        made.setX(chart.px(moment))
        if (to !== moment) act({ type: 'move', from: moment, to })
      },
    })
    return made
  }

  return {
    views: [strip, view],
    show(): void {
      if (shown === String(moments())) return
      shown = String(moments())
      view.removeAll(true)
      view.add(moments().map(buoy))
    },
  }
}

import { colour, markOf } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { type Box, clamp } from '../../scenes/kit/layout.ts'
import { fade, fillWith, mix, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { letter, spam } from './letters.ts'
import { font, paintGate } from './paint.ts'

interface Weighed {
  readonly truth: number
  readonly p: number
}

const columns = 20
/** How much of the shelf's height its fullest pile takes. */
const fullest = 0.82

/** All known letters piled up by the probability of spam, and the gate that the player pushes along them. */
export function createShelf({ scene }: StageKit, at: Box, moved: (percent: number) => void) {
  const { x: left, y: top, width, height } = at
  const sketch = createSketch(scene, { x: left - 6, y: top, width: width + 12, height: height + 20 })
  const wide = clamp(height * 0.24, 34, 52)
  const gate = picture(scene, 'filter/gate', wide, height + wide * 0.3, paintGate)
  const x = (percent: number) => left + (percent / 100) * width
  const y = top + height / 2 - wide * 0.15
  let held = false
  handle(gate, {
    lifted() {
      held = true
    },
    carried(to) {
      const percent = clamp(((to.x - left) / width) * 100, 1, 99)
      gate.setPosition(x(percent), y)
      moved(percent)
    },
    dropped() {
      held = false
    },
  })
  // A press on the shelf brings the gate there: a finger need not find the bar.
  const floor = scene.add
    .rectangle(left, top, width, height, 0xffffff, 0.001)
    .setOrigin(0, 0)
    .setInteractive({ cursor: 'ew-resize' })
    .on('pointerup', ({ worldX }: { readonly worldX: number }) => {
      if (!held) moved(clamp(((worldX - left) / width) * 100, 1, 99))
    })
  gate.setDepth(20)
  floor.setDepth(10)

  return {
    parts: [floor, gate],
    show(letters: readonly Weighed[], threshold: number): void {
      if (!held) gate.setPosition(x(threshold), y)
      sketch.draw((ctx) => paintShelf(ctx, letters, threshold, width, height))
    },
    dispose() {
      gate.destroy()
      floor.destroy()
      sketch.dispose()
    },
  }
}

function paintShelf(
  ctx: CanvasRenderingContext2D,
  letters: readonly Weighed[],
  threshold: number,
  width: number,
  height: number,
): void {
  const margin = 6
  ctx.translate(margin, 0)
  roundBox(ctx, -margin, 0, width + margin * 2, height, 8)
  fillWith(ctx, vertical(ctx, 0, height, fade('#120E28', 0.82), fade('#241238', 0.9)))
  const line = (threshold / 100) * width
  // Beyond the gate hangs the net.
  ctx.save()
  ctx.beginPath()
  ctx.rect(line, 0, width - line + margin, height)
  ctx.clip()
  ctx.fillStyle = fade(markOf(spam).colour, 0.1)
  ctx.fillRect(line, 0, width, height)
  ctx.strokeStyle = fade('#CFE3FF', 0.16)
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = line - height; x < width + height; x += 14) {
    ctx.moveTo(x, 0)
    ctx.lineTo(x + height, height)
    ctx.moveTo(x + height, 0)
    ctx.lineTo(x, height)
  }
  ctx.stroke()
  ctx.restore()
  const piles = Array.from({ length: columns }, () => [0, 0])
  for (const { truth, p } of letters) {
    const pile = piles[Math.min(columns - 1, Math.floor(p * columns))]
    if (pile) pile[truth] = (pile[truth] ?? 0) + 1
  }
  const most = Math.max(12, ...piles.map(([a = 0, b = 0]) => a + b))
  const one = (height * fullest) / most
  const step = width / columns
  for (const [i, pile] of piles.entries()) {
    const beyond = (i + 0.5) * step > line
    let base = height - 3
    // Wrong ones lie on top, where they are seen.
    const order = beyond ? [spam, letter] : [letter, spam]
    for (const truth of order) {
      const n = pile[truth] ?? 0
      const wrong = beyond === (truth === letter)
      paintStack(ctx, i * step + 2, base, step - 4, n, one, truth, wrong)
      base -= n * one
    }
  }
  ctx.font = font(12)
  ctx.fillStyle = colour.mist
  ctx.textBaseline = 'top'
  for (const [part, align] of [
    [0, 'left'],
    [50, 'center'],
    [100, 'right'],
  ] as const) {
    ctx.textAlign = align
    ctx.fillText(`${part}%`, (part / 100) * width, height + 4)
  }
}

/** Letters lying on one another, seen from the side. */
function paintStack(
  ctx: CanvasRenderingContext2D,
  x: number,
  base: number,
  w: number,
  n: number,
  one: number,
  truth: number,
  wrong: boolean,
): void {
  if (n === 0) return
  const tone = markOf(truth).colour
  const tall = n * one
  roundBox(ctx, x, base - tall, w, Math.max(1.5, tall), Math.min(2, tall / 2))
  fillWith(ctx, wrong ? tone : mix(tone, '#1A1533', 0.45))
  const gap = Math.max(3, one)
  ctx.fillStyle = fade('#0B0620', 0.35)
  for (let y = base - gap; y > base - tall + 1; y -= gap) ctx.fillRect(x, y, w, 0.75)
  if (!wrong) return
  strokeWith(ctx, colour.paper, 1.5)
}

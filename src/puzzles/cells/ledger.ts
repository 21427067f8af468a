/** The table as a picture: a row under a row, each cell a stripe in its class's colour, the brighter the more. */
import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import {
  type Ctx,
  fade,
  fillWith,
  mix,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { LedgerLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { starOutline } from './star.ts'
import { type Bought, classOf, columnsOf, rowsFor } from './table.ts'

/** Coins that a line on the ledger stands for, and how many stars it still allows; none for the purse itself. */
export interface Limit {
  readonly coins: number
  readonly stars: number
}

/** Glass with a golden edge, an empty groove for every column. */
export function paintLedger(ctx: Ctx, { board, inner, bands, band }: LedgerLayout): void {
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  fillWith(ctx, vertical(ctx, board.y, board.y + board.height, 'rgb(9 36 60 / 0.93)', 'rgb(8 26 48 / 0.96)'))
  strokeWith(ctx, fade('#F3DDA0', 0.75), 2.5)
  for (const x of bands) {
    roundBox(ctx, x - band * 0.42, inner.y, band * 0.84, inner.height, 6)
    fillWith(ctx, fade('#9FD4DE', 0.07))
  }
}

/** Rows of the table in the order in which they are drawn: class by class, so that a column that tells them apart is seen. */
const byClass = (setup: Setup, rows: number) =>
  setup.rows
    .slice(0, rows)
    .map(({ values, truth }) => ({ values, of: classOf(setup, truth) }))
    .toSorted((a, b) => a.of - b.of)

export function createLedger({ scene }: StageKit, setup: Setup, at: LedgerLayout, limits: readonly Limit[]) {
  const { board, inner, bands, band } = at
  const sketch = createSketch(scene, board)
  const heads = setup.columns.map(({ picture }, i) =>
    sprite(scene, picture, at.head).setPosition(bands[i] ?? 0, board.y + 10 + at.head / 2),
  )
  const coin = sprite(scene, 'coin', 24).setVisible(false)
  const marks = setup.classes.map((_, i) => classMark(scene, i, 24).setVisible(false))

  function paintTable(ctx: Ctx, table: Bought, ghost: boolean): void {
    const rows = byClass(setup, table.rows)
    const step = inner.height / setup.rows.length
    for (const column of columnsOf(setup, table.columns)) {
      const { from = 0, to = 1 } = setup.columns[column] ?? {}
      const left = (bands[column] ?? 0) - band * 0.42
      for (const [n, { values, of }] of rows.entries()) {
        const part = ((values[column] ?? from) - from) / (to - from)
        ctx.fillStyle = fade(mix('#0B2A40', markOf(of).colour, 0.1 + 0.9 * part), ghost ? 0.5 : 1)
        ctx.fillRect(left, inner.y + step * n, band * 0.84, Math.max(1, step - (step > 5 ? 1 : 0)))
      }
    }
    const edge = at.y(table.rows)
    ctx.lineWidth = ghost ? 2 : 3.5
    ctx.strokeStyle = ghost ? fade('#EAF6FF', 0.85) : colour.lantern
    if (ghost) ctx.setLineDash([4, 5])
    ctx.strokeRect(inner.x - 1, inner.y - 2, inner.width + 2, edge - inner.y + 3)
    ctx.setLineDash([])
  }

  function paintLimit(ctx: Ctx, rows: number, { stars }: Limit): void {
    const y = at.y(rows)
    ctx.strokeStyle = fade('#FFE2A0', stars === 0 ? 0.95 : 0.5)
    ctx.lineWidth = stars === 0 ? 3 : 1.5
    ctx.setLineDash(stars === 0 ? [10, 6] : [3, 5])
    strokeLine(ctx, inner.x - 4, y, inner.x + inner.width + 4, y)
    ctx.setLineDash([])
    ctx.fillStyle = '#FFE2A0'
    for (let n = 0; n < stars; n++) {
      starOutline(ctx, inner.x + inner.width + 12 + n * 12, y, 6)
      ctx.fill()
    }
  }

  return {
    heads,
    /** `dream` lies over it, for nothing. */
    draw(table: Bought, dream?: Bought): void {
      const columns = Math.max(1, table.columns.length)
      sketch.draw((ctx) => {
        ctx.translate(-board.x, -board.y)
        if (dream) paintTable(ctx, dream, true)
        paintTable(ctx, table, false)
        for (const limit of limits) paintLimit(ctx, rowsFor(limit.coins, columns, setup.rows.length), limit)
      })
      const purse = limits.find(({ stars }) => stars === 0)
      coin.setVisible(purse !== undefined)
      if (purse)
        coin.setPosition(inner.x + inner.width + 18, at.y(rowsFor(purse.coins, columns, setup.rows.length)))
      for (const [i, head] of heads.entries())
        head.setAlpha(table.columns.includes(setup.columns[i]?.id ?? '') ? 1 : 0.38)
      const rows = byClass(setup, table.rows)
      for (const [of, mark] of marks.entries()) {
        const own = rows.flatMap((row, n) => (row.of === of ? [n] : []))
        const [first, last] = [own[0], own.at(-1)]
        mark.setVisible(first !== undefined && table.columns.length > 0)
        if (first !== undefined && last !== undefined)
          mark.setPosition(inner.x - 18, at.y((first + last + 1) / 2))
      }
    },
    toTop(): void {
      for (const one of [...marks, ...heads, coin]) scene.children.bringToTop(one)
    },
    dispose(): void {
      sketch.dispose()
      for (const one of [...heads, ...marks, coin]) one.destroy()
    },
  }
}

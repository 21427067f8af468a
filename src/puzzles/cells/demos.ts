import { colour } from '../../look/index.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { type Ctx, fade } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { createKept } from './keptView.ts'
import type { LedgerLayout } from './layout.ts'
import { createLedger, type Limit } from './ledger.ts'
import type { demos, Setup } from './schema.ts'
import { type Bought, rowsFor } from './table.ts'

type Name = ReturnType<typeof demos>[number]

/** How a curve of a demo rises: quickly, then less and less. A picture, not a measurement. */
const rises = (part: number, top: number) => top * (1 - 0.004 ** part) + 0.3 * 0.004 ** part

/** The demos by the names that lecture cards use, all on the ledger. */
export function demosOn(
  on: DemoStage,
  setup: Setup,
  at: LedgerLayout,
  limits: readonly Limit[],
): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const ids = setup.columns.map(({ id }) => id)
  const purse = limits.find(({ stars }) => stars === 0)?.coins ?? setup.rows.length
  const good = [0, 1, 3].flatMap((i) => ids[i] ?? [])
  const silly = ids.length > 4 ? [...good, ...ids.slice(4, 5)] : ids

  const drawn = (still: number, length: number, tableAt: (part: number) => Bought): Drawn => {
    const ledger = createLedger(kit, setup, at, limits)
    ledger.toTop()
    let last = ''
    return {
      still,
      update(ms) {
        const part = kit.calm() ? ms / length : (ms % (length + 1500)) / length
        const table = tableAt(Math.min(1, part))
        const now = `${table.columns} ${table.rows}`
        if (now !== last) ledger.draw(table)
        last = now
        pip.feel({ learning: part < 1, accuracy: Math.min(1, part) })
      },
      dispose: () => ledger.dispose(),
    }
  }

  /** Those kept back below, and above curves that climb. */
  const curves = (tops: readonly number[]): Drawn => {
    const sketch = createSketch(kit.scene, at.board)
    const kept = createKept(kit, setup, at)
    const { inner, board } = at
    const length = 5200
    return {
      still: length,
      update(ms) {
        const part = Math.min(1, (kit.calm() ? ms : ms % (length + 1800)) / length)
        sketch.draw((ctx: Ctx) => {
          ctx.translate(-board.x, -board.y)
          ctx.strokeStyle = fade('#CFE3EA', 0.5)
          ctx.lineWidth = 2
          ctx.strokeRect(inner.x, inner.y, inner.width, inner.height)
          for (const [n, top] of tops.entries())
            paintNeon(ctx, n === 0 ? colour.lantern : colour.coral, 4, (c) => {
              for (let i = 0; i <= 60; i++) {
                const t = (i / 60) * part
                const y = inner.y + inner.height * (1 - rises(t, top))
                if (i === 0) c.moveTo(inner.x + inner.width * t, y)
                else c.lineTo(inner.x + inner.width * t, y)
              }
            })
        })
        pip.feel({ learning: part < 1, accuracy: rises(part, tops[0] ?? 1) })
      },
      dispose() {
        sketch.dispose()
        kept.dispose()
      },
    }
  }

  return {
    rows: () => drawn(4000, 4000, (part) => ({ columns: good.slice(0, 2), rows: Math.round(20 * part) })),
    columns: () =>
      drawn(4800, 4800, (part) => {
        const columns = good.slice(0, Math.min(3, 1 + Math.floor(part * 3)))
        return { columns, rows: rowsFor(purse, columns.length, setup.rows.length) }
      }),
    curve: () => curves([0.95]),
    silly: () => drawn(3600, 3600, (part) => ({ columns: part < 0.5 ? good : silly, rows: 10 })),
    flat: () => curves([0.95, 0.7]),
  }
}

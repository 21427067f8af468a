import { colour } from '../../look/index.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { fade, fillWith, roundBox, strokeLine, vertical } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createKept } from './keptView.ts'
import { ledgerLayout } from './layout.ts'
import { createLedger, type Limit, paintLedger } from './ledger.ts'
import { labOf } from './mind.ts'
import type { Recipe, Setup } from './schema.ts'
import { paintStone } from './stone.ts'
import { rowsFor } from './table.ts'
import { viewOf } from './view.ts'

/** The lines on the ledger: what the purse holds, and the tighter purses that more stars ask for. */
export function limitsOf({ level: { budget, goals } }: Pick<Play, 'level'>): Limit[] {
  const purse = budget.coins
  return [
    ...(purse === undefined ? [] : [{ coins: purse, stars: 0 }]),
    ...goals.flatMap(({ stars, within }) =>
      within?.coins === undefined || within.coins === purse ? [] : [{ coins: within.coins, stars }],
    ),
  ]
}

/** The lab: the crate's edge is dragged, columns are tapped, and those kept back show at once what that bought. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = ledgerLayout(setup.columns.length, setup.rows.length, width, height)
  const ground = peakGround(kit, 'cells-lab', width, height, (ctx, w, h) => {
    paintStone(ctx, w, h, at.kept.y + at.kept.height * 0.3)
    paintLedger(ctx, at)
  })
  const limits = limitsOf(first)
  const kept = createKept(kit, setup, at)
  const ledger = createLedger(kit, setup, at, limits)
  const pip = createPip(scene, at.pip.size, at.pip)
  let play = first
  const recipe = () => play.recipe as Recipe

  const grip = picture(scene, 'cells/grip', 74, 30, (ctx, w, h) => {
    roundBox(ctx, 2, 4, w - 4, h - 8, 11)
    fillWith(ctx, vertical(ctx, 0, h, '#FFE9A8', colour.lantern, '#B9822A'))
    ctx.strokeStyle = fade('#3A2408', 0.7)
    ctx.lineWidth = 2
    for (const y of [h / 2 - 4, h / 2, h / 2 + 4]) {
      strokeLine(ctx, w * 0.34, y, w * 0.66, y)
    }
  })
  handle(grip, {
    carried(to) {
      const { columns, rows } = recipe()
      const purse = limits.find(({ stars }) => stars === 0)?.coins ?? Number.POSITIVE_INFINITY
      const most = rowsFor(purse, columns.length, setup.rows.length)
      const next = Math.min(at.rows(to.y), most)
      if (next === rows) return
      if (next === most) flash(scene, at.inner.x + at.inner.width + 18, at.y(most), colour.lantern, 46)
      kit.act({ type: 'rows', rows: next })
    },
    dropped: () => draw(),
  })
  for (const [i, head] of ledger.heads.entries()) {
    const id = setup.columns[i]?.id ?? ''
    handle(head, {
      over: (x, y) => view.set({ over: { id, x, y } }),
      out: () => view.set({ over: undefined }),
      tapped: () => kit.act({ type: recipe().columns.includes(id) ? 'return' : 'buy', column: id }),
    })
  }

  function draw(): void {
    const table = recipe()
    ledger.draw(table, view.now().dream)
    grip.setPosition(at.inner.x + at.inner.width / 2, at.y(table.rows))
  }

  function show(next: Play): void {
    play = next
    draw()
    const lab = labOf(setup, next)
    const busy = next.training.status === 'busy'
    if (lab || !busy) kept.show(lab?.kept)
    pip.feel(busy ? { learning: true } : { accuracy: lab?.accuracy })
  }

  ledger.toTop()
  for (const top of [grip, pip.view]) scene.children.bringToTop(top)
  const stop = view.follow(draw)
  show(first)
  return {
    show,
    dispose() {
      stop()
      view.set({ over: undefined })
      ledger.dispose()
      kept.dispose()
      for (const part of [ground.view, grip, pip.view]) part.destroy()
    },
  }
}

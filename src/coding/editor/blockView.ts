/** Keeps the block that runs in sight: scrolls no further than it must, and travels there. */
import { duration } from '../../look/index.ts'
import type { Blockly } from './blocklyCore.ts'

/** Space around a program, in the workspace's own units. */
export const margin = 20

/** A block that holds others is followed by its first row. */
const row = 56

/** Scrolls a program so that the block can be seen; without one, to its beginning. */
export function follow(workspace: Blockly.WorkspaceSvg, id: string | undefined, travels: boolean): void {
  const all = workspace.getBlocksBoundingBox()
  const one = (id && workspace.getBlockById(id)?.getBoundingRectangle()) || all
  const scale = workspace.getScale()
  const view = workspace.getMetrics()
  const first = { left: (all.left - margin) * scale, top: (all.top - margin) * scale }
  const fits = (all.bottom - all.top + 2 * margin) * scale <= view.viewHeight
  const above = (one.top - margin) * scale
  const below = (Math.min(one.bottom, one.top + row) + margin) * scale - view.viewHeight
  const top = id && !fits ? Math.max(below, Math.min(above, view.viewTop)) : first.top
  // Whoever edits has chosen how far to the side they look.
  const x = workspace.isReadOnly() || !id ? -first.left : workspace.scrollX
  glide(workspace, { x, y: -Math.max(first.top, top) }, travels)
}

interface Spot {
  readonly x: number
  readonly y: number
}

const under = new WeakMap<Blockly.WorkspaceSvg, number>()

function glide(workspace: Blockly.WorkspaceSvg, to: Spot, travels: boolean): void {
  cancelAnimationFrame(under.get(workspace) ?? 0)
  const from = { x: workspace.scrollX, y: workspace.scrollY }
  if (!travels || 'calm' in document.documentElement.dataset) {
    workspace.scroll(to.x, to.y)
    return
  }
  if (Math.abs(from.x - to.x) + Math.abs(from.y - to.y) < 1) return
  const begun = performance.now()
  const frame = (now: number) => {
    const part = Math.max(0, Math.min(1, (now - begun) / duration.settle))
    const eased = 1 - (1 - part) ** 3
    workspace.scroll(from.x + (to.x - from.x) * eased, from.y + (to.y - from.y) * eased)
    if (part < 1) under.set(workspace, requestAnimationFrame(frame))
  }
  under.set(workspace, requestAnimationFrame(frame))
}

/** No further frame for a workspace that is going. */
export const letGo = (workspace: Blockly.WorkspaceSvg) => cancelAnimationFrame(under.get(workspace) ?? 0)

/** Those who eat: five helmets, and a thumb over each, up (a green triangle) or down (a red one that points down). */

import { colour } from '../../look/index.ts'
import { circleAt, fillWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { YardLayout } from './layout.ts'
import { fullScore } from './names.ts'

const crewSize = 5
const helmets = ['#F2B33D', '#E0762F', '#5E8FBF', '#F2B33D', '#D9D3C4'] as const

export function createCrew({ scene }: StageKit, { crew }: YardLayout) {
  const sketch = createSketch(scene, crew)
  const step = crew.width / crewSize
  const r = Math.min(step * 0.36, crew.height * 0.26)
  return {
    view: sketch.view,
    /** Of a bite; without one they wait. */
    taste(score?: number): void {
      const pleased = score === undefined ? 0 : Math.round((score / fullScore) * crewSize)
      sketch.draw((ctx, _, height) => {
        for (let i = 0; i < crewSize; i++) {
          const [x, y] = [step * (i + 0.5), height - r * 0.4]
          circleAt(ctx, x, y - r * 0.2, r * 0.72)
          fillWith(ctx, '#E9B98A')
          ctx.fillStyle = helmets[i] ?? helmets[0]
          ctx.beginPath()
          ctx.arc(x, y - r * 0.35, r * 0.86, Math.PI, 0)
          ctx.fill()
          ctx.fillRect(x - r * 1.02, y - r * 0.42, r * 2.04, r * 0.2)
          if (score === undefined) continue
          const up = i < pleased
          const [tip, foot] = up ? [y - r * 2.4, y - r * 1.45] : [y - r * 1.45, y - r * 2.4]
          ctx.fillStyle = up ? colour.jade : colour.coral
          ctx.beginPath()
          ctx.moveTo(x, tip)
          ctx.lineTo(x + r * 0.62, foot)
          ctx.lineTo(x - r * 0.62, foot)
          ctx.fill()
        }
      })
    },
    dispose: () => sketch.dispose(),
  }
}

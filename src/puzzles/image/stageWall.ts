import type { DemoStage } from '../../scenes/kit/lecture.ts'
import { type Ctx, circleAt, strokeLine } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { Layout } from './stageLayout.ts'

export type Wall = Layout['wall']

/** What is drawn anew for every moment on the wall above the chutes, in the stage's own coordinates less the wall's corner. */
export const wallSketch = ({ kit: { scene }, cast }: DemoStage, { left, top, width, height }: Wall) => {
  const sketch = createSketch(scene, { x: left, y: top, width, height })
  cast.add(sketch.view)
  return sketch
}

export function line(pen: Ctx, x0: number, y0: number, x1: number, y1: number): void {
  strokeLine(pen, x0, y0, x1, y1)
}

export function circle(pen: Ctx, x: number, y: number, r: number): void {
  circleAt(pen, x, y, r)
}

export function box(pen: Ctx, x: number, y: number, w: number, h: number, thick: number, tone: string): void {
  pen.lineWidth = thick
  pen.strokeStyle = tone
  pen.strokeRect(x, y, w, h)
}

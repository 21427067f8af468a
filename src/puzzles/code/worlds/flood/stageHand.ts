/** The estate with its lights out: what no question has shown yet lies in the dark, and a tap asks. */
import { paint } from '../../../../scenes/kit/texture.ts'
import type { Hands, PlaceOf, Scene } from '../../view.ts'
import { searchOf } from './hand.ts'

type Estate = PlaceOf<'flood'>

export function darkPicture(scene: Scene): string {
  return paint(scene, 'code/dark', 64, 64, (ctx) => {
    ctx.fillStyle = '#060920'
    ctx.fillRect(0, 0, 64, 64)
    ctx.strokeStyle = 'rgb(170 182 232 / 0.1)'
    ctx.lineWidth = 2
    ctx.strokeRect(1, 1, 62, 62)
  })
}

/** Cells that nothing has been said of: neither asked, nor beside one that was. */
export function darkOf({ width, height, start, goal, byHand }: Estate, asked: readonly number[]): number[] {
  if (!byHand) return []
  const lit = new Set([start, goal])
  for (const cell of asked) {
    const [x, y] = [cell % width, Math.floor(cell / width)]
    for (const [nx, ny] of [
      [x, y],
      [x, y - 1],
      [x + 1, y],
      [x, y + 1],
      [x - 1, y],
    ] as const)
      if (nx >= 0 && ny >= 0 && nx < width && ny < height) lit.add(ny * width + nx)
  }
  return Array.from({ length: width * height }, (_, cell) => cell).filter((cell) => !lit.has(cell))
}

interface Pointer {
  readonly worldX: number
  readonly worldY: number
}

/** A tap on a waiting cell asks it. */
export function touchCells(
  scene: Scene,
  cellAt: (x: number, y: number) => number | undefined,
  hands: Hands,
): void {
  scene.input.on('pointerdown', ({ worldX, worldY }: Pointer) => {
    const now = hands.now()
    const cell = now && cellAt(worldX, worldY)
    if (cell !== undefined && searchOf(now ?? [])?.waiting.includes(cell))
      hands.decide([...(now ?? []), cell])
  })
}

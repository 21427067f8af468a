/** Where things stand at the gate, CSS pixels from the top left. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface GateLayout {
  /** Where delivered letters end, and where stopped ones do. */
  readonly hall: Box
  readonly net: Box
  readonly scale: Box
  readonly pip: Point & { readonly size: number }
}

export interface LabLayout extends GateLayout {
  /** The letters known so far, piled up by their probability. */
  readonly shelf: Box
}

function gate(width: number, top: number, height: number, margin: number): GateLayout {
  const side = clamp(width * 0.23, 78, 300)
  const low = clamp(height * 0.06, 4, 30)
  const hall = { x: margin, y: top + low, width: side, height: height - low }
  const scale = { x: margin * 2 + side, y: top, width: width - margin * 4 - side * 2, height }
  const size = clamp(Math.min(height * 0.24, scale.width * 0.26), 34, 110)
  return {
    hall,
    net: { ...hall, x: width - margin - side },
    scale,
    pip: { x: scale.x + scale.width / 2, y: top + size * 0.62, size },
  }
}

export function labLayout(width: number, height: number): LabLayout {
  const margin = clamp(Math.min(width, height) * 0.025, 6, 16)
  const tall = clamp(height * 0.36, 80, 300)
  const top = margin + clamp(height * 0.03, 0, 24)
  const shelf = {
    x: margin + 8,
    y: height - tall,
    width: width - margin * 2 - 16,
    height: tall - margin - 18,
  }
  return { ...gate(width, top, height - tall - top - margin - 8, margin), shelf }
}

export function nightLayout(width: number, height: number): GateLayout {
  const margin = clamp(Math.min(width, height) * 0.03, 8, 24)
  const top = height * 0.12
  return gate(width, top, height - top - margin, margin)
}

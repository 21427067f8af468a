import { extent } from './plane.ts'

/** Where the stage's parts stand, CSS pixels. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** The garden plot: a square with its hedge outside. */
  readonly plot: { readonly x: number; readonly y: number; readonly side: number }
  readonly hedge: number
  /** The network's diagram, where there is room for one. */
  readonly network:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | undefined
  readonly pip: { readonly x: number; readonly y: number; readonly size: number }
}

/** `withNetwork`: the lab shows the network beside the plot; other phases give Pip that room. */
export function layOut(
  area: { readonly width: number; readonly height: number },
  withNetwork: boolean,
): Layout {
  const { width, height } = area
  // The hedge's bushes reach out this much further than its band.
  const bushes = 0.4
  const hedge = Math.max(10, Math.min(22, Math.min(width, height) * 0.035))
  const gap = hedge + Math.max(6, Math.min(22, Math.min(width, height) * 0.03))
  const tall = height - 2 * gap
  const air = Math.max(8, Math.min(24, width * 0.018))
  const column = Math.min(260, Math.max(136, width * 0.22))
  const across = width - column - 2 * hedge * (1 + bushes) - 3 * air
  const roomy = width >= 480 && across >= Math.min(tall, 300) * 0.8
  if (!roomy) return narrow(width, height, hedge, hedge * (1 + bushes) + 4, tall)
  const side = Math.min(tall, across)
  const x = hedge * (1 + bushes) + air + (across - side) / 2
  const y = (height - side) / 2
  const size = withNetwork ? Math.min(96, side * 0.2) : Math.min(150, column * 0.55)
  const left = x + side + hedge * (1 + bushes) + air
  return {
    ...{ width, height, hedge },
    plot: { x, y, side },
    network: withNetwork ? { x: left, y, width: column, height: side - size * 1.75 } : undefined,
    pip: { x: left + column / 2, y: withNetwork ? y + side - size * 0.72 : y + side * 0.55, size },
  }
}

/** On a phone Pip stands beside the plot or below it, whichever leaves the plot more room; `edge`: hedge and air. */
function narrow(width: number, height: number, hedge: number, edge: number, tall: number): Layout {
  const size = Math.min(64, Math.max(36, Math.min(width, height) * 0.13))
  const pip = { across: size * 1.35, up: size * 0.85, down: size * 0.95 }
  const beside = Math.min(tall, width - 2 * edge - pip.across)
  const above = Math.min(height - 2 * edge - pip.up - pip.down, width - 2 * edge)
  if (beside >= above) {
    const side = Math.max(80, beside)
    const x = edge + Math.max(0, width - 2 * edge - pip.across - side) / 2
    const y = (height - side) / 2
    return {
      ...{ width, height, hedge, network: undefined },
      plot: { x, y, side },
      pip: { x: x + side + edge + pip.across / 2 - 4, y: y + side - pip.down + hedge, size },
    }
  }
  const side = Math.max(80, above)
  const y = edge + Math.max(0, height - 2 * edge - pip.up - pip.down - side) / 2
  return {
    ...{ width, height, hedge, network: undefined },
    plot: { x: (width - side) / 2, y, side },
    pip: { x: width / 2, y: y + side + edge + pip.up, size },
  }
}

export interface Dot {
  readonly x: number
  readonly y: number
}

/** A place of the plane on the stage, and back. */
export function toStage({ plot }: Layout, { x, y }: Dot): Dot {
  const unit = plot.side / (2 * extent)
  return { x: plot.x + (x + extent) * unit, y: plot.y + (extent - y) * unit }
}

export function toPlane({ plot }: Layout, { x, y }: Dot): Dot | undefined {
  const unit = plot.side / (2 * extent)
  const at = { x: (x - plot.x) / unit - extent, y: extent - (y - plot.y) / unit }
  return Math.abs(at.x) <= extent && Math.abs(at.y) <= extent ? at : undefined
}

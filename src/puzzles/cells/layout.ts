/** Where things stand: the ledger of the lab, the terminus of the contest. CSS pixels. Pure. */
import { type Box, clamp, type Point } from '../../scenes/kit/layout.ts'

export interface LedgerLayout {
  readonly board: Box
  /** The part that cells lie in, as in any table: a row under a row, a column beside a column. */
  readonly inner: Box
  /** One column of the table, from left to right: its middle. */
  readonly bands: readonly number[]
  readonly band: number
  /** Of a column's picture above its band. */
  readonly head: number
  /** Where those stand who are kept back. */
  readonly kept: Box
  readonly pip: Point & { readonly size: number }
  /** The lower edge of a table of so many rows, and back. */
  y(rows: number): number
  rows(y: number): number
}

export function ledgerLayout(columns: number, all: number, width: number, height: number): LedgerLayout {
  const [dx, dy] = [clamp(width * 0.025, 6, 30), clamp(height * 0.03, 6, 24)]
  const foot = clamp(height * 0.2, 64, 150)
  const board = { x: dx, y: dy, width: width - dx * 2, height: height - dy * 2 - foot }
  // Classes' marks stand at the left, stars and coins at the right.
  const [left, right] = [34, clamp(board.width * 0.07, 42, 64)]
  const band = (board.width - left - right) / columns
  const head = clamp(Math.min(band * 0.86, board.height * 0.2), 22, 54)
  const top = head + 26
  const inner = {
    x: board.x + left,
    y: board.y + top,
    width: band * columns,
    height: board.height - top - 20,
  }
  const size = clamp(foot * 0.86, 52, 124)
  const y = (rows: number) => inner.y + (rows / all) * inner.height
  return {
    ...{ board, inner, band, head, y },
    rows: (at) => clamp(Math.round(((at - inner.y) / inner.height) * all), 0, all),
    bands: Array.from({ length: columns }, (_, i) => inner.x + band * (i + 0.5)),
    kept: {
      ...{ x: dx + 4, y: height - foot - dy * 0.4 },
      ...{ width: width - dx * 2 - size * 1.25, height: foot },
    },
    pip: { x: width - dx - size * 0.58, y: height - foot * 0.5 - 2, size },
  }
}

export interface TerminusLayout {
  readonly size: number
  readonly spot: Point
  readonly pip: Point & { readonly size: number }
  /** Height of the platform's edge. */
  readonly edge: number
  /** The tram that has come, at the left. */
  readonly first: Box
  /** One waiting tram a class, and in each the window behind which those stand who were sent there. */
  readonly trams: readonly Box[]
  readonly windows: readonly Box[]
}

export function terminusLayout(classes: number, width: number, height: number): TerminusLayout {
  const edge = height * 0.84
  const [from, room] = [width * 0.29, width * 0.7]
  const pitch = room / classes
  const tall = clamp(height * 0.42, 90, pitch * 1.15)
  const trams = Array.from({ length: classes }, (_, i) => ({
    ...{ x: from + pitch * i + pitch * 0.03, y: height * 0.71 - tall },
    ...{ width: pitch * 0.94, height: tall },
  }))
  return {
    ...{ edge, trams },
    size: Math.min(height * 0.2, width * 0.15),
    spot: { x: width * 0.16, y: height * 0.8 },
    pip: { x: width * 0.2, y: height * 0.2, size: Math.min(height * 0.19, width * 0.15) },
    first: { x: -width * 0.06, y: height * 0.34, width: width * 0.25, height: height * 0.4 },
    windows: trams.map(({ x, y, width: w, height: h }) => ({
      ...{ x: x + w * 0.07, y: y + h * 0.24, width: w * 0.86, height: h * 0.44 },
    })),
  }
}

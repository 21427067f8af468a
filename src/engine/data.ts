/** A table of examples: named columns, all of the same length. */
export interface Table {
  readonly type: 'table'
  readonly name: string
  readonly rows: number
  readonly columns: Readonly<Record<string, readonly number[] | readonly string[]>>
}

/** Pictures of one size, one byte a pixel (0 background, 255 full ink), row by row from the top left. */
export interface Images {
  readonly type: 'images'
  readonly name: string
  readonly count: number
  readonly width: number
  readonly height: number
  /** count x height x width bytes. */
  readonly pixels: Uint8Array
  /** One byte an image: an index into `names`. */
  readonly labels: Uint8Array
  readonly names: readonly string[]
  readonly splits: Readonly<Record<string, { readonly start: number; readonly count: number }>>
}

/** Text of a data set, one entry a line. */
export interface Lines {
  readonly type: 'lines'
  readonly name: string
  readonly lines: readonly string[]
}

export interface Json {
  readonly type: 'json'
  readonly name: string
  readonly value: unknown
}

export type DataSet = Table | Images | Lines | Json

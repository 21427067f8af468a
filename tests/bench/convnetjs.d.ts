/** What the benchmark uses of convnetjs, which brings no types. */
declare module 'convnetjs' {
  export class Vol {
    constructor(sx: number, sy: number, depth: number, fill?: number)
    w: Float64Array
  }
  export class Net {
    makeLayers(layers: readonly object[]): void
  }
  export class Trainer {
    constructor(net: Net, options: object)
    train(x: Vol, y: number | readonly number[]): unknown
  }
}

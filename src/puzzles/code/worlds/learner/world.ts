import type { World } from '../../../../engine/index.ts'

/** Points that nearly lie on a line; a program finds the line. */
export interface Points {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

export const world: World<Points> = {
  api: [],
  entry: { name: 'learn', params: ['xs', 'ys'] },
  open: ({ xs, ys }) => ({
    entryArguments: [xs, ys],
    call(name) {
      throw new Error(`There is no ${name} here.`)
    },
  }),
}

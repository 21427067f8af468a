import type { World } from './world.ts'

/** No world at all: a program that only computes and prints. */
export const plain: World<unknown> = {
  api: [],
  open: () => ({
    call(name) {
      throw new Error(`There is no ${name} here.`)
    },
  }),
}

/// <reference path="./virtual.d.ts" />
import { worlds } from 'virtual:worlds'
import { own, type World } from '../engine/index.ts'

/** No world at all: a program that only computes and prints. */
const plain: World<unknown> = {
  api: [],
  open: () => ({
    call(name) {
      throw new Error(`There is no ${name} here.`)
    },
  }),
}

/**
 * The world of that name, or `plain`. The input of a case is of the world's own making, so it is of the world's own
 * type. Throws where no kind brings such a world.
 */
export function worldNamed(name: string): World<unknown> {
  const world = name === 'plain' ? plain : own(worlds, name)
  if (!world) throw new Error(`There is no world "${name}".`)
  return world as World<unknown>
}

/** Gradients of a program's functions: the library calls them, so each goes out of the machine and in again. */

import * as names from './names.ts'
import * as tf from './tf.ts'
import type { Things } from './things.ts'

/** Most gradients within one another. */
const deepest = 4

/** A function of the program's threw something: the machine's side knows what. */
export class Thrown extends Error {}

type Library = Readonly<Record<string, (f: unknown) => (...given: readonly unknown[]) => unknown>>

export function createGradients(things: Things) {
  let depth = 0
  return (name: string, given: readonly unknown[], back: (text: string) => string | undefined): unknown => {
    if (!names.gradients.includes(name)) throw new TypeError(`${name} is not available here.`)
    if (depth >= deepest) throw new RangeError(`Gradients go ${deepest} deep at most.`)
    const asked = (...tensors: unknown[]) => {
      const said = back(JSON.stringify(things.pack(tensors)))
      if (said === undefined) throw new Thrown()
      return things.unpack(JSON.parse(said))
    }
    depth++
    try {
      return (tf as unknown as Library)[name]?.(asked)(...given)
    } finally {
      depth--
    }
  }
}

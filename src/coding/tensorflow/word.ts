import type { Text } from '../../engine/index.ts'

/** Something of TensorFlow.js that a program may name: how it is written, and one line of what it does. */
export interface Word {
  readonly name: string
  /** What follows the name: `(a, b)`; nothing for a value. */
  readonly shape: string
  readonly means: Text
}

export function word(written: string, en: string, hant: string, hans: string): Word {
  const [, name = '', shape = ''] = /^(\w+)(.*)$/.exec(written) ?? []
  return { name, shape, means: { en, 'zh-Hant': hant, 'zh-Hans': hans } }
}

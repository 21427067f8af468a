import type { ProgramStop } from '../engine/index.ts'

/** A program ready for the sandbox, instrumented so that its steps are counted, or the reason why it cannot run. */
export type Prepared =
  | { readonly ok: true; readonly plain: string; readonly traced: string; readonly explain?: Explain }
  | { readonly ok: false; readonly stop: ProgramStop }

/** Says an error as browsers say it, from what the machine said and the place in the text that ran. */
export type Explain = (
  stop: ProgramStop,
  at: readonly [row: number, column: number] | undefined,
) => ProgramStop

/** The source is not a program that can run here; `line` counts from 1. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

/** What is said of a program in which things stand within things too often. */
export const nestedTooDeeply = 'The program is nested too deeply.'

/**
 * Collects pieces of text to put into a source; opening pieces nest outside in, closing pieces inside out. A piece may
 * stand in the place of some of the source.
 */
export function createWeaver(source: string) {
  const pieces: { at: number; until: number; text: string; opens: boolean; index: number }[] = []
  const put = (opens: boolean) => (at: number, text: string) =>
    void pieces.push({ at, until: at, text, opens, index: pieces.length })
  return {
    open: put(true),
    close: put(false),
    replace: (at: number, until: number, text: string) =>
      void pieces.push({ at, until, text, opens: true, index: pieces.length }),
    woven(): string {
      const sorted = [...pieces].sort(
        (a, b) =>
          a.at - b.at ||
          Number(a.opens) - Number(b.opens) ||
          (a.opens ? a.index - b.index : b.index - a.index),
      )
      let out = ''
      let from = 0
      for (const { at, until, text } of sorted) {
        out += source.slice(from, at) + text
        from = Math.max(at, until)
      }
      return out + source.slice(from)
    },
  }
}

export type Weaver = ReturnType<typeof createWeaver>

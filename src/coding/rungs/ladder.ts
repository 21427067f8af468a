/**
 * The easier ways to write a program: its lines are given, to be put in order among strangers, or with gaps to be filled.
 * Either way a text comes of it, and only that text is run and judged.
 */
import { createRandom, type ProgramLanguage } from '../../engine/index.ts'

export type Rung = 'order' | 'fill' | 'write'
/** From the easiest on. */
export const rungNames: readonly Rung[] = ['order', 'fill', 'write']

export interface Gap {
  /** The line it is in, 1 first. */
  readonly line: number
  /** What stands there in a program that works. */
  readonly text: string
  /** What else is on offer; nothing, and the player types. */
  readonly others: readonly string[]
}

export interface Ladder {
  /** A program that works, indented; JavaScript without lines that only close a bracket. */
  readonly lines: readonly string[]
  /** Lines that do not belong. */
  readonly strangers: readonly string[]
  readonly gaps: readonly Gap[]
}

/** A line of the text. */
export interface Row {
  readonly text: string
  /** Which of the given lines it is, by its place in `pieces`; none where it only closes a bracket. */
  readonly piece?: number
}

/** Every line that can be placed, strangers last. */
export const pieces = ({ lines, strangers }: Ladder): readonly string[] => [...lines, ...strangers]

/** The places of `pieces` in the order in which they lie about, the same for everybody. */
export function shuffled(ladder: Ladder): readonly number[] {
  const all = pieces(ladder)
  return createRandom(all.length, all.join('\n')).shuffle([...all.keys()])
}

const indentOf = (line: string) => line.length - line.trimStart().length

/** The text of some lines in this order, with the brackets that JavaScript closes: where the indent goes back. */
export function rowsOf(lines: readonly Row[], language: ProgramLanguage): Row[] {
  if (language === 'python') return [...lines]
  const rows: Row[] = []
  const open: number[] = []
  const close = (indent: number) => {
    for (let last = open.at(-1); last !== undefined && last >= indent; last = open.at(-1)) {
      rows.push({ text: `${' '.repeat(last)}}` })
      open.pop()
    }
  }
  for (const line of lines) {
    const text = line.text.trim()
    const indent = indentOf(line.text)
    // `} else {` closes for itself.
    close(text.startsWith('}') ? indent + 1 : indent)
    if (text.startsWith('}') && open.at(-1) === indent) open.pop()
    rows.push(line)
    if (text.endsWith('{')) open.push(indent)
  }
  close(0)
  return rows
}

/** The program of lines in the player's order. */
export function ordered(ladder: Ladder, order: readonly number[], language: ProgramLanguage): Row[] {
  const all = pieces(ladder)
  const lines = order.flatMap((piece) => {
    const text = all[piece]
    return text === undefined ? [] : [{ text, piece }]
  })
  return rowsOf(lines, language)
}

/** What stands in a gap that nothing was put into. */
export const emptyGap = '___'

/** A line cut at its gaps: text, gap, text, gap, text. */
export interface Cut {
  readonly texts: readonly string[]
  /** The gaps between them, by their place in `Ladder.gaps`. */
  readonly gaps: readonly number[]
}

export function cutAtGaps({ lines, gaps }: Ladder, piece: number): Cut {
  const line = lines[piece] ?? ''
  const here = [...gaps.entries()]
    .filter(([, gap]) => gap.line === piece + 1 && line.includes(gap.text))
    .map(([index, { text }]) => ({ index, from: line.indexOf(text), to: line.indexOf(text) + text.length }))
    .sort((a, b) => a.from - b.from)
  const texts = [...here, undefined].map((gap, i) => line.slice(here[i - 1]?.to ?? 0, gap?.from))
  return { texts, gaps: here.map(({ index }) => index) }
}

/** The program with what the player put into its gaps. */
export function filled(ladder: Ladder, fills: readonly string[], language: ProgramLanguage): Row[] {
  const lines = ladder.lines.map((_, piece) => {
    const { texts, gaps } = cutAtGaps(ladder, piece)
    const text = texts.map((one, i) => {
      const gap = gaps[i]
      return gap === undefined ? one : one + (fills[gap]?.trim() || emptyGap)
    })
    return { text: text.join(''), piece }
  })
  return rowsOf(lines, language)
}

/** A gap's choices, so that none stands out by its place. */
export const choicesOf = ({ text, others }: Gap): readonly string[] => [text, ...others].sort()

export const sourceOf = (rows: readonly Row[]): string => rows.map(({ text }) => `${text}\n`).join('')

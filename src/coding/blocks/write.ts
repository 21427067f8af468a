import type { ProgramLanguage } from '../../engine/index.ts'
import type { Piece } from './piece.ts'

export interface Written {
  readonly source: string
  /** The piece each line was written from, by line number less one. */
  readonly pieces: readonly (string | undefined)[]
}

/** Writes a block program as text: what the player sees beside the blocks is what runs. */
export function write(program: readonly Piece[], language: ProgramLanguage): Written {
  const lines: { text: string; from: string | undefined }[] = []
  const put = (depth: number, text: string, from?: string) =>
    lines.push({ text: (language === 'python' ? '    ' : '  ').repeat(depth) + text, from })
  const words = language === 'python' ? python : javascript

  function all(pieces: readonly Piece[], depth: number) {
    for (const one of pieces) {
      const head = words[one.type](one.field ?? '', depth)
      put(depth, head, one.id)
      if (!one.body && !opens.has(one.type)) continue
      const body = one.body ?? []
      if (body.length === 0 && language === 'python') put(depth + 1, 'pass', one.id)
      all(body, depth + 1)
      if (language === 'javascript') put(depth, '}', one.id)
    }
  }
  const declares =
    language === 'javascript' && (mentions(program, 'guess') || mentions(program, 'look-again'))
  if (declares) put(0, 'let guess')
  all(program, 0)
  return { source: lines.map(({ text }) => text).join('\n'), pieces: lines.map(({ from }) => from) }
}

const opens = new Set<Piece['type']>(['until-lantern', 'repeat', 'if-guess', 'if-sure'])
const counters = ['i', 'j', 'k', 'm', 'n']
const turns: Readonly<Record<string, readonly [python: string, javascript: string]>> = {
  left: ['turn_left()', 'turnLeft()'],
  right: ['turn_right()', 'turnRight()'],
  around: ['turn_around()', 'turnAround()'],
}
const share = (percent: string) => String(Number(percent) / 100)

type Words = Readonly<Record<Piece['type'], (field: string, depth: number) => string>>

const python: Words = {
  'until-lantern': () => 'while not at_lantern():',
  repeat: (times, depth) => `for ${counters[depth % 5]} in range(${times}):`,
  forward: () => 'forward()',
  turn: (way) => turns[way]?.[0] ?? '',
  guess: () => 'guess = model.predict(look())',
  'look-again': () => 'guess = model.predict(look_again())',
  'if-guess': (label) => (label === 'sign' ? "if guess.label != 'none':" : `if guess.label == '${label}':`),
  'if-sure': (percent) => `if guess.sure >= ${share(percent)}:`,
}

const javascript: Words = {
  'until-lantern': () => 'while (!atLantern()) {',
  repeat: (times, depth) => {
    const i = counters[depth % 5]
    return `for (let ${i} = 0; ${i} < ${times}; ${i}++) {`
  },
  forward: () => 'forward()',
  turn: (way) => turns[way]?.[1] ?? '',
  guess: () => 'guess = model.predict(look())',
  'look-again': () => 'guess = model.predict(lookAgain())',
  'if-guess': (label) =>
    label === 'sign' ? "if (guess.label !== 'none') {" : `if (guess.label === '${label}') {`,
  'if-sure': (percent) => `if (guess.sure >= ${share(percent)}) {`,
}

function mentions(pieces: readonly Piece[], type: Piece['type']): boolean {
  return pieces.some((one) => one.type === type || mentions(one.body ?? [], type))
}

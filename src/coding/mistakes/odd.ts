import type { Text } from '../../engine/index.ts'
import { keywords } from './keywords.ts'
import { isMixed, looksLike, oddLetters } from './lookAlikes.ts'
import { type Mistake, type Scene, t, unread, when } from './mistake.ts'
import { misnamed } from './names.ts'
import { beginsName, codeOf, isOfNames, type OddSign, oddSign } from './signs.ts'

/** One sign, or some in a row, where programs have others. */
interface Odd {
  readonly shown: string
  readonly sign: OddSign
  readonly line: number
  /** What stands before and after it in its line. */
  readonly before: string
  readonly after: string
}

const wideSign: Mistake = {
  id: 'wide-sign',
  fits: (s) => replaced(s, 'wide') ?? wideLetters(s),
  means: t(
    'The sign {sign} is a full-width or Chinese one: programs do not read it.',
    '「{sign}」是中文（全形）符號，程式讀不懂。',
    '“{sign}”是中文（全角）符号，程序读不懂。',
  ),
  tries: t(
    'Switch the keyboard to English and type {type} instead.',
    '切換到英文輸入法，改為輸入 {type}',
    '切换到英文输入法，改为输入 {type}',
  ),
}

const printedSign: Mistake = {
  id: 'printed-sign',
  fits: (s) => replaced(s, 'printed'),
  means: t(
    'The sign {sign} ({code}) belongs to printed text: programs do not read it.',
    '「{sign}」（{code}）是印刷用的符號，程式讀不懂。',
    '“{sign}”（{code}）是印刷用的符号，程序读不懂。',
  ),
  tries: t('Type {type} instead.', '改為輸入 {type}', '改为输入 {type}'),
}

/** Signs that programs are not written with, and letters that only look like theirs. */
export const oddMistakes: readonly Mistake[] = [
  wideSign,
  printedSign,
  {
    id: 'invisible-sign',
    fits: (s) => {
      const found = find(s)
      if (found?.sign.kind !== 'invisible') return undefined
      const { what, act } = found.sign
      return { ...placed(found), what, act: acts[act], where: whereabouts(found) }
    },
    means: t(
      '{what} ({code}), which cannot be seen, stands {where}.',
      '{what}（{code}）看不見，它{where}。',
      '{what}（{code}）看不见，它{where}。',
    ),
    tries: t('{act}', '{act}', '{act}'),
  },
  {
    id: 'strange-sign',
    fits: (s) => {
      const found = find(s)
      return found?.sign.kind === 'strange' ? placed(found) : undefined
    },
    means: t(
      'The sign {sign} ({code}) cannot stand in a program outside quotes.',
      '「{sign}」（{code}）不能用在引號以外的程式裏。',
      '“{sign}”（{code}）不能用在引号以外的程序里。',
    ),
    tries: t(
      'Delete it, or put it between quotes if it is text.',
      '刪去它；如果是文字，就放在引號之內。',
      '删掉它；如果是文字，就放在引号里面。',
    ),
  },
  {
    id: 'look-alike',
    fits: (s) => {
      const found = alike(s)
      const letter = found && [...oddLetters(found.name)][0]
      if (!letter) return undefined
      const [name, plain] = [found.name, looksLike(found.name)]
      return { name, plain, sign: letter, code: codeOf(letter), type: looksLike(letter), line: found.line }
    },
    means: t(
      'The letter {sign} ({code}) in “{name}” only looks like {type}: programs tell them apart.',
      '「{name}」裏的「{sign}」（{code}）只是看起來像 {type}，程式當它是另一個字母。',
      '“{name}”里的“{sign}”（{code}）只是看起来像 {type}，程序把它当作另一个字母。',
    ),
    tries: t(
      'Type the word again with the English keyboard: {plain}',
      '用英文輸入法重新輸入：{plain}',
      '用英文输入法重新输入：{plain}',
    ),
  },
]

/** Where nothing else was found: letters, digits and dots of full width or of print that no name begins or goes on with. */
export const wideLetterMistakes: readonly Mistake[] = (['wide', 'printed'] as const).map((kind) => ({
  ...(kind === 'wide' ? wideSign : printedSign),
  fits: (s) => {
    const found = unread(s) ? inLine(s, s.code.split('\n')[s.at - 1] ?? '', s.at, 'none') : undefined
    return found?.sign.kind === kind ? { ...placed(found), type: found.sign.type } : undefined
  },
}))

/** What Tabs make of a line, where another reader counts them otherwise. */
export const tabMistake: Mistake = {
  id: 'tabs-and-spaces',
  fits: (s) => when(s.stop.code === 'syntax' && /TabError/.test(s.stop.message)),
  means: t(
    'Tabs and spaces are mixed: this line begins otherwise than the lines around it, and a Tab counts for up to 8.',
    'Tab 與空格混用了：這一行的開頭與前後各行不同，而一個 Tab 最多當 8 格計算。',
    'Tab 和空格混用了：这一行的开头和前后各行不同，而一个 Tab 最多算 8 格。',
  ),
  tries: t(
    'Delete what stands before its first word, then indent it as the other lines are: with spaces only, or Tabs only.',
    '刪去第一個字之前的空白，再用其他行的方法縮排：全用空格，或全用 Tab。',
    '删掉第一个字之前的空白，再用其他行的方法缩进：全用空格，或全用 Tab。',
  ),
}

const acts = {
  space: t('Delete it and type an ordinary space.', '刪去它，再按空白鍵。', '删掉它，再按空格键。'),
  newline: t('Delete it and press Enter.', '刪去它，再按 Enter。', '删掉它，再按 Enter。'),
  delete: t(
    'Delete it there, or type the line again.',
    '在那裏刪去它，或重新輸入這一行。',
    '在那里删掉它，或重新输入这一行。',
  ),
} satisfies Record<string, Text>

const placed = ({ shown, line }: Odd) => ({
  sign: shown,
  code: codeOf([...shown][0] ?? ''),
  line: String(line),
})

function replaced(s: Scene, kind: 'wide' | 'printed') {
  const found = find(s)
  return found?.sign.kind === kind ? { ...placed(found), type: found.sign.type } : undefined
}

/** A word that is one of the language's own, or a name that is another of the program's, but for full-width letters. */
function wideLetters(s: Scene) {
  const found = alike(s)
  const plain = found && looksLike(found.name)
  if (!found || !plain || found.name.normalize('NFKC') !== plain) return undefined
  return { sign: found.name, type: plain, line: found.line }
}

function find(s: Scene): Odd | undefined {
  const name = misnamed(s)
  if (name) {
    const odd = inLine(s, name.name, Number(name.line), 'none')
    return odd && { ...odd, ...around(s, odd, name.name) }
  }
  if (!unread(s)) return undefined
  const lines = s.code.split('\n')
  // What stopped the reading stands on the line where it stopped, or was passed over before it.
  const order =
    s.at > 0 ? [s.at, ...lines.slice(0, s.at - 1).map((_, i) => i + 1)] : lines.map((_, i) => i + 1)
  for (const at of order) {
    const found = inLine(s, lines[at - 1] ?? '', at, at === s.at ? 'seen' : 'all') ?? closing(s, at)
    if (found) return found
  }
  return undefined
}

/**
 * The first odd sign of a line with those of its kind that follow. Letters and digits may belong to `names`: to none, to
 * those that can be seen (where the reading stopped, nobody means the others), or to all.
 */
function inLine(s: Scene, line: string, at: number, names: 'none' | 'seen' | 'all'): Odd | undefined {
  let before = ''
  let run: { shown: string; sign: OddSign } | undefined
  for (const point of line) {
    const sign = oddSign(point, s.language)
    const meant = names === 'all' || (names === 'seen' && sign?.kind !== 'invisible')
    const inName = meant && isOfNames(point) && (beginsName(point) || /\p{XID_Continue}$/u.test(before))
    if (run && (!sign || inName || !joins(run.sign, sign))) break
    if (run && sign) run = { shown: run.shown + point, sign: joined(run, point, sign) }
    else if (sign && !inName) run = { shown: point, sign }
    else before += point
  }
  return run && { ...run, line: at, before, after: line.slice(before.length + run.shown.length) }
}

const joins = (one: OddSign, next: OddSign) =>
  (one.kind === 'wide' || one.kind === 'printed') && one.kind === next.kind

/** `＝＝` is `==`; `……` is `...` all the same. */
function joined(run: { shown: string; sign: OddSign }, point: string, next: OddSign): OddSign {
  const [one, twice] = [run.sign, /[…—]/.test(point) && run.shown.endsWith(point)]
  if (!('type' in one) || !('type' in next) || twice) return one
  return { ...one, type: one.type + next.type }
}

/** A printed quote where a text should have ended. */
function closing(s: Scene, at: number): Odd | undefined {
  const line = s.unclosed.split('\n')[at - 1] ?? ''
  for (const [i, point] of [...line].entries()) {
    const sign = oddSign(point, s.language)
    if (sign && 'type' in sign && quotes.has(sign.type))
      return { shown: point, sign, line: at, before: [...line].slice(0, i).join(''), after: '' }
  }
  return undefined
}

const quotes = new Set(["'", '"', '\u0060'])

/** A sign in a name stands where the name does. */
const around = (s: Scene, odd: Odd, name: string) => ({
  before: odd.before || ((s.code.split('\n')[odd.line - 1] ?? '').split(name)[0] ?? ''),
})

/** Before, after or within a word, or before a sign. */
function whereabouts({ before, after }: Odd): Text {
  const start = /[\p{L}\p{N}_]+$/u.exec(before)?.[0] ?? ''
  const word = /^[\p{L}\p{N}_]+/u.exec(after)?.[0] ?? ''
  if (start) return word ? within(start + word) : behind(start)
  const next = word || /^\s*([\p{L}\p{N}_]+|\S)/u.exec(after)?.[1]
  if (next) return ahead(next)
  const last = /([\p{L}\p{N}_]+|\S)\s*$/u.exec(before)?.[1]
  return last ? behind(last) : alone
}

const within = (word: string) => t(`inside “${word}”`, `在「${word}」之內`, `在“${word}”里面`)
const ahead = (word: string) => t(`before “${word}”`, `在「${word}」之前`, `在“${word}”前面`)
const behind = (word: string) => t(`after “${word}”`, `在「${word}」之後`, `在“${word}”后面`)
const alone = t('alone on its line', '獨佔一行', '独占一行')

/** A name that could not be found, or a word that could not be read, because some of its letters only look right. */
function alike(s: Scene): { readonly name: string; readonly line: string } | undefined {
  const words = (line: string): readonly string[] => line.match(/[\p{XID_Continue}$\u200c\u200d]+/gu) ?? []
  const lines = s.code.split('\n')
  if (unread(s)) {
    const word = words(lines[s.at - 1] ?? '').find(
      (one) => oddLetters(one) !== '' && keywords[s.language].some((known) => known === looksLike(one)),
    )
    return word ? { name: word, line: String(s.at) } : undefined
  }
  const missing = misnamed(s)
  if (!missing) return undefined
  if (
    oddLetters(missing.name) !== '' &&
    (isMixed(missing.name) || words(s.code).includes(looksLike(missing.name)))
  )
    return missing
  // Or it is well written here, and was not where it was given its value.
  const plain = looksLike(missing.name)
  for (const [i, line] of lines.entries())
    for (const word of words(line))
      if (word !== missing.name && oddLetters(word) !== '' && looksLike(word) === plain)
        return { name: word, line: String(i + 1) }
  return undefined
}

/**
 * Signs that programs are not written with, what each is, and what to type instead: by the properties that Unicode gives
 * them, so that it holds for signs nobody has thought of.
 */
import type { ProgramLanguage, Text } from '../../engine/index.ts'
import { t } from './mistake.ts'

export type OddSign =
  /** From a Chinese keyboard, or of full width; from printed text or mathematics. `type` is the program's own. */
  | { readonly kind: 'wide' | 'printed'; readonly type: string }
  /** Cannot be seen. */
  | { readonly kind: 'invisible'; readonly what: Text; readonly act: 'space' | 'newline' | 'delete' }
  /** Means nothing to a program. */
  | { readonly kind: 'strange' }

/** What a character outside texts and remarks is, if a program cannot have it there. `point` is one code point. */
export function oddSign(point: string, language: ProgramLanguage): OddSign | undefined {
  if (/^[\n\r\t\f -~]$/.test(point)) return undefined
  // JavaScript takes these for spaces and line ends.
  if (language === 'javascript' && /[\p{Zs}\ufeff\u2028\u2029\v]/u.test(point)) return undefined
  const hidden = invisible(point)
  if (hidden) return hidden
  const type = typed(point, language)
  if (type !== undefined) return { kind: isWide(point) ? 'wide' : 'printed', type }
  return isOfNames(point) ? undefined : { kind: 'strange' }
}

/** What stands for a letter or sign that looks or means the same in print; undefined where nothing does. */
export function typed(point: string, language: ProgramLanguage): string | undefined {
  const own = meant[point]
  if (own !== undefined) return typeof own === 'string' ? own : own[language]
  const power = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(point)
  if (power >= 0) return `${'*'.repeat(2)} ${power}`
  if (/[‘’‚‛‹›′‵ʹʻʼʽˈ´❛❜]/u.test(point)) return "'"
  if (/\p{Quotation_Mark}|[″‶ʺ˝〃]/u.test(point)) return '"'
  if (/[〜～˜∼]/.test(point)) return '~'
  if (/[\p{Dash}\u2500\u2501\u02d7\u23af]/u.test(point)) return '-'
  const plain = point.normalize('NFKC').replace('\u2044', '/')
  if (plain !== point && /^[!-~]+$/.test(plain)) return plain
  return digit(point)
}

/** Whether a character may stand in a name. */
export const isOfNames = (point: string) => /\p{XID_Continue}/u.test(point)

/** Whether a name may begin with it. */
export const beginsName = (point: string) => /[\p{XID_Start}_]/u.test(point)

/** `U+2013` */
export const codeOf = (point: string) =>
  `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Typed with a Chinese keyboard: full-width forms, Chinese punctuation and its curly quotes. */
const isWide = (point: string) => /[\u3000-\u303f\ufe10-\ufe6b\uff01-\uffe6“”‘’…—·¥]/.test(point)

/** The digit that a sign of another script is: they stand in order, from 0 to 9. */
function digit(point: string): string | undefined {
  if (!/\p{Nd}/u.test(point)) return undefined
  let before = 0
  const at = point.codePointAt(0) ?? 0
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before++
  return String(before % 10)
}

type Meant = string | Readonly<Record<ProgramLanguage, string>>
const or = (python: string, javascript: string): Meant => ({ python, javascript })

/** What Unicode does not say. */
const meant: Readonly<Record<string, Meant>> = Object.assign(Object.create(null) as Record<string, Meant>, {
  ...of('。｡．', '.'),
  ...of('、､，﹐', ','),
  ...of('【〔〖〚⟦', '['),
  ...of('】〕〗〛⟧', ']'),
  ...of('《〈⟨', '<'),
  ...of('》〉⟩', '>'),
  ...of('¥￥', '$'),
  ...of('·⋅∙•・･×✕✖⨯⨉∗＊', '*'),
  ...of('÷∕⁄➗', '/'),
  ...of('➕', '+'),
  ...of('−➖ー', '-'),
  ...of('〇', '0'),
  ...of('≤≦⩽≲', '<='),
  ...of('≥≧⩾≳', '>='),
  ...of('≠', or('!=', '!==')),
  ...of('≈≅≡', or('==', '===')),
  ...of('∧', or('and', '&&')),
  ...of('∨', or('or', '||')),
  ...of('¬', or('not', '!')),
  ...of('∈', 'in'),
  ...of('∉', or('not in', '!')),
  ...of('√', or('math.sqrt', 'Math.sqrt')),
  ...of('∞', or("float('inf')", 'Infinity')),
  ...of('∑', or('sum', '+')),
  ...of('←⟵⇐', '='),
  ...of('→⟶➔➜', or('->', '=>')),
  ...of('⇒⟹', '=>'),
  ...of('…⋯', '...'),
  ...of('∣│｜￨', '|'),
  ...of('∖', '\\'),
})

function of(signs: string, type: Meant): Record<string, Meant> {
  return Object.fromEntries([...signs].map((sign) => [sign, type]))
}

function invisible(point: string): OddSign | undefined {
  const hidden = (what: Text, act: 'space' | 'newline' | 'delete'): OddSign => ({
    kind: 'invisible',
    what,
    act,
  })
  if (/[\u2028\u2029\u0085\v]/.test(point)) return hidden(names.line, 'newline')
  if (/[\p{Zs}\u2800\u3164\uffa0\u115f\u1160]/u.test(point))
    return hidden(spaces[point] ?? names.space, 'space')
  if (/\p{Cs}/u.test(point) || point === '\ufffd') return hidden(names.half, 'delete')
  if (/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(point))
    return hidden(signs[point] ?? (isBidi(point) ? names.direction : names.hidden), 'delete')
  return undefined
}

const isBidi = (point: string) => /\p{Bidi_Control}/u.test(point)

const names = {
  line: t('A line separator', '分行符', '分行符'),
  space: t('A special space', '特殊空格', '特殊空格'),
  half: t('Half of a damaged sign', '損壞了一半的字元', '损坏了一半的字符'),
  direction: t('A mark of writing direction', '文字方向標記', '文字方向标记'),
  hidden: t('An invisible sign', '看不見的符號', '看不见的符号'),
} satisfies Record<string, Text>

const spaces: Readonly<Record<string, Text>> = {
  '\u00a0': t('A no-break space', '不換行空格', '不换行空格'),
  '\u202f': t('A narrow no-break space', '窄的不換行空格', '窄的不换行空格'),
  '\u3000': t('A full-width space', '全形空格', '全角空格'),
}

const signs: Readonly<Record<string, Text>> = {
  '\u200b': t('A zero-width space', '零寬空格', '零宽空格'),
  '\u200c': t('A zero-width non-joiner', '零寬不連字符', '零宽不连字符'),
  '\u200d': t('A zero-width joiner', '零寬連字符', '零宽连字符'),
  '\u2060': t('A word joiner', '零寬不換行符', '零宽不换行符'),
  '\ufeff': t('A byte order mark', '位元組順序記號（BOM）', '字节顺序标记（BOM）'),
  '\u00ad': t('A soft hyphen', '軟連字號', '软连字符'),
}

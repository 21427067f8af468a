/**
 * Completion and help for TensorFlow.js in a player's JavaScript. Fetched only by levels that have it; reads the text
 * of the program and runs none of it.
 */
import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { Lang } from '../../engine/index.ts'
import type { ApiWord } from '../apiWord.ts'
import { fit, layers, model, regularizers, settings, tensor, told, trainers, values } from './building.ts'
import { groups, operations } from './operations.ts'
import type { Word } from './word.ts'

const top: readonly Word[] = [
  {
    name: 'tf',
    shape: '',
    means: {
      en: 'TensorFlow.js: networks, and sums with many numbers at once.',
      'zh-Hant': 'TensorFlow.js：建立網絡，一次計算許多數。',
      'zh-Hans': 'TensorFlow.js：搭建网络，一次计算许多数。',
    },
  },
  fit,
]

const under: Readonly<Record<string, readonly Word[]>> = {
  tf: [...groups, ...operations],
  'tf.layers': layers,
  'tf.train': trainers,
  'tf.regularizers': regularizers,
}

/** For the list beside the editor: enough to begin with. */
export const essentials: readonly ApiWord[] = (
  [
    ['tf.', operations, 'sequential'],
    ['model.', model, 'add'],
    ['tf.layers.', layers, 'dense'],
    ['', top, 'fit'],
    ['model.', model, 'predict'],
    ['tensor.', tensor, 'dataSync'],
  ] as const
).flatMap(([before, words, name]) =>
  words
    .filter((one) => one.name === name)
    .map(({ shape, means }) => ({ python: '', javascript: `${before}${name}${shape}`, means })),
)

/** What the editor offers at a place of a program. */
export function complete(lang: Lang) {
  return (context: CompletionContext): CompletionResult | null => {
    const found = offersAt(context.state.doc.toString(), context.pos)
    const inside = syntaxTree(context.state).resolveInner(context.pos, -1).name
    if (!found || /Comment/.test(inside) || (/String/.test(inside) && !found.quoted)) return null
    if (found.words === top && found.from === context.pos && !context.explicit) return null
    return {
      from: found.from,
      options: found.words.map((word) => optionOf(word, lang, found.setting)),
      validFor: /^\w*$/,
    }
  }
}

/** The word at a place, with how it is written in full. */
export function helpAt(program: string, from: number, to: number): Word | undefined {
  return offersAt(program, to, from)?.words.find(({ name }) => name === program.slice(from, to))
}

function optionOf({ name, shape, means }: Word, lang: Lang, setting: boolean): Completion {
  const option: Completion = {
    label: name,
    type: shape ? 'function' : 'property',
    info: means[lang],
    ...(shape && { detail: shape }),
  }
  if (setting) return snippetCompletion(`${name}: \${}`, option)
  if (!shape) return option
  if (shape === '()') return { ...option, apply: `${name}()` }
  const braces = /^\(\{/.test(shape)
  return snippetCompletion(braces ? `${name}({ \${} })` : `${name}(\${})`, option)
}

interface Offers {
  readonly from: number
  readonly words: readonly Word[]
  /** Whether they are names of settings, which a colon follows. */
  readonly setting: boolean
  /** Whether they are written between quotes. */
  readonly quoted: boolean
}

function offersAt(program: string, at: number, from = wordStart(program, at)): Offers | undefined {
  const before = program.slice(0, from)
  const offers = (words: readonly Word[] | undefined, { setting = false, quoted = false } = {}) =>
    words && { from, words, setting, quoted }
  const named = /(\w+)\s*:\s*['"]$/.exec(before)
  if (named) return offers(values[named[1] ?? ''], { quoted: true })
  if (/['"]$/.test(before)) return undefined
  if (before.endsWith('.')) return offers(membersOf(before.slice(0, -1), before))
  const call = settingOf(before)
  if (call) return offers(settings[call], { setting: true })
  return offers(top)
}

function wordStart(program: string, at: number): number {
  return at - (/\w*$/.exec(program.slice(0, at))?.[0].length ?? 0)
}

/** What stands behind the dot after an expression; undefined when it is not one of ours. */
function membersOf(expression: string, program: string, deep = 4): readonly Word[] | undefined {
  if (deep === 0) return undefined
  const path = /[\w.]+$/.exec(expression)?.[0]
  if (path && under[path]) return under[path]
  if (expression.endsWith(')')) return resultOf(expression, program, deep)
  if (!path || path.includes('.')) return undefined
  const said = [...program.matchAll(new RegExp(`\\b${path}\\s*=(?!=)\\s*([^\\n;]*)`, 'g'))].at(-1)?.[1]
  if (said !== undefined) {
    // A call over several lines, or the whole of one.
    const called = wholeCall(program, program.lastIndexOf(said))
    const members = called && membersOf(called, program.slice(0, program.lastIndexOf(said)), deep - 1)
    if (members) return members
  }
  return path === 'model' ? model : undefined
}

/** Members of what a call gives back: the expression ends with its closing bracket. */
function resultOf(expression: string, program: string, deep: number): readonly Word[] | undefined {
  const open = openingOf(expression, expression.length - 1)
  const head = /([\w.]*)$/.exec(expression.slice(0, open))?.[1] ?? ''
  const name = head.split('.').at(-1) ?? ''
  if (head === 'fit') return told
  if (head === 'tf.sequential') return model
  if (/^tf\.(tidy|dispose|keep|memory|grads?|valueAndGrads?|unstack|split|moments)$/.test(head))
    return undefined
  if (/^tf\.\w+$/.test(head)) return tensor
  if (/^tf\./.test(head) || name === '') return undefined
  const owner = membersOf(expression.slice(0, open - name.length - 1), program, deep - 1)
  if (owner === model) return name === 'predict' ? tensor : undefined
  const gives = owner === tensor && !/^(dataSync|arraySync|print|dispose)$/.test(name)
  return gives ? tensor : undefined
}

/** From where a value begins to the end of its chain of calls. */
function wholeCall(program: string, from: number): string | undefined {
  let depth = 0
  for (let i = from; i < program.length; i++) {
    const sign = program[i] ?? ''
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (depth < 0) return program.slice(from, i)
    if (depth === 0 && sign === ')' && program[i + 1] !== '.') return program.slice(from, i + 1)
    if (depth === 0 && sign === '\n') return program.slice(from, i)
  }
  return depth === 0 ? program.slice(from) : undefined
}

/** The call in whose braces a name is to be written, if the place is where a setting's name stands. */
function settingOf(before: string): string | undefined {
  if (!/[{,]\s*$/.test(before)) return undefined
  const brace = openingOf(before, before.length)
  if (before[brace] !== '{') return undefined
  const bracket = openingOf(before, brace)
  if (before[bracket] !== '(') return undefined
  const head = /([\w.]*)$/.exec(before.slice(0, bracket))?.[1] ?? ''
  const name = head.split('.').at(-1) ?? ''
  const ours = head === 'fit' || name === 'compile' || head.startsWith('tf.layers.')
  return ours && Object.hasOwn(settings, name) ? name : undefined
}

/** Where the bracket opens that a place is inside of; -1 when none does. */
function openingOf(text: string, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    const sign = text[i] ?? ''
    if (')]}'.includes(sign)) depth++
    if ('([{'.includes(sign) && depth-- === 0) return i
  }
  return -1
}

import { fields, holds, type Piece } from '../../coding/blocks/piece.ts'
import { write } from '../../coding/blocks/write.ts'
import type { Acted, Random, Rules, Text } from '../../engine/index.ts'
import { no, notOffered } from '../kit/choices.ts'
import { handOf } from './hands.ts'
import { costOf } from './program.ts'
import { fitsRungs, onRung, type RungAction } from './rungs.ts'
import type { Language, Recipe, Setup } from './schema.ts'
import { canTrain, signsIn } from './sensor.ts'

export type Action =
  | { readonly type: 'language'; readonly language: Language }
  /** The text of a text program, whole. */
  | { readonly type: 'write'; readonly language: 'python' | 'javascript'; readonly source: string }
  | {
      readonly type: 'blocks'
      readonly blocks: readonly Piece[]
      readonly loose: readonly (readonly Piece[])[]
    }
  /** Goes on in text from what the blocks say. Text cannot be made blocks again. */
  | { readonly type: 'take-over'; readonly language: 'python' | 'javascript' }
  | RungAction
  /** What was done by hand so far, whole. */
  | { readonly type: 'hand'; readonly hand: readonly number[] }
  /** Trains the sensor by these drawings; without any, it is the house's. */
  | { readonly type: 'signs'; readonly signs?: NonNullable<Recipe['signs']> }

/** Longest draft of any language, characters. */
export const longest = 8000

export const rules: Rules<Setup, Recipe, Action> = {
  start(setup, lent) {
    const { languages, starter, rungs } = setup
    const signs = signsIn(setup, lent)
    return {
      ...(signs && { signs }),
      language: languages[0] ?? 'python',
      blocks: [],
      loose: [],
      python: starter.python ?? '',
      javascript: starter.javascript ?? '',
      ...(rungs && { rung: 'order' as const }),
    }
  },

  borrows: ({ signsFrom }) => signsFrom,

  language: ({ language }) => language,
  lends: ({ tensorflow }) => tensorflow === true,

  act(setup, recipe, action) {
    switch (action.type) {
      case 'language':
        if (!setup.languages.includes(action.language)) return no(words.notHere)
        return yes({ ...recipe, ...begun(setup, recipe, action.language), language: action.language })
      case 'write':
        if (!setup.languages.includes(action.language)) return no(words.notHere)
        if (action.source.length > longest) return no(words.tooLong)
        return yes({ ...recipe, [action.language]: action.source })
      case 'blocks':
        if (!setup.languages.includes('blocks')) return no(words.notHere)
        return yes({ ...recipe, blocks: [...action.blocks], loose: action.loose.map((one) => [...one]) })
      case 'take-over':
        if (!setup.languages.includes(action.language)) return no(words.notHere)
        return yes({
          ...recipe,
          language: action.language,
          [action.language]: `${write(recipe.blocks, action.language).source}\n`,
        })
      case 'hand':
        if (!handOf(setup)?.fits(action.hand)) return no(notOffered)
        return yes({ ...recipe, hand: [...action.hand] })
      case 'signs': {
        const { signs: _, ...rest } = recipe
        if (action.signs && !canTrain(setup, action.signs)) return no(notOffered)
        return yes(action.signs ? { ...rest, signs: action.signs } : rest)
      }
      case 'rung':
      case 'order':
      case 'fill':
        return onRung(setup, recipe, action)
    }
  },

  cost: costOf,

  check(setup, recipe) {
    if (!setup.languages.includes(recipe.language)) return words.notHere
    if (!fitsRungs(setup, recipe)) return words.foreignLine
    if (recipe.signs && !canTrain(setup, recipe.signs)) return notOffered
    if (recipe.hand && !handOf(setup)?.fits(recipe.hand)) return notOffered
    if (recipe.language === 'blocks' && foreign(recipe.blocks, setup)) return words.foreignBlock
    return undefined
  },

  sample(setup, budget, random) {
    const start = rules.start(setup)
    if (!setup.toolbox) return start
    let left = budget.blocks ?? 10
    const types = setup.toolbox
    return { ...start, language: 'blocks', blocks: some(3) }

    function some(depth: number): Piece[] {
      const pieces: Piece[] = []
      const most = 1 + random.below(4)
      while (pieces.length < most && left > 0) pieces.push(one(depth, random))
      return pieces
    }
    function one(depth: number, chance: Random): Piece {
      left--
      const plain = types.filter((type) => depth > 0 || !holds.has(type))
      const type = chance.pick(plain)
      const said = fields[type]
      return {
        id: `s${left}`,
        type,
        ...(said && { field: chance.pick(said) }),
        ...(holds.has(type) && { body: some(depth - 1) }),
      }
    }
  },
}

/** The beginning that the level gives, where a text is still to be begun: a recipe brought along may lack it. */
function begun({ starter }: Setup, recipe: Recipe, language: Language): Partial<Recipe> {
  if (language === 'blocks' || recipe[language].trim() !== '') return {}
  return { [language]: starter[language] ?? '' }
}

function foreign(pieces: readonly Piece[], { toolbox = [] }: Setup): boolean {
  return pieces.some(({ type, body }) => !toolbox.includes(type) || foreign(body ?? [], { toolbox } as Setup))
}

const yes = (recipe: Recipe): Acted<Recipe> => ({ ok: true, recipe })

const words = {
  notHere: {
    en: 'This level cannot be played in that language.',
    'zh-Hant': '這一關不能用這種語言。',
    'zh-Hans': '这一关不能用这种语言。',
  },
  tooLong: {
    en: 'That program is too long: 8,000 characters at most.',
    'zh-Hant': '程式太長了：最多 8,000 個字元。',
    'zh-Hans': '程序太长了：最多 8,000 个字符。',
  },
  foreignLine: {
    en: 'The program has a line or a part that this level does not offer.',
    'zh-Hant': '程式裏有這一關沒有提供的一行或一部分。',
    'zh-Hans': '程序里有这一关没有提供的一行或一部分。',
  },
  foreignBlock: {
    en: 'The program has a block that this level does not offer.',
    'zh-Hant': '程式裏有這一關沒有提供的積木。',
    'zh-Hans': '程序里有这一关没有提供的积木。',
  },
} satisfies Record<string, Text>

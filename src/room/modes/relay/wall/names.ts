import type { Level, Outcome, Text } from '../../../../engine/index.ts'
import { number, percent } from '../../../../i18n/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { figuresOf, shareOf } from '../../../lanes.ts'
import { type Knob, none, recipeOf } from '../knobs.ts'
import type { Relay } from '../rules.ts'
import { relayWords as words } from '../words.ts'

const fields: Readonly<Record<string, Text>> = {
  learningRate: words.learningRate,
  epochs: words.epochs,
  activation: words.activation,
  hidden: words.hidden,
  images: words.images,
  columns: words.columns,
}
const spelled: Readonly<Record<string, string>> = { relu: 'ReLU' }

/** What a knob is called, and what stands on it; both for people. */
export function useKnobWords(level: Level | undefined) {
  const { say, lang } = useSpeaking()
  const { columns = [] } = (level?.setup ?? {}) as { columns?: readonly { id: string; name: Text }[] }
  return {
    nameOf({ field, at = 0 }: Knob): string {
      const name = Object.hasOwn(fields, field) ? fields[field] : undefined
      return name ? say(name, { n: at + 1 }) : field
    },
    readingOf({ at, values }: Knob, place: number): string {
      const value = values[place]
      if (value === undefined || (at !== undefined && value === none)) return say(words.nothing)
      if (typeof value === 'number') return number(lang, value, 4)
      const column = columns.find(({ id }) => id === value)
      return column ? say(column.name) : (spelled[value] ?? value)
    },
  }
}

/** The recipe that the class has kept, with one knob as it is being turned, or as the level opened. */
export function recipeNow({ base, knobs, places, knob, to }: Relay, which: 'begun' | 'kept' | 'turned') {
  const at =
    which === 'begun'
      ? knobs.map(({ start }) => start)
      : which === 'kept'
        ? places
        : places.map((place, i) => (i === knob ? to : place))
  return recipeOf(base as Record<string, unknown>, knobs, at)
}

/** What the lab can see: validation data where the kind keeps some aside, else its training data. */
export function labShare({ metrics, events }: Outcome): number {
  const found = metrics['validation.accuracy'] ?? metrics['train.accuracy']
  return typeof found === 'number' && Number.isFinite(found) ? found : shareOf(figuresOf(events))
}

export function usePercent(): (share: number) => string {
  const { lang } = useSpeaking()
  return (share) => percent(lang, share)
}

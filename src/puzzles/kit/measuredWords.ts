/** How a parade of measured things is told: each with its figures, a rush as a count, the last one of no class at all. */
import type { About, Lang, Narrate, RunEvent, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from './about.ts'
import { deadpan } from './deadpan.ts'
import type { EveningEvent } from './evening.ts'
import type { Answer } from './scores.ts'
import { toldRush } from './told.ts'

interface Measured {
  readonly values: readonly number[]
  /** How many of those learned from are of the class that it was given. */
  readonly shown: number
}
type Guest = RunEvent & Answer & Measured & { readonly type: 'own'; readonly made: boolean }
/** `columns`: what the model gets, as indices in the level's order. */
type Event = (EveningEvent<Measured> | Guest) & { readonly columns: readonly number[] }

interface Setup {
  readonly classes: readonly { readonly id: string; readonly name: Text }[]
  readonly columns: readonly { readonly name: Text }[]
  readonly guest: { readonly name: Text }
}

/** Sentences of every case (`i18n/case`), and the kind's own. */
type Words = Readonly<
  Record<
    | 'gives'
    | 'right'
    | 'itIs'
    | 'drum'
    | 'shown'
    | 'rush'
    | 'rushClean'
    | 'rushing'
    | 'returning'
    | 'last'
    | 'made'
    | 'nobody',
    Text
  >
>

/** `told`: a value of a column as it is said, "46.1 mm". */
export function measuredWords<S extends Setup>(
  run: Words,
  told: (setup: S, column: number, value: number, lang: Lang) => string,
): {
  readonly halfway: Narrate<S, Event>
  readonly narrate: Narrate<S, Event>
  readonly about: About<S, Event>
} {
  const last = ({ guest }: S, made: boolean, lang: Lang): string =>
    made ? run.made[lang] : fill(run.last[lang], { name: guest.name[lang] })

  /** Pip's own words: the figures of the columns that it gets are all it has. */
  function pipSays(
    setup: S,
    of: Measured & { readonly columns: readonly number[]; readonly answer: number; readonly sure: number },
    lang: Lang,
  ): string {
    const lower = (name: string, i: number) => (i > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name)
    const what = of.columns.map(
      (at, i) =>
        `${lower(setup.columns[at]?.name[lang] ?? '', i)} ${told(setup, at, of.values[at] ?? 0, lang)}`,
    )
    return deadpan(lang, {
      what: what.join(lang === 'en' ? ', ' : '、'),
      sure: of.sure,
      answer: setup.classes[of.answer]?.name[lang] ?? '',
      shown: fill(run.shown[lang], { n: of.shown }),
    })
  }

  return {
    /** Says what the model answers. */
    halfway(setup, event, lang) {
      if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
      if (event.type === 'return') return run.returning[lang]
      const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
      const before = event.type === 'own' ? last(setup, event.made, lang) : event.drum ? run.drum[lang] : ''
      return before + fill(run.gives[lang], given)
    },

    about: (setup, event) =>
      event.type === 'rush' || event.type === 'own' ? undefined : aboutCase(setup.classes, event),

    /** And then what came of it. */
    narrate(setup, event, lang) {
      if (event.type === 'rush') return toldRush(run, event, lang)
      if (event.type === 'own')
        return last(setup, event.made, lang) + pipSays(setup, event, lang) + run.nobody[lang]
      const [truth, answer] = [setup.classes[event.truth], setup.classes[event.answer]]
      const given = {
        ...{ sure: sure(event.sure), answer: answer?.name[lang] ?? '', truth: truth?.name[lang] ?? '' },
      }
      if (event.right)
        return (
          (event.type === 'case' && event.drum ? run.drum[lang] : '') +
          fill(run.gives[lang], given) +
          run.right[lang]
        )
      return pipSays(setup, event, lang) + fill(run.itIs[lang], given)
    },
  }
}

import { type Complain, namedApart } from '../../levels/lists.ts'
import { art } from './art.ts'

interface Named {
  readonly id: string
  readonly name: Readonly<Record<string, string>>
  readonly icon: string
}

/** The setup as its shape is, before it is known to hold together. */
export interface Unchecked {
  readonly classes: readonly Named[]
  readonly questions: readonly (Named & { readonly ask: Readonly<Record<string, string>> })[]
  readonly cards: readonly (Named & { readonly class: string; readonly has: string })[]
  readonly yard: readonly string[]
  readonly gate: readonly string[]
  readonly byEye: readonly string[]
  readonly hard: number
}

/** Every id is known and stands once; who comes to the gate is not in the yard; each class can be met in the yard. */
export function checkSetup(level: Unchecked, complain: Complain): void {
  const ids = (of: readonly Named[]) => of.map(({ id }) => id)
  const [classes, questions, cards] = [ids(level.classes), ids(level.questions), ids(level.cards)]
  const known = (path: (string | number)[], what: string, id: string | undefined, all: readonly string[]) => {
    if (id !== undefined && !all.includes(id)) complain(path, noSuch(what, id, all))
  }
  const lists = { classes, questions, cards, yard: level.yard, gate: level.gate, byEye: level.byEye }
  for (const [list, all] of Object.entries(lists)) {
    const doubled = all.findIndex((each, i) => all.indexOf(each) !== i)
    if (doubled >= 0) complain([list, doubled], `"${all[doubled]}" is in the list twice`)
  }
  for (const list of ['classes', 'questions', 'cards'] as const)
    for (const [i, { icon }] of level[list].entries()) known([list, i, 'icon'], 'icon', icon, art)
  for (const [i, card] of level.cards.entries()) {
    known(['cards', i, 'class'], 'class', card.class, classes)
    for (const yes of card.has.split(' ').filter(Boolean))
      known(['cards', i, 'has'], 'question', yes, questions)
  }
  for (const list of ['yard', 'gate'] as const)
    for (const [i, id] of level[list].entries()) known([list, i], 'card', id, cards)
  for (const [i, id] of level.gate.entries())
    if (level.yard.includes(id)) complain(['gate', i], `"${id}" is in the yard: its answer is known`)
  for (const [i, id] of level.byEye.entries()) known(['byEye', i], 'card of the yard', id, level.yard)
  if (level.hard > level.gate.length)
    complain(['hard'], `at most ${level.gate.length}, as many as come to the gate`)
  const namesOf = (list: 'classes' | 'questions') =>
    level[list].map(({ name }, i): [(string | number)[], typeof name] => [[list, i, 'name'], name])
  namedApart(namesOf('classes'), complain)
  namedApart(namesOf('questions'), complain)
  for (const [i, id] of classes.entries())
    if (!level.cards.some((card) => card.class === id && level.yard.includes(card.id)))
      complain(['classes', i], `no card of the yard is a "${id}", so no pen can be named after it`)
}

function noSuch(what: string, found: string, all: readonly string[]): string {
  return `there is no ${what} "${found}"; there are ${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}`
}

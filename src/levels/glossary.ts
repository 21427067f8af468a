/**
 * The game's one glossary, by name. A level file names the terms that it introduces, or brings terms of its own; every
 * text of every level knows all of them.
 */
import glossary from '../../levels/glossary.json'
import type { Term } from '../engine/index.ts'

type Name = keyof typeof glossary

const entries: Readonly<Record<Name, Term>> = glossary

export const termNames = Object.keys(entries) as [Name, ...Name[]]
export const terms: readonly Term[] = Object.values(entries)

export function termOf(name: Name): Term {
  return entries[name]
}

/** A level's terms, where each is a name or a term of its own. */
export const termsOf = (terms: readonly (string | Term)[]): readonly Term[] =>
  terms.flatMap((one) => (typeof one !== 'string' ? [one] : isName(one) ? [termOf(one)] : []))

const isName = (name: string): name is Name => Object.hasOwn(entries, name)

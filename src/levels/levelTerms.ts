/// <reference path="./virtual.d.ts" />
import { levelTerms } from 'virtual:levelTerms'
import type { Term } from '../engine/index.ts'
import { termsOf } from './glossary.ts'

/** By a level's id the terms that it introduces, without fetching its file. */
export const introduced: Readonly<Record<string, readonly Term[]>> = Object.fromEntries(
  Object.entries(levelTerms).map(([id, terms]) => [id, termsOf(terms)]),
)

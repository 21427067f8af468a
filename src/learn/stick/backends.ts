import type { Candidate } from '../backend.ts'

/** From a stick the plain backend is the only one: the other's three files would have to be carried in the worker's text. */
export const backends: readonly Candidate[] = [{ name: 'cpu', load: async () => {} }]

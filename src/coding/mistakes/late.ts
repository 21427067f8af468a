import type { BesideText } from './besideText.ts'

let late: BesideText = { signs: [], habits: [], places: [] }

/** Mistakes whose explanations come beside the text editor; none before they have come. */
export const lateMistakes = (): BesideText => late

/** Fetches them. They weigh more than what a first Run waits for may, and without them the others explain. */
export async function fetchLateMistakes(): Promise<void> {
  late = (await import('./besideText.ts')).besideText
}

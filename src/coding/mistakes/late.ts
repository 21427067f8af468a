import type { Mistake } from './mistake.ts'

let late: readonly Mistake[] = []

/** Mistakes whose explanations come beside the text editor; none before they have come. */
export const lateMistakes = (): readonly Mistake[] => late

/** Fetches them. They weigh more than what a first Run waits for may, and without them the others explain. */
export async function fetchLateMistakes(): Promise<void> {
  const [{ habitMistakes, listMistakes }, { useMistakes }] = await Promise.all([
    import('./habits.ts'),
    import('./uses.ts'),
  ])
  late = [...habitMistakes, ...listMistakes, ...useMistakes]
}

import type { Complain } from '../../levels/lists.ts'

/** The hidden layers that a level opens with are among those it offers. */
export function checkHidden(
  hidden: { readonly most: number; readonly widest: number; readonly start: readonly number[] },
  complain: Complain,
): void {
  if (hidden.start.length > hidden.most)
    complain(['hidden', 'start'], `at most ${hidden.most} hidden layers, as hidden.most says`)
  for (const [i, width] of hidden.start.entries())
    if (width > hidden.widest)
      complain(['hidden', 'start', i], `at most ${hidden.widest} neurons, as hidden.widest says`)
}

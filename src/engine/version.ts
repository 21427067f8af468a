/**
 * The version of everything that decides an outcome. It rises with each change that makes a recorded recipe's
 * fingerprint another (docs/decisions/0003 says which), and stands beside every fingerprint that travels: two that
 * differ are then called what they are, made by two versions, and nobody is called wrong for not having the new one.
 */
export const engineVersion = 1

/** A fingerprint with the engine that made it; neither is known of what older games kept. */
export interface Mark {
  readonly fingerprint?: string
  readonly engine?: number
}

/**
 * `other-version`: they may differ, and say nothing about each other. `different`: one version made both, so one is not
 * what it says it is. `unknown`: too little is said to compare.
 */
export type Comparison = 'same' | 'other-version' | 'different' | 'unknown'

export function compareMarks(theirs: Mark, ours: Mark): Comparison {
  if (theirs.fingerprint !== undefined && theirs.fingerprint === ours.fingerprint) return 'same'
  if (theirs.engine !== undefined && theirs.engine !== (ours.engine ?? engineVersion)) return 'other-version'
  if (theirs.fingerprint === undefined || ours.fingerprint === undefined) return 'unknown'
  return theirs.engine === undefined ? 'unknown' : 'different'
}

import type { Text } from '../../../../engine/index.ts'
import { percent } from '../../../../i18n/index.ts'
import { type Mark, markOf } from '../../../../look/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { bins, type Group, type Line } from '../counts.ts'
import type { Role } from '../roles.ts'
import type { Held } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'

export const roleWords: Readonly<Record<Role, { readonly name: Text; readonly aim: Text }>> = {
  applicant: { name: words.applicant, aim: words.applicantAim },
  bank: { name: words.bank, aim: words.bankAim },
  regulator: { name: words.regulator, aim: words.regulatorAim },
  developer: { name: words.developer, aim: words.developerAim },
}

export const groupWords: Readonly<Record<Group, Text>> = { 0: words.younger, 1: words.older }

/** Which marks the age groups have: none that is a team's neighbour's. */
export const groupMarks: Readonly<Record<Group, number>> = { 0: 3, 1: 2 }
export const groupMark = (group: Group): Mark => markOf(groupMarks[group])

export function usePercent(): (share: number) => string {
  const { lang } = useSpeaking()
  return (share) => percent(lang, share)
}

/** A threshold as it is read out: one number, or one for each group. */
export function useLineWords(): (held: Held) => string {
  const percent = usePercent()
  return ({ line: [young, old], apart }) =>
    apart ? `${percent(young / bins)} | ${percent(old / bins)}` : percent(young / bins)
}

export const heldOf = (line: Line, of: Group | undefined): Held => ({ line, apart: of !== undefined })

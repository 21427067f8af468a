import type { Level, Refusal, Text } from '../../../engine/index.ts'
import { sayRefusal } from '../../../i18n/reasons.ts'
import { loadCosts } from '../../kinds.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { usePart } from '../../part.ts'

/** Says why a recipe of this level was not taken, by the names that its budget has in the lab. */
export function useRefusalWords(level: Level | undefined): (why: Text | Refusal) => string {
  const { lang } = useSpeaking()
  const kind = level?.kind ?? ''
  const costs = usePart(() => loadCosts(kind), level && `costs ${kind}`) ?? {}
  return (why) => {
    if (!('code' in why)) return why[lang]
    if (why.code === 'not-possible') return why.say[lang]
    return level ? sayRefusal(why, { metrics: {}, costs, cases: level.cases }, lang) : ''
  }
}

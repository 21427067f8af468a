import { dateAfter } from '../../../engine/calendar.ts'
import { dayName } from '../../../i18n/index.ts'
import { useHarbour } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'

/** The day of the puzzle at hand, in words; nothing where a link opened it without one. */
export function useDate(): string | undefined {
  const { lang } = useSpeaking()
  const day = useHarbour(({ route }) => (route.at === 'level' ? route.day : undefined))
  const date = useHarbour(({ daily }) => daily?.date)
  return day && date && dayName(lang, day === 'today' ? date : dateAfter(date, -1))
}

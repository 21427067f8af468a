import type { Level } from '../../../engine/index.ts'
import { dailyWords } from '../../../i18n/daily.ts'
import { percent } from '../../../i18n/index.ts'
import { fill } from '../../../i18n/say.ts'
import type { Daily } from '../../../store/session.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Told } from '../level/parts.tsx'

interface DailyTaskProps {
  readonly level: Level
  readonly daily: Daily
}

/** What differs today and what is to be reached; or whose work lies here. */
export function DailyTask({ level, daily: { entry, twist, answer } }: DailyTaskProps) {
  const { lang, say } = useSpeaking()
  const goal = fill(dailyWords.goal[lang], { n: percent(lang, entry.house, 1) })
  const task = lang === 'en' ? `${twist.en} ${goal}` : `${twist[lang]}${goal}`
  return (
    <Told level={level} small>
      {answer === undefined ? task : say(dailyWords.answerHere)}
    </Told>
  )
}

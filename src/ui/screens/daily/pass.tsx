import { useEffect, useState } from 'preact/hooks'
import { dailyWords as words } from '../../../i18n/daily.ts'
import { percent } from '../../../i18n/index.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { useDate } from './day.ts'

interface PassProps {
  readonly play: Play
  readonly reached: number
}

/** One line to pass on, with a link that carries the solution; copied, or selected by hand where that is not allowed. */
export function Pass({ play, reached }: PassProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const date = useDate() ?? say(words.daily)
  const shared = useHarbour((state) => state.shared)
  const [copied, setCopied] = useState(false)
  useEffect(() => verbs.share(), [play.outcome])
  if (shared?.of !== play.outcome || !play.daily) return null
  const line = say(words.shared, {
    ...{ date, level: say(play.level.title) },
    ...{ house: percent(lang, play.daily.entry.house, 1), you: percent(lang, reached, 1) },
  })
  const address = shared?.code && `${location.href.split('#')[0]}#/check/${shared.code}`
  const text = address ? `${line}\n${address}` : line
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => {
        setCopied(true)
        announce(say(words.copied))
      },
      () => setCopied(false),
    )
  return (
    <Card title={say(words.pass)}>
      <textarea
        class="pass__text"
        rows={3}
        readOnly
        aria-label={say(words.pass)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {address && <p class="duel__of">{say(words.linkProves)}</p>}
      <div>
        <Button kind="quiet" icon={copied ? 'check' : 'upload'} onPress={() => void copy()}>
          {say(copied ? words.copied : words.copy)}
        </Button>
      </div>
    </Card>
  )
}

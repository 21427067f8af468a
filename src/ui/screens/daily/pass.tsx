import { useEffect } from 'preact/hooks'
import { codeWords } from '../../../i18n/codes.ts'
import { dailyWords as words } from '../../../i18n/daily.ts'
import { percent } from '../../../i18n/index.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { useCopied } from '../../kit/useCopied.ts'
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
  useEffect(() => verbs.share(), [play.outcome])
  if (!shared || shared.of !== play.outcome || !play.daily) return null
  const line = say(words.shared, {
    ...{ date, level: say(play.level.title) },
    ...{ house: percent(lang, play.daily.entry.house, 1), you: percent(lang, reached, 1) },
  })
  const address = shared.code && `${location.href.split('#')[0]}#/check/${shared.code}`
  const text = address ? `${line}\n${address}` : line
  return <Line text={text} proves={address !== undefined} />
}

interface LineProps {
  readonly text: string
  /** Whether a link is in it. */
  readonly proves: boolean
}

function Line({ text, proves }: LineProps) {
  const { say } = useSpeaking()
  const [copied, copy] = useCopied(text)
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
      {proves && <p class="duel__of">{say(words.linkProves)}</p>}
      <div>
        <Button kind="quiet" icon={copied ? 'check' : 'upload'} onPress={copy}>
          {say(copied ? codeWords.copied : codeWords.copyText)}
        </Button>
      </div>
    </Card>
  )
}

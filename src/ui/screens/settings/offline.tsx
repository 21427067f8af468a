import { useEffect } from 'preact/hooks'
import { number } from '../../../i18n/index.ts'
import { offlineWords as words } from '../../../i18n/offline.ts'
import type { Offline } from '../../../store/offline.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Icon } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { Meter } from '../../kit/meter.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './offline.css'

/** What of the game lies on this device, and how to keep more or less of it. */
export function OfflineCard() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const offline = useHarbour((state) => state.offline)
  useEffect(() => verbs.offline({ type: 'look' }), [verbs])
  const trouble = offline && offline !== 'cannot' ? offline.trouble : undefined
  const why = trouble && say(words[trouble])
  useEffect(() => {
    if (why) announce(why)
  }, [why])
  return (
    <Card under={1} title={say(words.title)} tone={trouble ? 'coral' : 'plain'}>
      {offline === 'cannot' ? (
        <p>{say(words.cannot)}</p>
      ) : offline ? (
        <>
          <p>{say(words.note)}</p>
          {why && <p class="offline__trouble">{why}</p>}
          <Everything offline={offline} />
          <Districts offline={offline} />
          <p class="settings__keeping">{say(offline.lasting ? words.lasting : words.notLasting)}</p>
        </>
      ) : (
        <p>{say(words.preparing)}</p>
      )}
    </Card>
  )
}

interface PartProps {
  readonly offline: Offline
}

function Everything({ offline: { report, keeping } }: PartProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const districts = useHarbour(({ worlds }) => worlds)
  const named = districts.find((one) => one.number === keeping?.what)
  if (keeping) {
    return (
      <div class="offline__work">
        <Meter
          progress
          label={named ? say(words.keepingOne, { name: named.title[lang] }) : say(words.keeping)}
          value={keeping.done}
        />
        <Button icon="close" onPress={() => verbs.offline({ type: 'cancel' })}>
          {say(words.cancel)}
        </Button>
      </div>
    )
  }
  const { kept, bytes } = report.all
  if (kept === bytes) return <p class="offline__all">{say(words.allKept)}</p>
  return (
    <div class="settings__actions">
      <Button icon="download" onPress={() => verbs.offline({ type: 'keep', what: 'everything' })}>
        {say(words.keepAll, { size: megabytes(lang, bytes - kept) })}
      </Button>
    </div>
  )
}

/** Every district with levels: how much of it lies here. */
function Districts({ offline: { report, keeping } }: PartProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  return (
    <ul class="offline__districts" aria-label={say(words.districts)}>
      {report.districts.map(({ number: district, kept, bytes, frees }) => {
        const name = worlds.find((world) => world.number === district)?.title[lang] ?? String(district)
        const size = megabytes(lang, bytes)
        const how = kept === bytes ? 'whole' : kept === 0 ? 'none' : 'part'
        return (
          <li key={district} class="offline__district" data-kept={how}>
            <span class="offline__mark" aria-hidden="true">
              {how === 'whole' && <Icon name="check" />}
            </span>
            <span class="offline__name">
              {name}
              <span class="offline__size figures">
                {say(words[how], { size, kept: megabytes(lang, kept) })}
              </span>
            </span>
            {how !== 'whole' && (
              <Button
                kind="ghost"
                disabled={keeping !== undefined}
                aria-label={say(words.keepNamed, { name })}
                onPress={() => verbs.offline({ type: 'keep', what: district })}
              >
                {say(words.keepOne)}
              </Button>
            )}
            {frees > 0 && (
              <Button
                kind="ghost"
                disabled={keeping !== undefined}
                aria-label={say(words.letGoNamed, { name })}
                onPress={() => verbs.offline({ type: 'let-go', district })}
              >
                {say(words.letGo)}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Never nothing: a tenth at least. */
const megabytes = (lang: Parameters<typeof number>[0], bytes: number) =>
  number(lang, Math.max(0.1, bytes / 1_000_000), bytes < 10_000_000 ? 1 : 0)

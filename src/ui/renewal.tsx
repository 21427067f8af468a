import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { offlineWords as words } from '../i18n/offline.ts'
import type { Store } from '../store/index.ts'
import type { Verbs } from '../store/state.ts'
import { Harbour, useHarbour, useVerbs } from './harbour.ts'
import { Button } from './kit/button.tsx'
import { announce } from './kit/live.tsx'
import { Language, useSpeaking } from './kit/speaking.ts'
import './renewal.css'

/**
 * Offers a new version of the game, beside the page and not in it: the title, fetched first, has no room for what is
 * seen a few times a year.
 */
export function renderRenewal(store: Store, verbs: Verbs): void {
  const place = document.createElement('div')
  document.body.append(place)
  render(
    <Harbour.Provider value={{ store, verbs }}>
      <Spoken />
    </Harbour.Provider>,
    place,
  )
}

function Spoken() {
  const lang = useHarbour((state) => state.settings.lang)
  return (
    <Language.Provider value={lang}>
      <Renewal />
    </Language.Provider>
  )
}

/** Only where nothing is in the making: never in a level. */
function Renewal() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const renewal = useHarbour((state) => state.renewal)
  const resting = useHarbour(({ route }) => route.at === 'title' || route.at === 'map')
  const shown = resting && (renewal === 'ready' || renewal === 'loading')
  useEffect(() => {
    if (shown) announce(say(words.renewal))
  }, [shown])
  if (!shown) return null
  return (
    <aside class="renewal" aria-label={say(words.renewal)}>
      <p class="renewal__words">
        <strong>{say(words.renewal)}</strong> {say(words.renewalNote)}
      </p>
      <div class="renewal__actions">
        <Button
          kind="primary"
          icon="restart"
          busy={renewal === 'loading'}
          onPress={() => verbs.offline({ type: 'renew' })}
        >
          {say(words.load)}
        </Button>
        <Button kind="ghost" onPress={() => verbs.offline({ type: 'renew-later' })}>
          {say(words.later)}
        </Button>
      </div>
    </aside>
  )
}

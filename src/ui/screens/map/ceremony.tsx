import { useEffect } from 'preact/hooks'
import { ceremonyThanks, ceremonyWords as words } from '../../../i18n/ceremony.ts'
import { listed } from '../../../i18n/listed.ts'
import { mapWords } from '../../../i18n/map.ts'
import { isLit, type Tier } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { announce } from '../../kit/live.tsx'
import { Portrait } from '../../kit/portrait.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './ceremony.css'

/** The people of a tier whose lights are all on, and the way to its certificate; `unseen` where there is no room for them. */
export function Ceremony({ tier, unseen }: { readonly tier: Tier; readonly unseen: boolean }) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const all = useHarbour((state) => state.worlds)
  const lit = useHarbour(({ worlds, progress }) => isLit(worlds, progress, tier))
  const held = useHarbour(({ ceremony }) => ceremony?.tier === tier)
  const worlds = all.filter((world) => world.tier === tier)
  const districts = listed(
    lang,
    worlds.map(({ title }) => say(title)),
  )
  const sentence = say(words.lit, { districts })
  useEffect(() => {
    if (lit && held) announce(sentence)
  }, [lit, held])
  if (!lit || unseen) return null
  return (
    <section class="ceremony" aria-label={sentence}>
      <h3>{sentence}</h3>
      <ul>
        {worlds.map(({ id, speaker }) => (
          <li key={id}>
            <span class="ceremony__face" aria-hidden="true">
              <Portrait who={speaker} mood="delighted" />
            </span>
            <q>{say(ceremonyThanks[speaker])}</q>
          </li>
        ))}
      </ul>
      <div class="ceremony__ways">
        <Button kind="primary" icon="flag" onPress={() => verbs.go({ at: 'certificate', tier })}>
          {say(mapWords.certificate)}
        </Button>
        <Button icon="spark" onPress={() => verbs.celebrate(tier)}>
          {say(words.again)}
        </Button>
      </div>
    </section>
  )
}

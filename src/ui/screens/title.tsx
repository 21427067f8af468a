import { useMemo } from 'preact/hooks'
import { languages } from '../../engine/text.ts'
import { tag } from '../../i18n/index.ts'
import { languageNames, shellWords } from '../../i18n/shell.ts'
import type { Progress } from '../../store/progress.ts'
import { isSilent, withSound } from '../../store/settings.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button, IconButton } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Pip } from '../kit/pip.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { useLetterKey } from '../pageKeys.ts'
import { Skyline } from './skyline.tsx'
import './title.css'

/** Stars of the whole campaign: 48 levels of three. */
const allStars = 144

/** Read and pressed before anything else has been fetched: no canvas, no learning, no data. */
export function Title() {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const progress = useHarbour((state) => state.progress)
  const settings = useHarbour((state) => state.settings)
  const silent = isSilent(settings)
  const levels = useHarbour((state) => state.levels)
  const stars = useMemo(() => starsIn(progress, levels), [progress, levels])
  const toRoom = () => verbs.go({ at: 'room' })
  useLetterKey('r', toRoom)
  const begun = Object.keys(progress.levels).length > 0
  return (
    <main class="title">
      <div class="title__scene" aria-hidden="true">
        <div class="title__moon" />
        <Skyline lit={0.14 + 0.8 * Math.min(1, stars / allStars)} />
        <div class="title__water" />
      </div>
      <div class="title__tools">
        <Button kind="ghost" icon="teacher" onPress={toRoom}>
          {say(shellWords.room)}
        </Button>
        <IconButton icon="notes" label={say(shellWords.notes)} onPress={() => verbs.go({ at: 'notes' })} />
        <IconButton
          icon={silent ? 'mute' : 'sound'}
          label={say(silent ? shellWords.unmute : shellWords.mute)}
          onPress={() => verbs.set(withSound(settings, silent))}
        />
        <IconButton
          icon="settings"
          label={say(shellWords.settings)}
          onPress={() => verbs.go({ at: 'settings' })}
        />
      </div>
      <div class="title__middle">
        <div class="title__pip">
          <Pip mood={begun ? 'delighted' : 'learning'} />
        </div>
        <h1 class="title__name">
          <span class="title__latin" lang="en">
            Neon Harbour
          </span>{' '}
          <span class="title__han" lang={lang === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant'}>
            霓虹港
          </span>
        </h1>
        <p class="title__tagline">{say(shellWords.tagline)}</p>
        <Button
          kind="primary"
          size="large"
          icon="play"
          class="title__start"
          onPress={() => verbs.go({ at: begun || settings.story ? 'map' : 'story' })}
        >
          {say(begun ? shellWords.carryOn : shellWords.start)}
        </Button>
        {stars > 0 && (
          <p class="title__stars">
            <Icon name="star" />
            {say(shellWords.starsSoFar, { n: stars })}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame a row of three buttons */}
      <div class="title__languages" role="group" aria-label={say(shellWords.language)}>
        {languages.map((one) => (
          <Button
            key={one}
            kind="ghost"
            lang={tag[one]}
            pressed={one === lang}
            onPress={() => verbs.set({ lang: one })}
          >
            {languageNames[one]}
          </Button>
        ))}
      </div>
    </main>
  )
}

/** Of the levels that there are: a passport may name others. */
function starsIn({ levels: played }: Progress, levels: object): number {
  return Object.entries(played).reduce(
    (sum, [id, { stars }]) => sum + (Object.hasOwn(levels, id) ? stars : 0),
    0,
  )
}

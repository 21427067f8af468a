import type { ComponentChildren } from 'preact'
import { shellWords } from '../../i18n/shell.ts'
import { isSilent, withSound } from '../../store/settings.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { IconButton } from '../kit/button.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import './bar.css'

export interface BarProps {
  /** The way back; to the map, or to the title from the map, unless told. */
  readonly back?: { readonly label: string; readonly go: () => void }
  /** In the middle: where the player is. */
  readonly children?: ComponentChildren
}

/** The strip along the top of every screen but the title. */
export function Bar({ back, children }: BarProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const at = useHarbour((state) => state.route.at)
  const settings = useHarbour((state) => state.settings)
  const silent = isSilent(settings)
  const way = back ?? { label: say(shellWords.toMap), go: () => verbs.go({ at: 'map' }) }
  return (
    <header class="bar">
      <IconButton icon="back" label={way.label} onPress={way.go} />
      <div class="bar__middle">{children}</div>
      <nav class="bar__tools">
        {(at === 'map' || at === 'level') && (
          <IconButton
            class="bar__room"
            icon="teacher"
            label={say(shellWords.room)}
            onPress={() => verbs.go({ at: 'room' })}
          />
        )}
        {at !== 'notes' && (
          <IconButton icon="notes" label={say(shellWords.notes)} onPress={() => verbs.go({ at: 'notes' })} />
        )}
        <IconButton
          icon={silent ? 'mute' : 'sound'}
          label={say(silent ? shellWords.unmute : shellWords.mute)}
          onPress={() => verbs.set(withSound(settings, silent))}
        />
        {at !== 'settings' && (
          <IconButton
            icon="settings"
            label={say(shellWords.settings)}
            onPress={() => verbs.go({ at: 'settings' })}
          />
        )}
      </nav>
    </header>
  )
}

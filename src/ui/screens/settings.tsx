import { useRef } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { certificateWords } from '../../i18n/certificate.ts'
import { percent } from '../../i18n/index.ts'
import { settingsWords as words } from '../../i18n/settings.ts'
import { shellWords } from '../../i18n/shell.ts'
import { isSilent, type Settings, withSound } from '../../store/settings.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Choice } from '../kit/choice.tsx'
import { LanguageChoice } from '../kit/languageChoice.tsx'
import { Slider } from '../kit/slider.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Toggle } from '../kit/toggle.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import { OfflineCard } from './settings/offline.tsx'
import './settings.css'

/** Language, reading, movement, sound, the passport, and the keys. Everything takes effect at once. */
export function SettingsScreen() {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const settings = useHarbour((state) => state.settings)
  const set = (patch: Partial<Settings>) => verbs.set(patch)
  return (
    <div class="over">
      <OverBar />
      <main class="over__main settings">
        <Heading>{say(shellWords.settings)}</Heading>
        <div class="settings__grid">
          <Card under={1} title={say(shellWords.language)}>
            <LanguageChoice bare value={settings.lang} onChange={(chosen) => set({ lang: chosen })} />
          </Card>
          <Card under={1} title={say(words.look)}>
            <Choice
              label={say(words.textSize)}
              layout="row"
              value={settings.textSize}
              onChange={(textSize) => set({ textSize })}
              options={([1, 1.25, 1.5] as const).map((size) => ({ value: size, label: percent(lang, size) }))}
            />
            <Toggle
              label={say(words.projector)}
              note={say(words.projectorNote)}
              value={settings.view === 'projector'}
              onChange={(on) => set({ view: on ? 'projector' : 'desk' })}
            />
            <Choice
              label={say(words.motion)}
              layout="row"
              value={settings.motion}
              onChange={(motion) => set({ motion })}
              options={[
                { value: 'system' as const, label: say(words.motionSystem) },
                { value: 'calm' as const, label: say(words.motionCalm) },
                { value: 'full' as const, label: say(words.motionFull) },
              ]}
            />
          </Card>
          <Card under={1} title={say(words.sound)}>
            <Toggle
              label={say(words.soundOn)}
              value={!isSilent(settings)}
              onChange={(on) => set(withSound(settings, on))}
            />
            <Volume label={say(words.music)} value={settings.music} onChange={(music) => set({ music })} />
            <Volume
              label={say(words.effects)}
              value={settings.effects}
              onChange={(effects) => set({ effects })}
            />
            <Toggle
              label={say(words.captions)}
              note={say(words.captionsNote)}
              value={settings.captions}
              onChange={(captions) => set({ captions })}
            />
          </Card>
          <Passport />
          <OfflineCard />
          <Teaching />
          <Keys />
        </div>
      </main>
    </div>
  )
}

/** What a teacher needs beside the game. */
function Teaching() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  return (
    <Card under={1} title={say(words.teaching)}>
      <p>{say(words.teachingNote)}</p>
      <div class="settings__teaching">
        <Button icon="teacher" onPress={() => verbs.go({ at: 'lesson' })}>
          {say(words.lessonLink)}
        </Button>
        <Button icon="print" onPress={() => verbs.go({ at: 'paper' })}>
          {say(words.onPaper)}
        </Button>
        <Button icon="camera" onPress={() => verbs.go({ at: 'cards' })}>
          {say(words.paperCards)}
        </Button>
        <Button icon="code" onPress={() => verbs.go({ at: 'recipe' })}>
          {say(words.readCode)}
        </Button>
      </div>
    </Card>
  )
}

interface VolumeProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Volume({ label, value, onChange }: VolumeProps) {
  const { lang } = useSpeaking()
  return (
    <Slider
      label={label}
      min={0}
      max={1}
      step={0.05}
      value={value}
      format={(n) => percent(lang, n)}
      onChange={onChange}
    />
  )
}

/** From a stick or a folder: what is kept stays behind with the browser. */
const fromDisk = location.protocol === 'file:'

/** Progress as a file, for machines that are wiped. */
function Passport() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const keeping = useHarbour((state) => state.keeping)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Card under={1} title={say(words.passport)} tone={keeping === 'kept' ? 'plain' : 'coral'}>
      <p>{say(words.passportNote)}</p>
      <p class="settings__keeping">
        {say(keeping === 'kept' && fromDisk ? words.keptFromDisk : words[keeping])}
      </p>
      <div class="settings__actions">
        <Button icon="download" onPress={verbs.downloadPassport}>
          {say(words.download)}
        </Button>
        <Button icon="upload" onPress={() => input.current?.click()}>
          {say(words.upload)}
        </Button>
        <Button icon="check" onPress={() => verbs.go({ at: 'check' })}>
          {say(certificateWords.check)}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say(words.upload)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void verbs.uploadPassport(file)
            event.currentTarget.value = ''
          }}
        />
      </div>
    </Card>
  )
}

const keys: readonly (readonly [keys: readonly (string | Text)[], does: Text])[] = [
  [[words.tab], words.keyTab],
  [[words.enter], words.keyEnter],
  [[words.escape], words.keyEscape],
  [['M'], words.keyMute],
  [['P'], words.keyProjector],
  [['Z'], words.keyWhole],
  [['R'], words.keyRoom],
  [[words.space], words.keySpace],
  [['←', '→'], words.keyArrows],
  [['1', '2', '4'], words.keySpeeds],
  [['S'], words.keySkip],
]

function Keys() {
  const { say } = useSpeaking()
  return (
    <Card under={1} title={say(words.keys)}>
      <dl class="keys">
        {keys.map(([caps, does]) => (
          <div key={does.en}>
            <dt>
              {caps.map((cap) => {
                const name = typeof cap === 'string' ? cap : say(cap)
                return <kbd key={name}>{name}</kbd>
              })}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

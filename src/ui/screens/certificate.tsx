import { useEffect, useState } from 'preact/hooks'
import type { Stars } from '../../engine/index.ts'
import { certificateWords as words } from '../../i18n/certificate.ts'
import { listed } from '../../i18n/listed.ts'
import { mapWords } from '../../i18n/map.ts'
import { sayFigure } from '../../i18n/reasons.ts'
import type { Place, Tier, World } from '../../store/index.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { loadMetrics } from '../kinds.ts'
import { Button } from '../kit/button.tsx'
import { Qr } from '../kit/qr.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { usePart } from '../part.ts'
import { StarRow } from './certificate/starRow.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import '../kit/textField.css'
import './certificate.css'

/** What a learner has done in a tier, on one sheet of A4, and a second with its codes. */
export function CertificateScreen() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const tier = useHarbour(({ route }) => (route.at === 'certificate' ? route.tier : 'bridging'))
  const worlds = useHarbour((state) => state.worlds)
  const progress = useHarbour((state) => state.progress)
  const [name, setName] = useState('')
  useEffect(() => {
    if (worlds.length > 0) verbs.packWorks(tier)
  }, [tier, worlds, progress])
  return (
    <div class="over">
      <OverBar />
      <main class="over__main certificate">
        <div class="certificate__tools">
          <label class="certificate__name">
            <span>{say(words.name)}</span>
            <input
              class="text-field"
              type="text"
              maxLength={60}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <small>{say(words.nameKept)}</small>
          </label>
          <Button kind="primary" icon="print" onPress={() => print()}>
            {say(words.print)}
          </Button>
          <Button icon="check" onPress={() => verbs.go({ at: 'check' })}>
            {say(words.check)}
          </Button>
        </div>
        <Sheet tier={tier} worlds={worlds.filter((world) => world.tier === tier)} name={name} />
        <Codes tier={tier} />
      </main>
    </div>
  )
}

interface SheetProps {
  readonly tier: Tier
  readonly worlds: readonly World[]
  readonly name: string
}

function Sheet({ tier, worlds, name }: SheetProps) {
  const { lang, say } = useSpeaking()
  const progress = useHarbour((state) => state.progress)
  const levels = useHarbour((state) => state.levels)
  const places = worlds.flatMap((world) => world.places)
  const starsAt = ({ level }: Place): Stars => (level ? (progress.levels[level]?.stars ?? 0) : 0)
  const solved = places.filter((place) => starsAt(place) > 0)
  const whole = places.length > 0 && solved.length === places.length
  const minutes = solved.reduce((sum, { level = '' }) => sum + (levels[level]?.minutes ?? 0), 0)
  const said = {
    districts: listed(
      lang,
      worlds.map(({ title }) => say(title)),
    ),
    n: solved.length,
    all: places.length,
    stars: places.reduce((sum, place) => sum + starsAt(place), 0),
    most: places.length * 3,
    hours: Math.round(minutes / 30) / 2,
  }
  return (
    <section class="sheet" data-whole={whole || undefined}>
      <p class="sheet__tier">{say(words.tier, { tier: say(mapWords[tier]) })}</p>
      <Heading>{say(whole ? words.certificate : words.soFar)}</Heading>
      <p class="sheet__name">{name || '\u00a0'}</p>
      <p class="sheet__lit">{say(whole ? words.lit : words.under, said)}</p>
      <table class="sheet__levels">
        <thead>
          <tr>
            <th scope="col">{say(words.level)}</th>
            <th scope="col">{say(words.canExplain)}</th>
            <th scope="col">{say(words.figure)}</th>
            <th scope="col">{say(words.starsWon)}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.number} data-won={starsAt(place) > 0 || undefined}>
              <th scope="row">
                {place.number} {say(place.title)}
              </th>
              <td>{say(place.idea)}</td>
              <td class="figures">
                <Figure id={place.level} />
              </td>
              <td>
                {starsAt(place) > 0 ? <StarRow won={starsAt(place)} /> : <small>{say(words.notYet)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sheet__date">
        {say(words.date, { date: new Date().toLocaleDateString(lang === 'en' ? 'en-GB' : lang) })}
      </p>
    </section>
  )
}

/** The figure that says most of a level's best run: of unseen cases, and of the worst class where it is measured. */
const telling = ['test.accuracy', 'test.worst', 'test.passed']

function Figure({ id }: { readonly id: string | undefined }) {
  const { lang } = useSpeaking()
  const best = useHarbour((state) => (id ? state.progress.levels[id]?.best : undefined))
  const entry = useHarbour((state) => (id ? state.levels[id] : undefined))
  // Until it is here, the stars speak alone.
  const metrics = usePart(() => loadMetrics(entry?.kind ?? ''), entry && best && `figure ${entry.id}`)
  if (!best || !entry || !metrics) return null
  const name =
    telling.find((one) => one in best.metrics && one in metrics) ??
    Object.keys(metrics).find((one) => one.startsWith('test.') && one in best.metrics)
  const value = name === undefined ? undefined : best.metrics[name]
  if (name === undefined || value === undefined) return null
  return <>{sayFigure('metric', name, value, { metrics, costs: {}, cases: entry.cases }, lang)}</>
}

function Codes({ tier }: { readonly tier: Tier }) {
  const { say } = useSpeaking()
  const packed = useHarbour((state) => state.packed)
  const worlds = useHarbour((state) => state.worlds)
  if (packed?.tier !== tier) return null
  if (packed.codes.length === 0) return <p class="certificate__tools">{say(words.nothingYet)}</p>
  const address = location.href.split('#')[0]
  const titleOf = (id: string) => {
    const place = worlds.flatMap(({ places }) => places).find(({ level }) => level === id)
    return place ? `${place.number} ${say(place.title)}` : id
  }
  return (
    <section class="sheet sheet--codes">
      <h3>{say(words.proof)}</h3>
      <p>{say(words.proofHow)}</p>
      <ul class="codes">
        {packed.codes.map((code, i) => {
          const label = say(words.codeOf, { n: i + 1, all: packed.codes.length })
          return (
            <li key={code}>
              <a href={`#/check/${code}`} aria-label={`${label}: ${say(words.check)}`}>
                <Qr text={`${address}#/check/${code}`} label={label} />
              </a>
              <span>{label}</span>
            </li>
          )
        })}
      </ul>
      {packed.tooLong.length > 0 && (
        <p>{say(words.tooLong, { levels: packed.tooLong.map(titleOf).join(', ') })}</p>
      )}
    </section>
  )
}

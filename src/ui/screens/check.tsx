import { useEffect } from 'preact/hooks'
import { cutToTenth, engineVersion, isDaily, type Stars } from '../../engine/index.ts'
import { certificateWords as words } from '../../i18n/certificate.ts'
import { dailyWords } from '../../i18n/daily.ts'
import { percent } from '../../i18n/index.ts'
import type { CheckedWork } from '../../store/index.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { ReadCode } from '../kit/codes/readCode.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { StarRow } from './certificate/starRow.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import './certificate.css'

/** Reads a code, from the address, a pasted link or a photo, and says what came of attempting its solutions again. */
export function CheckScreen() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const given = useHarbour(({ route }) => (route.at === 'check' ? route.text : undefined))
  const ready = useHarbour((state) => state.worlds.length > 0)
  const check = useHarbour((state) => state.check)
  useEffect(() => {
    if (given && ready) verbs.checkWorks(`#/check/${given}`)
  }, [given, ready])
  const fault = check?.fault && words[check.fault]
  return (
    <div class="over">
      <OverBar />
      <main class="over__main certificate">
        <Heading>{say(words.check)}</Heading>
        <p>{say(words.checkHow)}</p>
        <ReadCode go={words.tryAgain} fault={fault} onRead={verbs.checkWorks} />
        {!fault && check && check.works.length > 0 && (
          <ol class="check__works" aria-busy={check.works.some(({ verdict }) => verdict === 'trying')}>
            {check.works.map((work) => (
              <Checked key={work.id} work={work} />
            ))}
          </ol>
        )}
      </main>
    </div>
  )
}

const verdicts = {
  waiting: words.waiting,
  trying: words.trying,
  same: words.same,
  'other-version': words.otherVersion,
  'other-engine': words.otherEngine,
  'other-figures': words.otherFigures,
  'other-stars': words.otherStars,
  refused: words.refused,
  'no-level': words.noLevel,
  'not-judged': words.notJudged,
  failed: words.failed,
} as const

function Checked({ work: { id, said, found, verdict, engine, reached } }: { readonly work: CheckedWork }) {
  const { lang, say } = useSpeaking()
  const daily = isDaily(id)
  const number = id.split('-').slice(1, 3).join('-')
  const worlds = useHarbour((state) => state.worlds)
  const place = worlds
    .flatMap(({ places }) => places)
    .find((one) => (daily ? one.number === number : one.level === id))
  const stars = (n: Stars) =>
    daily
      ? say(n > 0 ? dailyWords.lit : dailyWords.unlit)
      : n === 1
        ? say(words.oneStar)
        : say(words.stars, { n })
  const sentence = say(verdicts[verdict], {
    said: stars(said),
    found: found === undefined ? '' : stars(found),
    theirs: engine ?? '',
    ours: engineVersion,
  })
  return (
    <li data-verdict={verdict}>
      <b>
        {daily && `${say(dailyWords.daily)} · `}
        {place ? `${place.number} ${say(place.title)}` : id}
        {reached !== undefined && ` · ${percent(lang, cutToTenth(reached), 1)}`}
      </b>
      {said > 0 && !daily && <StarRow won={said} />}
      <span>{sentence.trim()}</span>
    </li>
  )
}

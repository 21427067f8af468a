import { useEffect } from 'preact/hooks'
import type { Outcome } from '../../engine/index.ts'
import { handOnWords as words } from '../../i18n/handOn.ts'
import { sayClauses, sayRefusal } from '../../i18n/reasons.ts'
import type { Handed } from '../../store/index.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { loadFigures } from '../kinds.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ReadCode } from '../kit/codes/readCode.tsx'
import { CopyLink } from '../kit/copyLink.tsx'
import { announce } from '../kit/live.tsx'
import { Qr } from '../kit/qr.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Stars } from '../kit/stars.tsx'
import { usePart } from '../part.ts'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import './recipe.css'

/** A solution goes out as a code, or one comes in: looked at and taken up, never believed. */
export function RecipeScreen() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const given = useHarbour(({ route }) => (route.at === 'recipe' ? route.text : undefined))
  const ready = useHarbour((state) => state.worlds.length > 0)
  const handed = useHarbour((state) => state.handed)
  useEffect(() => {
    if (given && ready) verbs.beside({ do: 'read', text: `#/recipe/${given}` })
  }, [given, ready])
  return (
    <div class="over">
      <OverBar />
      <main class="over__main recipe">
        <Heading>{say(words.title)}</Heading>
        {handed && <Came handed={handed} />}
        {!given && <Give />}
        <Card under={1} title={say(words.read)}>
          <p>{say(words.readHow)}</p>
          <ReadCode onRead={(text) => verbs.beside({ do: 'read', text })} />
        </Card>
      </main>
    </div>
  )
}

/** The work at hand, as a code. */
function Give() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  // A day's puzzle is everybody's own to solve: its answer is shown the day after.
  const level = useHarbour(({ play }) => (play?.daily ? undefined : play?.level))
  const handOn = useHarbour((state) => state.handOn)
  useEffect(() => {
    if (level) verbs.beside({ do: 'handOn' })
  }, [level])
  if (!level || !handOn) return null
  const link = `${location.origin}${location.pathname}#/recipe/${handOn.code}`
  const name = { level: `${numberOf(level.id)} ${say(level.title)}` }
  return (
    <Card under={1} title={say(words.give)} tone="lantern">
      <p>{say(handOn.drawn ? words.giveHow : words.tooLong, name)}</p>
      {handOn.drawn && (
        <div class="recipe__code">
          <Qr text={link} label={say(words.codeOf, name)} />
        </div>
      )}
      <CopyLink link={link} />
    </Card>
  )
}

const numberOf = (id: string) => id.split('-').slice(0, 2).join('-')

/** What came, and what this machine found. */
function Came({ handed }: { readonly handed: Handed }) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { is, why, number = '', level, outcome, refusal } = handed
  const name = level ? `${number} ${say(level.title)}` : number
  const figures = usePart(() => loadFigures(level?.kind ?? ''), level && `figures ${level.id}`)
  const wording = level && figures && { ...figures, cases: level.cases }
  const stars = outcome && say(outcome.stars === 1 ? words.oneStar : words.stars, { n: outcome.stars })
  const said =
    why !== undefined
      ? say(words[why], { level: name })
      : stars
        ? say(words.tried, { stars })
        : say(words.trying)
  useEffect(() => announce(said), [said])
  return (
    <Card
      under={1}
      tone={is === 'refused' ? 'coral' : 'jade'}
      title={name ? say(words.came, { level: name }) : ''}
    >
      <p class="recipe__said" data-is={is}>
        {said}
      </p>
      {refusal && wording && <p>{sayRefusal(refusal, wording, lang)}</p>}
      {outcome && (
        <>
          <Stars won={outcome.stars} />
          {wording && <Reasons outcome={outcome} wording={wording} />}
          <div class="recipe__ways">
            <Button icon="play" onPress={() => verbs.beside({ do: 'watch' })}>
              {say(words.watch)}
            </Button>
            <Button kind="primary" icon="download" onPress={() => verbs.beside({ do: 'take' })}>
              {say(words.take)}
            </Button>
          </div>
          <p>{say(words.takeNote)}</p>
        </>
      )}
    </Card>
  )
}

interface ReasonsProps {
  readonly outcome: Outcome
  readonly wording: Parameters<typeof sayClauses>[1]
}

function Reasons({ outcome, wording }: ReasonsProps) {
  const { lang } = useSpeaking()
  return (
    <ul class="recipe__why figures">
      {outcome.why.map((reason) => (
        <li key={reason.stars} data-won={reason.won || undefined}>
          <span aria-hidden="true">{'★'.repeat(reason.stars)}</span>{' '}
          {sayClauses(reason, wording, lang).join(' ')}
        </li>
      ))}
    </ul>
  )
}

import { useState } from 'preact/hooks'
import type { Term, Text } from '../../engine/index.ts'
import { languages } from '../../engine/text.ts'
import { tag } from '../../i18n/index.ts'
import { settingsWords as words } from '../../i18n/settings.ts'
import { languageNames, shellWords } from '../../i18n/shell.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Icon } from '../kit/icon.tsx'
import { Pip } from '../kit/pip.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Words } from '../kit/words.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import './notes.css'

/** The glossary a player has collected: every word in three languages, its meaning in theirs. */
export function Notes() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  const notes = useHarbour((state) => state.notes)
  const levels = useHarbour((state) => state.levels)
  const progress = useHarbour((state) => state.progress)
  const [search, setSearch] = useState('')
  const met = worlds
    .flatMap(({ places }) => places)
    .flatMap(({ title, level: id }) =>
      id !== undefined && progress.levels[id]?.best ? [{ id, title, glossary: notes?.[id] ?? [] }] : [],
    )
  const sightings = met.flatMap(({ id, title }) => {
    const where = levels[id]?.stowaway
    return where ? [{ id, title, where }] : []
  })
  const wanted = search.trim().toLowerCase()
  const found = met
    .map((level) => ({ level, terms: level.glossary.filter((entry) => matches(entry, wanted)) }))
    .filter(({ terms }) => terms.length > 0)
  return (
    <div class="over">
      <OverBar />
      <main class="over__main notes">
        <Heading>{say(shellWords.notes)}</Heading>
        {met.length === 0 ? (
          <div class="notes__empty">
            <span class="notes__pip">
              <Pip mood="puzzled" />
            </span>
            <p>{say(words.notesEmpty)}</p>
            <Button kind="primary" icon="map" onPress={() => verbs.go({ at: 'map' })}>
              {say(shellWords.toMap)}
            </Button>
          </div>
        ) : (
          <>
            <p class="notes__intro">{say(words.notesIntro)}</p>
            <label class="notes__search">
              <span>{say(words.search)}</span>
              <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
            </label>
            {found.length === 0 && <p>{say(words.noneFound)}</p>}
            {found.map(({ level, terms }) => (
              <Card
                under={1}
                key={level.id}
                title={say(words.from, { level: say(level.title) })}
                aside={<Icon name="notes" />}
              >
                <dl class="entries">
                  {terms.map((entry) => (
                    <Entry key={entry.term.en} entry={entry} />
                  ))}
                </dl>
              </Card>
            ))}
            {sightings.length > 0 && wanted === '' && <Penguin sightings={sightings} />}
          </>
        )}
      </main>
    </div>
  )
}

interface Sighting {
  readonly id: string
  readonly title: Text
  readonly where: Text
}

/** Where the penguin has turned up. Nobody ever explains it. */
function Penguin({ sightings }: { readonly sightings: readonly Sighting[] }) {
  const { say } = useSpeaking()
  return (
    <Card under={1} title={say(words.penguin)} aside={<Icon name="eye" />}>
      <p>{say(words.penguinSeen, { n: sightings.length })}</p>
      <dl class="entries">
        {sightings.map(({ id, title, where }) => (
          <div class="entry" key={id}>
            <dt>{say(title)}</dt>
            <dd>{say(where)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Entry({ entry }: { readonly entry: Term }) {
  const { lang, say } = useSpeaking()
  return (
    <div class="entry">
      <dt>
        {languages.map((one) => (
          <span key={one} class="entry__term" lang={tag[one]} data-mine={one === lang || undefined}>
            <span class="unseen">{languageNames[one]}: </span>
            {entry.term[one]}
          </span>
        ))}
      </dt>
      <dd>
        <Words of={say(entry.means)} />
      </dd>
    </div>
  )
}

function matches({ term, means }: Term, wanted: string): boolean {
  return languages.some((lang) => `${term[lang]} ${means[lang]}`.toLowerCase().includes(wanted))
}

import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { paperWords as words } from '../../i18n/paper.ts'
import type { World } from '../../store/index.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { LanguageChoice } from '../kit/languageChoice.tsx'
import { Language, useSpeaking } from '../kit/speaking.ts'
import { Ticks } from '../kit/ticks.tsx'
import { Waiting } from '../loaded.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import type { Printed } from './paper/readied.ts'
import { type SheetName, Sheets, sheetNames } from './paper/sheets.tsx'
import './printed.css'
import './paper.css'

/** What a teacher prints for a lesson: of one level, or of a whole district in one go. */
export function PaperScreen() {
  const worlds = useHarbour((state) => state.worlds)
  const of = useHarbour(({ route }) => (route.at === 'paper' ? route.of : undefined))
  return (
    <div class="over">
      <OverBar />
      <main class="over__main paper printed">
        {worlds.length === 0 ? <Waiting /> : <Chosen key={of} worlds={worlds.filter(hasLevels)} of={of} />}
      </main>
    </div>
  )
}

const hasLevels = ({ places }: World) => places.some(({ level }) => level)
const levelsIn = (world: World | undefined): Printed[] =>
  world?.places.flatMap(({ level, number, title }) =>
    level ? [{ id: level, number, title, district: world.title }] : [],
  ) ?? []

interface ChosenProps {
  /** Those that have a level. */
  readonly worlds: readonly World[]
  readonly of: string | undefined
}

function Chosen({ worlds, of }: ChosenProps) {
  const { lang: spoken, say } = useSpeaking()
  const asked = worlds.find(
    (world) => String(world.number) === of || levelsIn(world).some(({ id }) => id === of),
  )
  const [world, setWorld] = useState(asked ?? worlds[0])
  const levels = levelsIn(world)
  const [ids, setIds] = useState<readonly string[]>(() => {
    const one = levels.filter(({ id }) => id === of)
    return (one.length > 0 ? one : levels).map(({ id }) => id)
  })
  const [sheets, setSheets] = useState<readonly SheetName[]>(sheetNames)
  const [lang, setLang] = useState<Lang>(spoken)
  const read = useFiles(ids)
  const chosen = levels.filter(({ id }) => ids.includes(id))
  const waiting = chosen.some(({ id }) => read?.[id] === undefined)
  const lost = chosen.filter(({ id }) => read?.[id] === 'unread')
  const empty = chosen.length === 0 || sheets.length === 0
  return (
    <>
      <div class="paper__tools unprinted">
        <Heading>{say(words.title)}</Heading>
        <p>{say(words.intro)}</p>
        <Choice
          label={say(words.district)}
          layout="row"
          value={world?.number}
          onChange={(number) => {
            const next = worlds.find((one) => one.number === number)
            setWorld(next)
            setIds(levelsIn(next).map(({ id }) => id))
          }}
          options={worlds.map(({ number, title }) => ({ value: number, label: `${number} ${say(title)}` }))}
        />
        <Ticks
          label={say(words.levels)}
          values={ids}
          onChange={setIds}
          options={levels.map(({ id, number, title }) => ({ value: id, label: `${number} ${say(title)}` }))}
        />
        <Ticks
          label={say(words.sheets)}
          values={sheets}
          onChange={setSheets}
          options={sheetNames.map((name) => ({ value: name, label: say(words[name]) }))}
        />
        <LanguageChoice value={lang} onChange={setLang} />
        {lost.map(({ id, number, title }) => (
          <p key={id} role="alert">
            {say(words.unread, { level: `${number} ${say(title)}` })}
          </p>
        ))}
        {empty && <p>{say(words.nothing)}</p>}
        <p class="paper__press">
          {ids.length < levels.length && (
            <Button icon="plus" onPress={() => setIds(levels.map(({ id }) => id))}>
              {say(words.all)}
            </Button>
          )}
          <Button kind="primary" icon="print" busy={waiting} disabled={empty} onPress={() => print()}>
            {say(words.print)}
          </Button>
        </p>
      </div>
      <Language.Provider value={lang}>
        <Sheets levels={chosen} sheets={sheets} />
      </Language.Provider>
    </>
  )
}

/** The levels' files, asked for as soon as they are chosen. */
function useFiles(ids: readonly string[]) {
  const verbs = useVerbs()
  useEffect(() => verbs.beside({ do: 'papers', ids }), [ids])
  return useHarbour((state) => state.papers)
}

import { useMemo } from 'preact/hooks'
import { capital } from '../../i18n/say.ts'
import { Card, Icon, type Panel as PanelOf, Tabs, useSpeaking } from '../../ui/kit/index.ts'
import { NameTag } from '../../ui/kit/nameTag.tsx'
import { Pool, type PoolItem } from '../../ui/kit/pool.tsx'
import { useView } from '../../ui/kit/useView.ts'
import { LiveCard } from './liveCard.tsx'
import { OpenThing } from './openThing.tsx'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Standing, standingsOf } from './standing.ts'
import { sortInto, type View, viewFor } from './view.ts'
import { words } from './words.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the live model's table, and the row: the thing that is open, and all of them as a list. */
export const Panel: PanelOf = ({ play, lang, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewFor(session, setup, recipe), [play.level])
  const { at, open, over } = useView(view)
  const decide = (action: Action) => act(action)
  const standings = useMemo(() => standingsOf(setup, recipe), [setup, recipe])
  const row = (
    <div class="stack">
      <OpenThing
        {...{ setup, view, decide }}
        standing={standings.find(({ thing }) => thing.id === open)}
        sort={(as) => open !== undefined && sortInto(view, standings, open, as, decide)}
      />
      <Row setup={setup} standings={standings} view={view} />
    </div>
  )
  const { live } = setup
  const named = [...setup.things, ...(live?.items ?? [])].find(({ id }) => id === over?.id)
  const tag = <NameTag at={over}>{named && capital(named.name[lang])}</NameTag>
  if (!live)
    return (
      <>
        {tag}
        {row}
      </>
    )
  const name = setup.things.find(({ id }) => id === live.thing)?.name[lang] ?? ''
  return (
    <>
      {tag}
      <Tabs
        label={say(words.parts)}
        value={at}
        onChange={(id) => view.set({ at: id === 'live' ? 'live' : 'row' })}
        tabs={[
          { id: 'live', label: name, body: <LiveCard {...{ setup, live, play, view, decide }} /> },
          { id: 'row', label: capital(setup.row[lang]), body: row },
        ]}
      />
    </>
  )
}

interface RowProps {
  readonly setup: Setup
  readonly standings: readonly Standing[]
  readonly view: View
}

/** All things by where they were put, those that nobody has sorted last. */
function Row({ setup, standings, view }: RowProps) {
  const { lang, say } = useSpeaking()
  const { open } = view.now()
  const { bins } = setup
  const items = standings.map(
    ({ thing, bin, probed }): PoolItem => ({
      ...{ id: thing.id, name: capital(thing.name[lang]), group: bin ?? bins.length },
      pressed: thing.id === open,
      picture: (
        <>
          <Picture name={thing.icon} />
          {probed && <Icon name="eye" />}
          {probed && <span class="unseen">{say(words.probedMark)}. </span>}
          {thing.sealed && <Icon name="lock" />}
          {thing.sealed && <span class="unseen">{say(words.sealedMark)}. </span>}
        </>
      ),
    }),
  )
  const left = standings.filter(({ bin }) => bin === undefined).length
  return (
    <Card>
      <p class="note" aria-live="polite">
        {left > 0 ? say(words.left, { n: left }) : say(words.allSorted)}
      </p>
      <Pool
        items={items}
        groups={[...bins.map(({ name }) => name[lang]), say(words.unsorted)]}
        words={{ find: say(words.find), noneFound: say(words.noneFound), keys: say(words.keys) }}
        onPress={(id) => view.set({ open: id, at: 'row' })}
      />
    </Card>
  )
}

import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { NameTag } from '../../ui/kit/nameTag.tsx'
import { useView } from '../../ui/kit/useView.ts'
import { labOf } from './mind.ts'
import { Rulers } from './rulers.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { Standing } from './standing.tsx'
import { Toy } from './toy.tsx'
import { viewOf } from './view.ts'
import { words } from './words.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the rulers on sale, how the crowd stands with those taken, and a bird to be made up. */
export const Panel: PanelOf = ({ play, lang, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session, setup), [play.level])
  const { over } = useView(view)
  const [tab, turnTo] = useState('rulers')
  const decide = (action: Action) => act(action)
  const lab = labOf(setup, play)
  const under = over && setup.columns.find(({ id }) => id === over.id)
  return (
    <>
      <NameTag at={over}>{under?.name[lang]}</NameTag>
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={[
          {
            id: 'rulers',
            label: say(words.rulers),
            body: (
              <div class="stack">
                <Standing setup={setup} recipe={recipe} lab={lab} view={view} />
                <Rulers setup={setup} recipe={recipe} act={decide} />
              </div>
            ),
          },
          {
            id: 'toy',
            label: say(words.toy),
            body: (
              <Card>
                <Toy setup={setup} recipe={recipe} lab={lab} view={view} act={decide} />
              </Card>
            ),
          },
        ]}
      />
    </>
  )
}

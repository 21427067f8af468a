import { useMemo, useState } from 'preact/hooks'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, type Panel as PanelOf, Slider, Tabs, useSpeaking } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { EarsCard } from './earsCard.tsx'
import { LearnersCard } from './learnersCard.tsx'
import { labOf, rehearsedBy } from './mind.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Prices, pricesOf, verdictsOf } from './verdicts.ts'
import { viewOf } from './view.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the mark and its two prices, when the teacher is asked, whose voices are taught, and everybody to be heard. */
export const Panel: PanelOf = ({ play, act, view: session }) => {
  const { say } = useSpeaking()
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turnTo] = useState('voices')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const learners = useMemo(() => lab && rehearsedBy(setup, lab), [setup, lab])
  const prices = learners && pricesOf(setup, recipe, learners)
  const verdicts = learners && verdictsOf(setup, recipe, learners)
  return (
    <div class="stack stack--snug">
      <EarsCard {...{ setup, recipe, lab, view, decide }} />
      <Card>
        <div class="coach-mark">
          <Slider
            label={say(words.mark)}
            stops={setup.mark.steps}
            value={recipe.mark}
            onChange={(mark) => decide({ type: 'mark', mark })}
            format={(value) => `${value}%`}
          />
          <Slider
            label={say(words.unsure)}
            stops={setup.unsure.steps}
            value={recipe.unsure}
            onChange={(unsure) => decide({ type: 'unsure', unsure })}
            format={(n) => say(n === 0 ? words.never : words.within, { n })}
          />
          {prices ? <BothPrices setup={setup} prices={prices} /> : <p class="note">{say(words.untrained)}</p>}
        </div>
      </Card>
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={[
          {
            id: 'voices',
            label: say(words.voices),
            body: <Voices {...{ setup, recipe, prices, decide }} />,
          },
          {
            id: 'learners',
            label: say(words.learners),
            body: <LearnersCard {...{ setup, learners, verdicts, view }} />,
          },
        ]}
      />
    </div>
  )
}

interface VoicesProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly prices: Prices | undefined
  readonly decide: (action: Action) => void
}

function Voices({ setup, recipe, prices, decide }: VoicesProps) {
  const { lang, say } = useSpeaking()
  return (
    <Card>
      <fieldset class="coach-voices">
        <legend class="note">{say(words.taught)}</legend>
        {setup.groups.map(({ id, name, singer }, i) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={recipe.taught.includes(id)}
            onClick={() => decide({ type: 'teach', group: id })}
          >
            <AtlasPicture kind="coach" name={singer} size={2} />
            <span class="coach-voice">
              {name[lang]}
              {prices && (
                <small class="figures">
                  {say(words.ofGroup, {
                    n: prices.groups[i]?.scolded ?? 0,
                    of: prices.groups[i]?.right ?? 0,
                  })}
                </small>
              )}
            </span>
          </button>
        ))}
      </fieldset>
      <p class="note note--small">{say(words.synthesised)}</p>
    </Card>
  )
}

/** Two kinds of mistake, and who pays: they never move alone. */
function BothPrices({ setup, prices }: { readonly setup: Setup; readonly prices: Prices }) {
  const { lang, say } = useSpeaking()
  const share = ({ right, scolded }: Prices['groups'][number]) => scolded / Math.max(1, right)
  const worst = prices.groups.reduce(
    (most, one, i) => (share(one) > share(prices.groups[most] ?? one) ? i : most),
    0,
  )
  const of = prices.groups[worst]
  const rows = [
    { name: say(words.caught), n: prices.caught, of: prices.slips },
    { name: say(words.scolded), n: prices.scolded, of: prices.right },
    {
      name: say(words.worst, { group: setup.groups[worst]?.name[lang] ?? '' }),
      ...{ n: of?.scolded ?? 0, of: of?.right ?? 0 },
    },
    { name: say(words.asked), n: prices.asked, of: setup.teacher.listens },
  ]
  return (
    <ul class="coach-prices" aria-live="polite">
      {rows.map((row) => (
        <li key={row.name}>
          {row.name}
          <b class="figures">{say(words.nOf, { n: row.n, of: row.of })}</b>
        </li>
      ))}
    </ul>
  )
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { fill } from '../../i18n/say.ts'
import { Button, Card, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import type { PanelProps, PartOf } from '../../ui/kit/panel.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { degrees, through } from './curve.ts'
import { dateOf } from './dates.ts'
import type { Frame, Lab, Soup } from './events.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

type ToysProps = PartOf<Setup, Recipe, Lab, View, Action> & Pick<PanelProps, 'ask'>

/** A day of one's own to ask about, and soup on a page of the log. */
export function Toys(props: ToysProps) {
  const { say } = useSpeaking()
  const { lab } = props
  if (!lab)
    return (
      <Card>
        <p class="note">{say(words.bendFirst)}</p>
      </Card>
    )
  return (
    <div class="stack stack--snug">
      <Card>
        <SpillSoup {...props} lab={lab} />
      </Card>
      <Card>
        <OwnDay {...props} lab={lab} />
      </Card>
    </div>
  )
}

function OwnDay({ recipe, lab, decide }: ToysProps & { readonly lab: Lab }) {
  const { say, lang } = useSpeaking()
  const [day, change] = useState(recipe.own ?? 122)
  const heat = through(lab.film.at(-1)?.curve ?? [])(day)
  const coming = recipe.own === day
  return (
    <div class="stack stack--snug">
      <p>{say(words.birthday)}</p>
      <Slider
        label={say(words.day)}
        min={1}
        max={365}
        value={day}
        format={(n) => dateOf(n, lang)}
        onChange={change}
      />
      <p aria-live="polite">
        <Words of={fill(say(words.answers), { heat: degrees(heat) })} />
      </p>
      <Button pressed={coming} onPress={() => decide({ type: 'ask', ...(!coming && { day }) })}>
        {say(coming ? words.asked : words.ask)}
      </Button>
    </div>
  )
}

/** One false page, as warm as one likes: the more a curve may bend, the farther the lie is felt. */
function SpillSoup({ setup, lab, view, ask }: ToysProps & { readonly lab: Lab }) {
  const { say, lang } = useSpeaking()
  const { soup } = view.now()
  const [day, heat] = setup.log[setup.soup.page] ?? [1, 0]
  const query = useMemo((): Soup | undefined => (soup ? { soup: soup.heat } : undefined), [soup?.heat])
  const frame = useAnswer(query, ask, lab) as Frame | undefined
  useEffect(() => {
    const { soup } = view.now()
    if (soup && soup.frame !== frame) view.set({ soup: { ...soup, frame } })
  }, [frame, view])
  return (
    <div class="stack stack--snug">
      <p>{fill(say(words.soupAbout), { date: dateOf(day, lang) })}</p>
      <Slider
        label={say(words.soupReads)}
        min={setup.soup.heat.from}
        max={setup.soup.heat.to}
        value={soup?.heat ?? Math.round(heat)}
        format={(n) => fill(say(words.celsius), { n: degrees(n) })}
        onChange={(heat) => view.set({ soup: { heat, frame } })}
      />
      <p aria-live="polite">
        {soup && frame
          ? fill(say(words.soupBent), {
              start: degrees(frame.curve[0] ?? 0),
              end: degrees(frame.curve.at(-1) ?? 0),
            })
          : ''}
      </p>
      {soup && (
        <Button icon="undo" onPress={() => view.set({ soup: undefined })}>
          {say(words.wipe)}
        </Button>
      )}
    </div>
  )
}

import { capital } from '../../i18n/say.ts'
import { Button, Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import type { Standing } from './standing.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

interface OpenThingProps {
  readonly setup: Setup
  readonly standing: Standing | undefined
  readonly view: View
  readonly decide: (action: Action) => void
  /** Puts it into a bin, or back into the row. */
  readonly sort: (as: string | undefined) => void
}

/** One thing: what anybody sees of it, what a probe has shown, and where it is put. */
export function OpenThing({ setup, standing, view, decide, sort }: OpenThingProps) {
  const { lang, say } = useSpeaking()
  if (!standing) return <Card>{<p class="note">{say(words.openOne)}</p>}</Card>
  const { thing, bin } = standing
  return (
    <Card title={capital(thing.name[lang])} aside={<Picture name={thing.icon} size={2.4} />}>
      <p aria-live="polite">
        <span class="unseen">{capital(thing.name[lang])}. </span>
        {thing.clue[lang]}
      </p>
      <Probe standing={standing} view={view} decide={decide} />
      <p class="machines-ask" id="machines-ask">
        {say(words.sortAs)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame two buttons */}
      <div class="machines-bins" role="group" aria-labelledby="machines-ask">
        {setup.bins.map(({ id, name, icon }, i) => (
          <Chip key={id} pressed={bin === i} onPress={() => sort(bin === i ? undefined : id)}>
            <ClassMark of={i} />
            <Picture name={icon} size={1.4} />
            <span>{name[lang]}</span>
          </Chip>
        ))}
      </div>
    </Card>
  )
}

/** What its three examples did, or how to find out, or why nobody can. */
function Probe({
  standing: { thing, probed, live },
  view,
  decide,
}: Pick<OpenThingProps, 'view' | 'decide'> & { readonly standing: Standing }) {
  const { lang, say } = useSpeaking()
  if (live)
    return (
      <Button icon="eye" onPress={() => view.set({ at: 'live' })}>
        {say(words.toLive, { name: thing.name[lang] })}
      </Button>
    )
  if (!thing.probe)
    return (
      <p class="machines-sealed">
        <b>{say(words.sealed)}</b> {thing.sealed?.[lang]}
      </p>
    )
  if (!probed)
    return (
      <Button icon="eye" onPress={() => decide({ type: 'probe', thing: thing.id })}>
        {say(words.probe)}
      </Button>
    )
  const { show, before, after } = thing.probe
  return (
    <div class="machines-probe" aria-live="polite">
      <p>
        {thing.examples.map((name, i) => (
          <Picture key={i} name={name} size={1.5} />
        ))}{' '}
        {show[lang]}
      </p>
      <dl>
        <dt>{say(words.before)}</dt>
        <dd>{before[lang]}</dd>
        <dt>{say(words.after)}</dt>
        <dd>{after[lang]}</dd>
      </dl>
      {thing.note && <p class="note">{thing.note[lang]}</p>}
    </div>
  )
}

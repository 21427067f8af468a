import { Button, Card, useSpeaking } from '../../ui/kit/index.ts'
import { Pool } from '../../ui/kit/pool.tsx'
import { Bunch } from './bunch.tsx'
import { letterOf, nearest } from './kmeans.ts'
import type { SquareProps } from './lanternCard.tsx'
import type { Looking } from './looking.ts'
import { steps, words } from './words.ts'

/** The crate that is looked at: its figures, how far the lanterns are, what lies in it once it is open; and all of them. */
export function CrateCard({
  setup,
  recipe,
  ground,
  hung,
  groups,
  act,
  looking,
}: SquareProps & { readonly looking: Looking }) {
  const { lang, say } = useSpeaking()
  const { crate } = looking.get()
  const at = setup.crates.findIndex(({ id }) => id === crate)
  const numbered = (i: number) => String(i + 1)
  const classOf = (i: number) => setup.classes.find(({ id }) => id === setup.crates[i]?.truth)
  const isOpen = (i: number) => recipe.opened.includes(setup.crates[i]?.id ?? '')
  const items = setup.crates.map(({ id }, i) => {
    const inside = isOpen(i) ? classOf(i) : undefined
    return {
      ...{ id, name: numbered(i), group: groups[i] ?? 0, pressed: id === crate },
      picture: inside && (
        <>
          <Bunch look={inside.look} size={1.2} />
          <span class="unseen">{inside.name[lang]}. </span>
        </>
      ),
    }
  })
  return (
    <Card>
      {at < 0 || crate === undefined ? <p class="note">{say(words.openOne)}</p> : facts(crate)}
      <Pool
        items={items}
        groups={hung.map((_, i) => say(words.lantern, { letter: letterOf(i) }))}
        words={{ find: say(words.find), noneFound: say(words.noneFound), keys: say(words.keys) }}
        onPress={(id) => looking.set({ crate: id }, 'panel')}
      />
    </Card>
  )

  function facts(shown: string) {
    const spot = ground.spots[at]
    const by = spot && nearest(ground, hung, spot)
    const inside = isOpen(at) ? classOf(at) : undefined
    return (
      <div class="group-crate">
        <h3 class="group-crate__name">{say(words.crate, { n: numbered(at) })}</h3>
        <ul class="group-crate__figures">
          {setup.measures.map(({ id, name }, i) => (
            <li key={id}>
              {name[lang]} <b class="figures">{setup.crates[at]?.values[i]}</b>
            </li>
          ))}
        </ul>
        {by && by.next !== by.lantern && (
          <p class="note note--small">
            {say(words.away, {
              ...{ letter: letterOf(by.lantern), far: steps(by.far) },
              ...{ next: letterOf(by.next), nextFar: steps(by.nextFar) },
            })}
          </p>
        )}
        <div aria-live="polite">
          {inside ? (
            <p class="group-crate__inside">
              <Bunch look={inside.look} size={2} />
              <b>{say(words.inside, { name: inside.name[lang] })}</b>
            </p>
          ) : (
            <Button icon="eye" onPress={() => act({ type: 'open', crate: shown })}>
              {say(words.open)}
            </Button>
          )}
        </div>
      </div>
    )
  }
}

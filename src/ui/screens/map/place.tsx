import { useState } from 'preact/hooks'
import type { Figures, Text } from '../../../engine/index.ts'
import { number } from '../../../i18n/index.ts'
import { mapWords } from '../../../i18n/map.ts'
import { sayFigures } from '../../../i18n/reasons.ts'
import { type Lock, lockOf, type Place } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { loadCosts } from '../../kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Stars } from '../../kit/stars.tsx'
import { usePart } from '../../part.ts'
import './rows.css'
import './place.css'

interface PlaceRowProps {
  readonly place: Place
}

/** One of a district's six levels: open, locked with the reason, closed with the reason, or still being built. */
export function PlaceRow({ place }: PlaceRowProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const [asking, setAsking] = useState(false)
  const { level: id } = place
  const lock = useLock(id)
  const closed = useHarbour((state) => id !== undefined && state.closed[id] !== undefined)
  const words = (
    <>
      <span class="place__number figures">{place.number}</span>
      <span class="place__words">
        <span class="place__title">{say(place.title)}</span>
        <span class="place__idea">{say(place.idea)}</span>
      </span>
    </>
  )
  if (!id) {
    return (
      <div class="place place--coming">
        {words}
        <span class="place__state">
          <Icon name="scaffold" />
          {say(mapWords.coming)}
        </span>
      </div>
    )
  }
  const enter = () => verbs.go({ at: 'level', id })
  const state = closed ? 'closed' : lock ? 'locked' : 'open'
  return (
    <>
      <button
        type="button"
        class={`place place--${state}`}
        aria-haspopup={state === 'locked' ? 'dialog' : undefined}
        onClick={state === 'locked' ? () => setAsking(true) : enter}
      >
        {words}
        <span class="place__state">
          {state === 'closed' && (
            <>
              <Icon name="broken" />
              {say(mapWords.closed)} · {say(mapWords.why)}
            </>
          )}
          {state === 'locked' && lock && (
            <>
              <Icon name="lock" />
              {lock.district
                ? say(mapWords.opensAfter, { district: say(lock.district.title) })
                : say(mapWords.opensWith, { level: lock.needs.number })}
            </>
          )}
          {state === 'open' && <Done id={id} />}
        </span>
      </button>
      {lock && (
        <LockDialog place={place} lock={lock} open={asking} close={() => setAsking(false)} enter={enter} />
      )}
    </>
  )
}

/** Looked up at each change of what it depends on; the lock itself is a new object each time. */
function useLock(id: string | undefined): Lock | undefined {
  const worlds = useHarbour((state) => state.worlds)
  const progress = useHarbour((state) => state.progress)
  const closed = useHarbour((state) => state.closed)
  const settings = useHarbour((state) => state.settings)
  return id === undefined ? undefined : lockOf({ worlds, progress, closed, settings }, id)
}

/** Stars, the best run's cost, how long the level takes. */
function Done({ id }: { readonly id: string }) {
  const { lang, say } = useSpeaking()
  const level = useHarbour((state) => state.levels[id])
  const done = useHarbour((state) => state.progress.levels[id])
  return (
    <>
      <Stars won={done?.stars ?? 0} />
      {level && done?.best && <Cost id={id} kind={level.kind} cost={done.best.cost} cases={level.cases} />}
      {!done?.best && done?.stars === 0 && <span>{say(mapWords.begun)}</span>}
      {level && (
        <span class="place__minutes">{say(mapWords.minutes, { n: number(lang, level.minutes) })}</span>
      )}
    </>
  )
}

interface CostProps {
  readonly id: string
  readonly kind: string
  readonly cost: Figures
  readonly cases: Text
}

/** What the best run cost, once its kind's words are here. */
function Cost({ id, kind, cost, cases }: CostProps) {
  const { lang, say } = useSpeaking()
  const costs = usePart(() => loadCosts(kind), `costs ${id}`)
  if (!costs) return null
  const best = sayFigures('cost', cost, { metrics: {}, costs, cases }, lang).join(' · ')
  return best ? <span>{say(mapWords.best, { cost: best })}</span> : null
}

interface LockDialogProps {
  readonly place: Place
  readonly lock: Lock
  readonly open: boolean
  close(): void
  enter(): void
}

/** Why a level waits, what opens it, and the way there; nobody is kept out who insists. */
function LockDialog({ place, lock, open, close, enter }: LockDialogProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const level = `${lock.needs.number} ${say(lock.needs.title)}`
  return (
    <Dialog
      open={open}
      title={say(mapWords.notYet, { level: say(place.title) })}
      onClose={close}
      actions={
        <>
          <Button onPress={enter}>{say(mapWords.openAnyway)}</Button>
          <Button kind="primary" icon="play" onPress={() => verbs.go({ at: 'level', id: lock.needs.level })}>
            {say(mapWords.play, { level: say(lock.needs.title) })}
          </Button>
        </>
      }
    >
      <p>
        {lock.district
          ? say(mapWords.sailsOn, { district: say(lock.district.title), level })
          : say(mapWords.buildsOn, { level })}
      </p>
      <p class="place__link">{say(mapWords.linkOpens)}</p>
    </Dialog>
  )
}

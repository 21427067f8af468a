import { mapWords } from '../../../i18n/map.ts'
import type { World } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Pip } from '../../kit/pip.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './nextThing.css'

/** One thing to do next, and Pip beside it: the level last worked on, or the first without a star. */
export function NextThing({ worlds }: { readonly worlds: readonly World[] }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const progress = useHarbour((state) => state.progress)
  const closed = useHarbour((state) => state.closed)
  const open = worlds.flatMap(({ places }) => places).filter(({ level }) => level && !closed[level])
  const begun = open.find(
    ({ level = '' }) => progress.levels[level]?.draft !== undefined && !progress.levels[level]?.stars,
  )
  const next = begun ?? open.find(({ level = '' }) => !progress.levels[level]?.stars)
  if (!next?.level) return null
  const id = next.level
  const newcomer = Object.keys(progress.levels).length === 0
  return (
    <div class="next">
      <span class="next__pip">
        <Pip mood={newcomer ? 'dark' : begun ? 'unsure' : 'sure'} />
      </span>
      <div class="next__words">
        <p>{say(newcomer ? mapWords.startHere : begun ? mapWords.carryOn : mapWords.moreStars)}</p>
        <Button kind="primary" icon="play" onPress={() => verbs.go({ at: 'level', id })}>
          {say(mapWords.play, { level: say(next.title) })}
        </Button>
      </div>
    </div>
  )
}

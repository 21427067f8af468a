import { useHarbour } from '../../../../ui/harbour.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useLevelName } from '../../../../ui/room/kit/levelName.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import type { Race, RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'

/** Every level; the one that is open in the lab stands first. */
export function Pick({ state, act }: WallProps<Race, RaceAct>) {
  const { say } = useSpeaking()
  const nameOf = useLevelName()
  const open = useHarbour(({ play }) => play?.level.id)
  const levels = [...state.levels].sort((a, b) => Number(b === open) - Number(a === open))
  return (
    <section class="race">
      <Heading>{say(words.pick)}</Heading>
      <ul class="race__levels">
        {levels.map((level) => (
          <li key={level}>
            <button
              type="button"
              class="race__level"
              data-open={level === open || undefined}
              onClick={() => act({ type: 'pick', level })}
            >
              {nameOf(level)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

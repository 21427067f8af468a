import { useState } from 'preact/hooks'
import { levelWords } from '../../../i18n/level.ts'
import { levelProgress, type Origin, type OtherWork } from '../../../store/progress.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { useSpeaking } from '../../kit/speaking.ts'

const origins: readonly Origin[] = ['here', 'passport', 'tab', 'code']
const names = {
  here: levelWords.workFromHere,
  passport: levelWords.workFromPassport,
  tab: levelWords.workFromTab,
  code: levelWords.workFromCode,
} as const

/** The work a passport or another tab brought beside the player's own: to go between, and to choose from. */
export function Works({ play }: { readonly play: Play }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const level = useHarbour(({ progress }) => levelProgress(progress, play.level.id))
  const [asking, setAsking] = useState(false)
  const { others, from = 'here' } = level
  if (!others || others.length === 0) return null
  const here: OtherWork = { from, recipe: play.recipe }
  // By where they come from, so that none changes its place when another is taken up.
  const works = origins.flatMap((origin) => [here, ...others].filter((one) => one.from === origin))
  return (
    <Card tone="lantern" title={say(levelWords.works)}>
      <p>{say(levelWords.worksNote)}</p>
      <Choice
        bare
        layout="row"
        label={say(levelWords.works)}
        value={works.indexOf(here)}
        onChange={(at) => verbs.takeWork(works[at]?.recipe)}
        options={works.map((work, at) => {
          const alike = works.filter((one) => one.from === work.from)
          const name = say(names[work.from])
          return { value: at, label: alike.length > 1 ? `${name} (${alike.indexOf(work) + 1})` : name }
        })}
      />
      <div>
        <Button kind="quiet" icon="check" onPress={() => setAsking(true)}>
          {say(levelWords.keepThisWork)}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={say(levelWords.keepThisWork)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{say(levelWords.keepAllWork)}</Button>
            <Button
              kind="danger"
              onPress={() => {
                setAsking(false)
                verbs.keepThisWork()
              }}
            >
              {say(levelWords.keepThisWork)}
            </Button>
          </>
        }
      >
        <p>{say(levelWords.keepThisAsk)}</p>
      </Dialog>
    </Card>
  )
}

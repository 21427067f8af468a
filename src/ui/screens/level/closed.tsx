import { levelWords } from '../../../i18n/level.ts'
import { shellWords } from '../../../i18n/shell.ts'
import type { LevelFault } from '../../../store/index.ts'
import { useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Bar } from '../bar.tsx'
import { Heading } from '../heading.tsx'
import './phase.css'
import './closed.css'

/** A level whose file has a mistake: what, where, and what to do about it. */
export function Closed({ fault }: { readonly fault: LevelFault }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const rows = [
    [levelWords.file, fault.file],
    [levelWords.place, fault.path],
    [levelWords.found, fault.found],
    [levelWords.expected, fault.expected],
  ] as const
  return (
    <div class="closed">
      <Bar />
      <main class="closed__main">
        <Card tone="coral">
          <Heading top>{say(levelWords.closed)}</Heading>
          <p>{say(levelWords.closedWhy)}</p>
          <dl class="closed__facts">
            {rows.map(([name, value]) =>
              value ? (
                <div key={name.en}>
                  <dt>{say(name)}</dt>
                  <dd>
                    <code>{value}</code>
                  </dd>
                </div>
              ) : null,
            )}
            <div>
              <dt>{say(levelWords.remedy)}</dt>
              <dd>{say(fault.remedy)}</dd>
            </div>
          </dl>
          <div class="phase__actions">
            <Button kind="primary" icon="map" onPress={() => verbs.go({ at: 'map' })}>
              {say(shellWords.toMap)}
            </Button>
          </div>
        </Card>
      </main>
    </div>
  )
}

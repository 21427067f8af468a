import { useState } from 'preact/hooks'
import { number } from '../../../i18n/index.ts'
import { BudgetTokens, Card, Meter, Stars, Stepper } from '../../kit/index.ts'
import { Part } from './part.tsx'

export function Numbers() {
  const [used, setUsed] = useState(5)
  return (
    <Part title="Numbers">
      <Card title="Budgets">
        <BudgetTokens label="Neurons" used={used} limit={8} stars={[{ stars: 3, atMost: 4 }]} />
        <Stepper label="Used" value={used} min={0} max={10} onChange={setUsed} />
        <BudgetTokens label="Examples" used={20} limit={20} stars={[{ stars: 3, atMost: 14 }]} />
        <BudgetTokens label="Weights" used={2410} limit={6000} stars={[{ stars: 3, atMost: 3000 }]} />
      </Card>
      <Card title="Meters">
        <Meter label="Known animals" value={0.82} goal={0.9} />
        <Meter label="Training" value={0.4} progress tone="neon" />
        <Meter label="Right" value={1} tone="jade" />
        <Meter label="False alarms" value={0.12} tone="coral" />
      </Card>
      <Card title="Stars">
        <Stars won={0} />
        <Stars won={2} size="medium" />
        <Stars won={3} size="ceremony" />
      </Card>
      {(['glass', 'lantern', 'jade', 'coral', 'neon'] as const).map((tone) => (
        <Card key={tone} tone={tone} title={tone} aside={<span class="figures">{number('en', 1234)}</span>}>
          <p>A card in this tone.</p>
        </Card>
      ))}
    </Part>
  )
}

import { shellWords } from '../../i18n/shell.ts'
import { useVerbs } from '../harbour.ts'
import { useSpeaking } from '../kit/speaking.ts'
import { wayBack } from '../way.ts'
import { Bar } from './bar.tsx'
import './overBar.css'

/** The bar of a screen that lies over another: back goes to where the player was. */
export function OverBar() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const way = wayBack()
  const label = { title: shellWords.title, map: shellWords.toMap, level: shellWords.backToLevel }
  return (
    <Bar
      back={{ label: say(label[way.at as keyof typeof label] ?? shellWords.back), go: () => verbs.go(way) }}
    >
      <h1 class="over__name">{say(shellWords.name)}</h1>
    </Bar>
  )
}

import { useVerbs } from '../harbour.ts'
import { Button } from '../kit/index.ts'
import { Buttons } from './kit/buttons.tsx'
import { Charts } from './kit/charts.tsx'
import { Controls } from './kit/controls.tsx'
import { Numbers } from './kit/numbers.tsx'
import { Overlays } from './kit/overlays.tsx'
import { Speaking } from './kit/speaking.tsx'
import { Tokens } from './kit/tokens.tsx'
import { OverBar } from './overBar.tsx'
import './kit.css'

/**
 * Every component in every state, for those who build the game. Its own labels are in English: no player comes here.
 * Components speak the language of the settings.
 */
export function Kit() {
  const verbs = useVerbs()
  return (
    <div class="kit">
      <OverBar />
      <main class="kit__main">
        <h1>Kit</h1>
        <div class="kit__languages">
          <Button onPress={() => verbs.set({ lang: 'en' })}>English</Button>
          <Button onPress={() => verbs.set({ lang: 'zh-Hant' })}>繁體中文</Button>
          <Button onPress={() => verbs.set({ lang: 'zh-Hans' })}>简体中文</Button>
          <Button onPress={() => verbs.set({ motion: 'calm' })}>Calm</Button>
          <Button onPress={() => verbs.set({ motion: 'full' })}>Full motion</Button>
          <Button onPress={() => verbs.set({ textSize: 1.5 })}>Text 150%</Button>
          <Button onPress={() => verbs.set({ textSize: 1 })}>Text 100%</Button>
        </div>
        <Buttons />
        <Controls />
        <Numbers />
        <Charts />
        <Speaking />
        <Overlays />
        <Tokens />
      </main>
    </div>
  )
}

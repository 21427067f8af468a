import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { shellWords } from '../../i18n/shell.ts'
import { storyWords } from '../../i18n/story.ts'
import type { State } from '../../store/state.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../kit/live.tsx'
import { Pip, type PipMood } from '../kit/pip.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Heading } from './heading.tsx'
import { Skyline } from './skyline.tsx'
import './story.css'

interface Scene {
  readonly say: Text
  /** Share of the city's windows with light. */
  readonly lit: number
  readonly pip?: PipMood
}

const scenes: readonly [Scene, ...Scene[]] = [
  { say: storyWords.dark, lit: 0.05 },
  { say: storyWords.made, lit: 0, pip: 'dark' },
  { say: storyWords.yours, lit: 0.3, pip: 'delighted' },
]

/**
 * How it all began, told once, on the first Start: three sentences, each a press; Skip and Escape leave it. Whoever has
 * not played yet then stands in the first level, with something to do; others on the map.
 */
export function Story() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const told = useHarbour(({ settings }) => settings.story)
  const first = useHarbour(firstLevel)
  const [at, setAt] = useState(0)
  const scene = scenes[at] ?? scenes[0]
  const words = say(scene.say)
  const last = at === scenes.length - 1
  useEffect(() => announce(words), [words])
  const leave = () => {
    if (!told) verbs.set({ story: true })
    verbs.go(first === undefined ? { at: 'map' } : { at: 'level', id: first })
  }
  useEscape(leave)
  return (
    <main class="story" data-at={at}>
      <div class="title__scene" aria-hidden="true">
        <Skyline key={scene.lit} lit={scene.lit} />
        <div class="title__water" />
      </div>
      <div class="story__middle">
        <span class="story__pip">{scene.pip && <Pip mood={scene.pip} />}</span>
        <Heading unseen>{say(storyWords.heading)}</Heading>
        <p class="story__words" key={at}>
          {words}
        </p>
      </div>
      <div class="story__actions">
        {!last && (
          <Button kind="ghost" onPress={leave}>
            {say(storyWords.skip)}
          </Button>
        )}
        <Button kind="primary" size="large" iconAfter="next" onPress={() => (last ? leave() : setAt(at + 1))}>
          {say(last ? shellWords.start : storyWords.next)}
        </Button>
      </div>
    </main>
  )
}

/** The first level that can be played, for somebody who has played none. */
function firstLevel({ worlds, closed, progress }: State): string | undefined {
  if (Object.keys(progress.levels).length > 0) return undefined
  return worlds.flatMap(({ places }) => places).find(({ level }) => level && !closed[level])?.level
}

/** Escape skips, from wherever the focus stands. */
function useEscape(leave: () => void): void {
  const latest = useRef(leave)
  latest.current = leave
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && latest.current()
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

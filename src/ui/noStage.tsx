import { shellWords } from '../i18n/shell.ts'
import { stageWords } from '../i18n/stage.ts'
import { useHarbour, useVerbs } from './harbour.ts'
import { Button } from './kit/button.tsx'
import { useSpeaking } from './kit/speaking.ts'
import { reload, useNewer } from './newer.ts'
import './noStage.css'

/** In place of the canvas, or over the little that came: what is missing, and what can be done about it. Comes with the screens that have a stage. */
export function NoStage() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const stage = useHarbour((state) => state.stage)
  const newer = useNewer(stage === 'unfetched')
  if (stage !== 'failed' && stage !== 'unfetched') return null
  const words = stage === 'failed' ? stageWords.noStage : newer ? shellWords.newer : stageWords.stageUnfetched
  return (
    <div class="app__no-stage" role="status">
      <p>{say(words)}</p>
      {newer ? (
        <Button icon="restart" onPress={reload}>
          {say(shellWords.reload)}
        </Button>
      ) : (
        stage === 'unfetched' && (
          <Button icon="restart" onPress={verbs.fetchStage}>
            {say(shellWords.tryAgain)}
          </Button>
        )
      )}
    </div>
  )
}

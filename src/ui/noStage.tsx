import { shellWords } from '../i18n/shell.ts'
import { stageWords } from '../i18n/stage.ts'
import { useHarbour, useVerbs } from './harbour.ts'
import { Ways } from './kit/missed.tsx'
import { useSpeaking } from './kit/speaking.ts'
import { useServer } from './newer.ts'
import './noStage.css'

const unfetched = {}

/** In place of the canvas, or over the little that came: what is missing, and what can be done about it. Comes with the screens that have a stage. */
export function NoStage() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const stage = useHarbour((state) => state.stage)
  const server = useServer(stage === 'unfetched' ? unfetched : undefined)
  if (stage !== 'failed' && stage !== 'unfetched') return null
  const words =
    stage === 'failed'
      ? stageWords.noStage
      : server === 'newer'
        ? shellWords.newer
        : stageWords.stageUnfetched
  return (
    <div class="app__no-stage" role="status">
      <p>{say(words)}</p>
      {stage === 'unfetched' && <Ways server={server} again={verbs.fetchStage} />}
    </div>
  )
}

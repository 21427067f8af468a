import { shellWords } from '../../i18n/shell.ts'
import { reload, type Server, useServer } from '../newer.ts'
import { Button } from './button.tsx'
import { useSpeaking } from './speaking.ts'
import './missed.css'

interface WaysProps {
  readonly server: Server
  readonly again: () => void
}

/** What can be done about a part that did not come. After an update it never will: then the page asks for no more. */
export function Ways({ server, again }: WaysProps) {
  const { say } = useSpeaking()
  return (
    <>
      {server !== 'silent' && (
        <Button kind={server === 'newer' ? 'primary' : 'quiet'} icon="restart" onPress={reload}>
          {say(shellWords.reload)}
        </Button>
      )}
      {server !== 'newer' && (
        <Button kind="primary" icon="restart" onPress={again}>
          {say(shellWords.tryAgain)}
        </Button>
      )}
    </>
  )
}

interface MissedProps {
  /** What is missing, where that can be said; else that a part of the game is. */
  readonly words?: string
  readonly again: () => void
}

const here = {}

/** In the place of a small part that did not come. */
export function Missed({ words, again }: MissedProps) {
  const { say } = useSpeaking()
  const server = useServer(here)
  return (
    <div class="missed" role="status">
      <p>{server === 'newer' ? say(shellWords.newer) : (words ?? say(shellWords.notLoaded))}</p>
      <Ways server={server} again={again} />
    </div>
  )
}

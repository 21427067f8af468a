import { useEffect } from 'preact/hooks'
import { kitWords } from '../i18n/kit.ts'
import { shellWords } from '../i18n/shell.ts'
import { useHarbour, useVerbs } from './harbour.ts'
import { Button, IconButton } from './kit/button.tsx'
import { Icon } from './kit/icon.tsx'
import { announce } from './kit/live.tsx'
import { Ways } from './kit/missed.tsx'
import { useSpeaking } from './kit/speaking.ts'
import { reload, useServer } from './newer.ts'

/** Among the messages: a part that something asked for is slow to come, or did not come, and what can be done about it. */
export function Missing() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const missing = useHarbour((state) => state.missing)
  const slow = missing?.is === 'slow'
  const server = useServer(slow ? undefined : missing)
  const words = say(slow ? shellWords.slow : server === 'newer' ? shellWords.newer : shellWords.notLoaded)
  useEffect(() => announce(words), [words])
  return (
    <li class="toast toast--bad toast--ways">
      <span class="toast__icon">
        <Icon name="warning" />
      </span>
      <p>{words}</p>
      {slow ? (
        <Button icon="restart" onPress={reload}>
          {say(shellWords.reload)}
        </Button>
      ) : (
        <Ways server={server} again={verbs.fetchMissing} />
      )}
      <IconButton icon="close" label={say(kitWords.close)} onPress={verbs.forgetMissing} />
    </li>
  )
}

import { shellWords } from '../../i18n/shell.ts'
import type { Deed } from '../../room/session.ts'
import type { Room } from '../../store/room.ts'
import { useSpeaking } from '../kit/speaking.ts'
import { NotFetched, useLoaded, Waiting } from '../loaded.tsx'
import { loadFace } from './faces.ts'

interface PlayedWallProps {
  readonly room: Room
  readonly playing: NonNullable<Room['state']['playing']>
  readonly deed: (deed: Deed) => void
}

/** The wall of the mode that is being played. */
export function PlayedWall({ room, playing, deed }: PlayedWallProps) {
  const { say } = useSpeaking()
  const { mode, state } = playing
  const [face, again] = useLoaded(() => loadFace(mode), mode)
  if (face.is === 'waiting') return <Waiting />
  if (face.is === 'failed') return <NotFetched words={say(shellWords.notLoaded)} again={again} />
  const { Wall } = face.it
  return <Wall room={room.state} state={state} act={(act) => deed({ type: 'act', mode, act })} />
}

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Labelling } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import { useSpeaking } from '../../kit/speaking.ts'

const files = import.meta.glob<{ readonly labelling: Labelling }>('../../../puzzles/*/labelling.ts')

/** How a kind's examples get their labels from a class. */
export async function loadLabelling(kind: string): Promise<Labelling> {
  const file = await files[`../../../puzzles/${kind}/labelling.ts`]?.()
  if (!file) throw new Error(`Nobody labels the examples of "${kind}".`)
  return file.labelling
}

interface WithProps<T> {
  readonly load: (kind: string) => Promise<T>
  readonly kind: string
  readonly children: (it: T) => ComponentChildren
}

/** What a kind brings to a game, waited for; says so where it cannot be fetched. */
export function WithPart<T>({ load, kind, children }: WithProps<T>) {
  const { say } = useSpeaking()
  const [part, setPart] = useState<{ readonly it: T } | 'lost'>()
  useEffect(() => {
    let wanted = true
    load(kind).then(
      (it) => wanted && setPart({ it }),
      () => wanted && setPart('lost'),
    )
    return () => {
      wanted = false
    }
  }, [kind, load])
  if (part && part !== 'lost') return <>{children(part.it)}</>
  return <p class="room__lost">{part === 'lost' ? say(words.lost) : '…'}</p>
}

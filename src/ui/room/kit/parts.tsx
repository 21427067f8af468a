import type { ComponentChildren } from 'preact'
import type { Labelling, Selling } from '../../../engine/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import { Missed } from '../../kit/missed.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { useLoaded } from '../../loaded.tsx'

const labellings = import.meta.glob<{ readonly labelling: Labelling }>('../../../puzzles/*/labelling.ts')
const sellings = import.meta.glob<{ readonly selling: Selling }>('../../../puzzles/*/selling.ts')

/** How a kind's examples get their labels from a class. */
export async function loadLabelling(kind: string): Promise<Labelling> {
  const file = await labellings[`../../../puzzles/${kind}/labelling.ts`]?.()
  if (!file) throw new Error(`Nobody labels the examples of "${kind}".`)
  return file.labelling
}

/** How a kind's data is sold in parts. */
export async function loadSelling(kind: string): Promise<Selling> {
  const file = await sellings[`../../../puzzles/${kind}/selling.ts`]?.()
  if (!file) throw new Error(`Nobody sells the data of "${kind}".`)
  return file.selling
}

interface WithProps<T> {
  readonly load: (kind: string) => Promise<T>
  readonly kind: string
  readonly children: (it: T) => ComponentChildren
}

/** What a kind brings to a game, waited for; says so where it cannot be fetched. */
export function WithPart<T>({ load, kind, children }: WithProps<T>) {
  const { say } = useSpeaking()
  const [part, again] = useLoaded(() => load(kind), kind)
  if (part.is === 'here') return <>{children(part.it)}</>
  if (part.is === 'failed') return <Missed words={say(words.lost)} again={again} />
  return <p class="room__lost">…</p>
}

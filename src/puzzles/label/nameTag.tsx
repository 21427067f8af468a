import { useEffect, useReducer } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { NameTag as Tag } from '../../ui/kit/nameTag.tsx'
import { deckOf } from './deck.ts'
import type { Gaze } from './gaze.ts'
import type { Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly lang: Lang
  readonly gaze: Gaze
}

/** Says the name of the picture under the pointer, over the canvas. The panel's list says it to everybody else. */
export function NameTag({ setup, lang, gaze }: Props) {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => gaze.follow((by) => by === 'hover' && again(0)), [])
  const over = gaze.over()
  return <Tag at={over}>{over && deckOf(setup).card(over.card).name[lang]}</Tag>
}

import { ClassMark } from '../../../../ui/kit/mark.tsx'
import type { Group } from '../counts.ts'
import { groupMarks } from './names.ts'

/** An age group's sign wherever it is spoken of: colour, shape and letter. */
export function GroupMark({ of }: { readonly of: Group }) {
  return <ClassMark of={groupMarks[of]} letter={of === 0 ? 'A' : 'B'} size={1} />
}

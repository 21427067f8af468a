import type { Lang } from '../../engine/index.ts'
import type { Learner } from './learners.ts'
import type { Setup } from './schema.ts'

/** A tone as it is written: "mǎ". */
export const toneName = ({ tones }: Pick<Setup, 'tones'>, at: number, lang: Lang): string =>
  tones[at]?.name[lang] ?? ''

const penguin = { en: 'the penguin', 'zh-Hant': '企鵝', 'zh-Hans': '企鹅' } as const

/** Who sings: one of a group, the penguin, the teacher. */
export function whoOf(
  setup: Pick<Setup, 'groups' | 'teacher'>,
  { guest, group }: Learner,
  lang: Lang,
): string {
  if (guest === 'penguin') return penguin[lang]
  if (guest === 'teacher') return setup.teacher.name[lang]
  return setup.groups[group]?.one[lang] ?? ''
}

import { emptyGap } from '../rungs/ladder.ts'
import { lineWith, type Mistake, t } from './mistake.ts'

const gap = new RegExp(`(?<![\\w$])${emptyGap}(?![\\w$])`)

/** A program whose gaps are not all filled: whatever else it stopped at, that comes first. */
export const openGap: Mistake = {
  id: 'open-gap',
  fits: ({ code }) => {
    const line = lineWith(code, gap)
    return line > 0 ? { line: String(line) } : undefined
  },
  means: t('A gap is still empty.', '還有一個空格未填。', '还有一个空没填。'),
  tries: t('Choose something for it.', '選一樣填進去。', '选一个填进去。'),
}

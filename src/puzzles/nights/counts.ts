import type { Lang } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import type { Setup } from './schema.ts'

/** So many cards of a class. */
export const sayCards = (lang: Lang, n: number, name: string): string => fill(times[lang], { n, name })

/** How many cards of each class: "12 × Adélie, 2 × Gentoo". */
export const sayCounts = ({ classes }: Setup, counts: readonly number[], lang: Lang): string =>
  counts
    .flatMap((n, i) => (n > 0 ? [sayCards(lang, n, classes[i]?.name[lang] ?? '')] : []))
    .join(lang === 'en' ? ', ' : '、')

const times = { en: '{n} × {name}', 'zh-Hant': '{n} 隻{name}', 'zh-Hans': '{n} 只{name}' } as const

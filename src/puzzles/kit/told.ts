import type { Lang, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'

/** A crowd that came at once: how many there were, and how many of them went wrong, or that none did. */
export function toldRush(
  { rush, rushClean }: { readonly rush: Text; readonly rushClean: Text },
  { count: { right, wrong } }: { readonly count: { readonly right: number; readonly wrong: number } },
  lang: Lang,
): string {
  return fill((wrong === 0 ? rushClean : rush)[lang], { n: right + wrong, wrong })
}

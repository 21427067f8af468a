import { cut, shown } from '../levels/shown.ts'
import { NotValid } from './notValid.ts'

/** Characters of all the sentences together. */
const most = 20_000

/** What stands on stderr when nothing could be answered: sentences, and where they came from only when asked. */
export function refusal(error: unknown, args: readonly string[]): string {
  if (error instanceof NotValid) return cut(error.message, most)
  const why = error instanceof Error ? `${error.name}: ${error.message}` : shown(error)
  const said = `The game could not do this (${cut(why.replace(/\s+/g, ' '))}). --debug says where it stopped.`
  return args.includes('--debug') && error instanceof Error
    ? `${said}\n${cut(error.stack ?? '', most)}`
    : said
}

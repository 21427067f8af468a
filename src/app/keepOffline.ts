/** Keeps parts of the game for playing without a network, and lets them go; what lies here stands in the store. */
import type { Keeper, Kept } from '../offline/keeper.ts'
import type { Part } from '../offline/list.ts'
import type { Offline } from '../store/index.ts'
import type { App } from './app.ts'

export interface Keeping {
  look(): Promise<void>
  /** `byHand`: somebody waits for it, and is told how it goes. */
  keep(what: number | 'everything', byHand: boolean): Promise<void>
  cancel(): void
  letGo(district: number): Promise<void>
}

export function createKeeping({ store }: Pick<App, 'store'>, keeper: Promise<Keeper | undefined>): Keeping {
  let fetching: AbortController | undefined

  function tell(patch: Partial<Offline>, ...without: ('keeping' | 'trouble')[]): void {
    const { offline } = store.getState()
    if (!offline || offline === 'cannot') return
    const next: { -readonly [K in keyof Offline]: Offline[K] } = { ...offline, ...patch }
    for (const name of without) delete next[name]
    store.setState({ offline: next })
  }

  async function look(): Promise<void> {
    const here = await keeper
    if (!here) return store.setState({ offline: 'cannot' })
    const [report, lasting] = await Promise.all([here.report(), here.isLasting()])
    const { offline } = store.getState()
    if (report) {
      const before = offline && offline !== 'cannot' ? offline : {}
      store.setState({ offline: { ...before, report, lasting } })
    }
  }

  /** One thing at a time; what was asked for by hand takes the place of what came by itself. */
  async function keep(what: number | 'everything', byHand: boolean): Promise<void> {
    if (fetching && !byHand) return
    fetching?.abort()
    const mine = new AbortController()
    fetching = mine
    const kept = await keepNow(what, byHand, mine)
    if (fetching !== mine) return
    fetching = undefined
    const failed = kept !== undefined && kept !== 'kept' && kept !== 'cancelled'
    tell(failed && (byHand || kept === 'full') ? { trouble: kept } : {}, 'keeping')
    await look()
  }

  async function keepNow(what: number | 'everything', byHand: boolean, mine: AbortController) {
    const here = await keeper
    if (!here) return undefined
    await look()
    if (byHand) {
      tell({ keeping: { what, done: 0 } }, 'trouble')
      // Firefox asks the player, and answers when they do: nothing is kept waiting for it.
      void here.askToLast().then((lasting) => tell({ lasting }))
    }
    const part: Part = what === 'everything' ? what : { district: what }
    return here
      .keep(part, {
        signal: mine.signal,
        onProgress: (done) => byHand && fetching === mine && tell({ keeping: { what, done } }),
      })
      .catch((): Kept => 'no-network')
  }

  function cancel(): void {
    fetching?.abort()
  }

  return {
    look,
    keep,
    cancel,
    async letGo(district) {
      cancel()
      await (await keeper)?.letGo(district)
      await look()
    },
  }
}

/**
 * Playing without a network: the district in play is kept by itself, everything on request; what is not kept is called
 * so by name. And versions of the game: a new one is offered, never loaded unasked.
 */
import type { Door } from '../offline/page.ts'
import type { State } from '../store/index.ts'
import type { App, Offliner } from './app.ts'
import { createKeeping } from './keepOffline.ts'

export interface OfflineParts {
  /** Undefined where nothing can be kept. */
  open(onRenewal: () => void): Promise<Door | undefined>
  /** Resolves once the line is free. */
  quiet(): Promise<void>
}

export function createOffliner(app: App, { open, quiet }: OfflineParts): Offliner {
  const { store } = app
  const door = open(() => {
    if (!store.getState().renewal) store.setState({ renewal: 'ready' })
  })
  const keeping = createKeeping(
    app,
    door.then((opened) => opened?.keeper),
  )

  /** The district of a level that has opened, once its own parts have come. */
  async function keepDistrict(id: string): Promise<void> {
    await quiet()
    if (store.getState().play?.level.id === id) await keeping.keep(Number(id.split('-')[0]), false)
  }

  /** Says of a level that does not lie here what can be done, instead of letting its parts fail one by one. */
  async function miss(id: string): Promise<void> {
    const keeper = (await door)?.keeper
    if (!keeper || (await keeper.isKept(id)) || (await keeper.isReachable())) return
    const instead = (await keeper.report())?.levels ?? []
    if (isAt(store.getState(), id)) store.setState({ notKept: { id, instead } })
  }

  function forgetMissed(): void {
    const { notKept, ...rest } = store.getState()
    if (notKept) store.setState(rest, true)
  }

  let last: Pick<State, 'play' | 'opening' | 'unopened'> = {}
  function follow(state: State): void {
    const before = last
    last = state
    const { play, opening, unopened, notKept } = state
    if (notKept && !isAt(state, notKept.id)) forgetMissed()
    if (opening && opening !== before.opening) {
      forgetMissed()
      void miss(opening)
    }
    // It may have failed before anybody looked.
    if (unopened && unopened !== before.unopened && unopened !== before.opening) void miss(unopened)
    if (play && play.level !== before.play?.level) void keepDistrict(play.level.id)
  }
  store.subscribe(follow)
  follow(store.getState())
  void keeping.look()

  return {
    wish(wish) {
      switch (wish.type) {
        case 'look':
          return void keeping.look()
        case 'keep':
          return void keeping.keep(wish.what, true)
        case 'cancel':
          return keeping.cancel()
        case 'let-go':
          return void keeping.letGo(wish.district)
        case 'renew':
          store.setState({ renewal: 'loading' })
          return void door.then((opened) => opened?.renew())
        case 'renew-later':
          return store.setState({ renewal: 'later' })
      }
    },
  }
}

const isAt = ({ route }: State, id: string) => route.at === 'level' && route.id === id

/** Keeping the game takes the processor as well as the line: an opening level, its pictures and a first Run go first. */
export async function atRest({ store }: Pick<App, 'store'>, quiet: () => Promise<void>): Promise<void> {
  const busy = ({ opening, play, stage, route }: State) =>
    opening !== undefined ||
    (play !== undefined && ((route.at === 'level' && stage === undefined) || play.training.status === 'busy'))
  // Woken by what changes: asking again at once would let nothing else happen.
  const rest = () =>
    new Promise<void>((resolve) => {
      const stop = store.subscribe((state) => {
        if (busy(state)) return
        stop()
        resolve()
      })
    })
  await quiet()
  while (busy(store.getState())) {
    await rest()
    await quiet()
  }
}

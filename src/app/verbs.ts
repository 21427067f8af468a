import type { Verbs } from '../store/index.ts'
import type { App } from './app.ts'
import { createTrainer, faultOf } from './attemptLevel.ts'
import { act, redo, startOver, undo } from './decide.ts'
import { go, viewMap } from './go.ts'
import { guess, nextCard, previousCard, toApplication, toLab, toLecture } from './lecture.ts'
import { dismiss, notify } from './notify.ts'
import { closeLevel, openLevel } from './openLevel.ts'
import { keepThisWork, takeWork } from './otherWork.ts'
import { fetchMissing, forgetMissing, miss, withPart } from './parts.ts'
import { change } from './play.ts'
import { createPlayback, ownWork, toResult } from './playRun.ts'
import type { RoomDoor } from './room/room.ts'
import { saveLevels, saveProgress, tellSaved } from './saveProgress.ts'
import { createSessionView } from './sessionView.ts'
import { setSettings } from './settings.ts'
import { fetchStage, stageCame } from './stage.ts'

/** Fetched when needed: the title screen pays for nothing it does not use. */
const passport = () => import('./passport.ts')
const works = () => import('./works.ts')
const room = () => import('./room/room.ts')
const daily = () => import('./daily.ts')
const beside = () => import('./beside.ts')

/** Handed to what stands beside the game: what it imported itself, the title would fetch in pieces of their own. */
const handedIn = { closeLevel, faultOf, go, miss, notify, openLevel, saveLevels, setSettings, takeWork }

/** Everything a player can do, made once from the world outside and handed to screens and scenes. */
export function createVerbs(app: App): Verbs {
  const trainer = createTrainer(app)
  let door: RoomDoor | undefined
  let besides: Awaited<ReturnType<typeof beside>> | undefined
  const playback = createPlayback(app, trainer)
  return {
    go(route) {
      playback.stop()
      const { play } = app.store.getState()
      const stays =
        route.at === 'level' ? route.id === play?.level.id : !['title', 'map', 'daily'].includes(route.at)
      // A training goes on while the player looks at the settings; leaving the level ends it, and frees its model.
      if (!stays) trainer.leave()
      go(app, route)
      if (route.at === 'daily')
        void withPart(app, 'daily', daily, (all) => all.openDaily(handedIn, app, route.day))
    },
    viewMap: (view) => viewMap(app, view),
    nextCard: () => nextCard(app),
    previousCard: () => previousCard(app),
    guess: (choice) => guess(app, choice),
    toLab: () => toLab(app),
    toLecture: () => toLecture(app),
    act: (action) => act(app, trainer, action),
    undo: () => undo(app, trainer),
    redo: () => redo(app, trainer),
    startOver: () => startOver(app, trainer),
    takeWork: (recipe) => takeWork(app, trainer, recipe),
    keepThisWork: () => keepThisWork(app),
    train: () => void trainer.train(),
    cancel: () => trainer.cancel(),
    hint: () =>
      change(app, ({ hintsShown }) => ({ hintsShown: hintsShown === 0 ? 1 : hintsShown === 1 ? 2 : 3 })),
    ask: (query) => trainer.ask(query),
    view: createSessionView(app.store),
    run: () => void playback.start(),
    playPause: () => playback.playPause(),
    speed: (times) => playback.speed(times),
    showGuess: () => void playback.showGuess(),
    seek: (at) => playback.seek(at),
    skip: () => playback.skip(),
    toResult() {
      playback.stop()
      toResult(app)
    },
    backToLab() {
      playback.stop()
      change(app, (play) => ({ ...ownWork(play), phase: 'lab' }))
    },
    toApplication: () => toApplication(app),
    choose(choice) {
      change(app, () => ({ choice }))
      void saveProgress(app, { choice })
    },
    stageCame: (whole) => stageCame(app, whole),
    fetchStage: () => fetchStage(app),
    set: (settings) => setSettings(app, settings),
    dismiss: (notice) => dismiss(app, notice),
    miss: (part, again) => miss(app, part, again),
    fetchMissing: () => fetchMissing(app),
    forgetMissing: () => forgetMissing(app),
    offline: (wish) => void withPart(app, `offline ${wish.type}`, app.offline, (one) => one.wish(wish)),
    tellSaved: () => tellSaved(app),
    downloadPassport: () => void withPart(app, 'download', passport, (all) => all.downloadPassport(app)),
    uploadPassport: (file) => withPart(app, 'upload', passport, (all) => all.uploadPassport(app, file)),
    celebrate: (tier) => app.store.setState({ ceremony: { tier } }),
    packWorks: (tier) => void withPart(app, 'pack', works, (all) => all.packTier(app, tier)),
    checkWorks(text) {
      trainer.forget()
      void withPart(app, 'check', works, (all) => all.checkWorks(app, text))
    },
    room(ask) {
      if (ask.do === 'run') trainer.forget()
      // At once where it is here: what a key did must be noted before the page can be reloaded.
      if (door) return door.ask(ask)
      // Nobody leaves a room that was never entered.
      if (ask.do === 'leave') return
      void withPart(app, `room ${ask.do}`, room, (all) => {
        door = all.roomOf(app)
        door.ask(ask)
      })
    },
    findDaily: () =>
      void withPart(
        app,
        'find daily',
        () => daily().then((all) => all.findDaily(app)),
        () => {},
      ),
    share: () => void withPart(app, 'share', works, (all) => all.share(app)),
    beside(ask) {
      if (ask.do === 'read') trainer.forget()
      const tools = { ...handedIn, app, trainer, playback }
      // At once where it is here: no link may stand for a moment beside what it does not hold.
      if (besides) return besides.beside(tools, ask)
      void withPart(app, `beside ${ask.do}`, beside, (all) => {
        besides = all
        all.beside(tools, ask)
      })
    },
  }
}

import type { DailyEntry, Lang, Level, Outcome, Refusal, Stars, Term, Text } from '../engine/index.ts'
import type { Tier, World } from '../levels/campaign.ts'
import type { LevelFault } from '../levels/fault.ts'
import type { LevelEntry } from '../levels/levelIndex.ts'
import type { NotKept, Offline, OfflineWish } from './offline.ts'
import type { Progress } from './progress.ts'
import type { Room, RoomAsk } from './room.ts'
import type { Play } from './session.ts'
import type { Settings } from './settings.ts'
import type { ViewOf } from './view.ts'

/** Which of the daily puzzles: yesterday's is opened to look at the house's answer. */
export type Day = 'today' | 'yesterday'

/** Where the player is; the address bar says the same (`#/`, `#/map`, `#/map/3`, `#/level/<id>`, `#/settings`, `#/notes`). */
export type Route =
  | { readonly at: 'title' }
  | { readonly at: 'map'; readonly world?: number }
  /** With a day it is that day's puzzle, and the address says so. */
  | { readonly at: 'level'; readonly id: string; readonly day?: Day }
  /** The daily puzzle, until it is known which it is, and while its level has not been solved. */
  | { readonly at: 'daily'; readonly day: Day }
  /** The teacher's sheet of a level. */
  | { readonly at: 'teacher'; readonly id: string }
  /** What is printed for a lesson; `of`: a level's id, or a world's number. */
  | { readonly at: 'paper'; readonly of?: string }
  | { readonly at: 'settings' }
  | { readonly at: 'notes' }
  /** What a learner has done in a tier, on paper. */
  | { readonly at: 'certificate'; readonly tier: Tier }
  /** Works of others attempted again; the text is a code's, as it came in the address. */
  | { readonly at: 'check'; readonly text?: string }
  /** A recipe handed on as a code: the text is the code's, as it came in the address. */
  | { readonly at: 'recipe'; readonly text?: string }
  /** What a teacher put together; the text is a link's code. Without one: where a lesson is put together. */
  | { readonly at: 'lesson'; readonly text?: string }
  /** Cards for a class, printed and tried out. */
  | { readonly at: 'cards' }
  /** How it began, before the first time on the map. */
  | { readonly at: 'story' }
  /** One projector, a whole class. */
  | { readonly at: 'room' }
  /** Every component in every state, for those who build the game. */
  | { readonly at: 'kit' }

/** A short message that leaves by itself, also read by the live region. */
export interface Notice {
  readonly id: number
  readonly tone: 'good' | 'plain' | 'bad'
  readonly text: Text
}

/** Whether progress is being kept, and why not if not; `newer`: a newer game has taken the place over. */
export type Keeping = 'kept' | 'memory-only' | 'full' | 'newer'

/** How much of the harbour the map shows: the districts near the ferry, or all eight at once. */
export type MapView = 'district' | 'whole'

/** A work from a code, and what came of attempting it again. */
export interface CheckedWork {
  readonly id: string
  /** As the code says. */
  readonly said: Stars
  /** As it was here. */
  readonly found?: Stars
  /** Of a daily puzzle: the figure that counts, as it was here. */
  readonly reached?: number
  /** The version of the engine that made it, where it is another. */
  readonly engine?: number
  /**
   * `other-version`: the stars are the same, the figures are not, to the last bit: an older code, that does not say
   * which game made it. `other-engine`: it says so, and it is another. `other-figures`: it says that it is ours.
   */
  readonly verdict:
    | 'waiting'
    | 'trying'
    | 'same'
    | 'other-version'
    | 'other-engine'
    | 'other-figures'
    | 'other-stars'
    | 'refused'
    | 'no-level'
    | 'not-judged'
    | 'failed'
}

/** Why a recipe from a code is not attempted, or could not be. */
export type HandedFault =
  | 'none'
  | 'damaged'
  | 'newer'
  | 'no-level'
  | 'other-version'
  | 'unfit'
  | 'not-judged'
  | 'failed'

/** A recipe of somebody else's, from a code, and what came of attempting it. */
export interface Handed {
  readonly text: string
  /** As the map calls its level: "3-5"; absent while that cannot be read. */
  readonly number?: string
  readonly is: 'reading' | 'trying' | 'refused' | 'tried'
  readonly why?: HandedFault
  /** What the rules or the budgets said. */
  readonly refusal?: Refusal
  readonly level?: Level
  readonly recipe?: unknown
  readonly outcome?: Outcome
}

/** What a teacher put together for a class: opened by a link, stored nowhere else. */
export interface Lesson {
  /** As the map calls them, in the lesson's order: "3-5". */
  readonly levels: readonly string[]
  readonly lang: Lang
  /** Languages that programs may be written in, where a level has them. */
  readonly coding: readonly string[]
  /** `own`: everybody on a machine of their own; `wall`: on the projector; or a mode of the room, by name. */
  readonly mode: string
}

/** A lesson that was opened. */
export interface OpenLesson extends Lesson {
  readonly code: string
}

/** Asked of `Verbs.beside`. */
export type BesideAsk =
  /** Fetches the files of levels, for what is printed of them. */
  | { readonly do: 'papers'; readonly ids: readonly string[] }
  /** Puts the recipe at hand into a code. */
  | { readonly do: 'handOn' }
  /** Reads somebody else's recipe and attempts it; nothing of it is kept. */
  | { readonly do: 'read'; readonly text: string }
  /** Shows its contest. */
  | { readonly do: 'watch' }
  /** Takes it up as one more work, beside the player's own. */
  | { readonly do: 'take' }
  | { readonly do: 'packLesson'; readonly lesson: Lesson }
  | { readonly do: 'openLesson'; readonly code: string }
  | { readonly do: 'endLesson' }

export interface State {
  readonly route: Route
  readonly mapView: MapView
  readonly settings: Settings
  readonly progress: Progress
  readonly keeping: Keeping
  readonly worlds: readonly World[]
  /** Every term that the game explains; they come with the first level that opens. */
  readonly terms: readonly Term[]
  /** What is known of each level before its file is fetched, by id: its kind for the map, its terms for the field notes. */
  readonly levels: Readonly<Record<string, LevelEntry>>
  /** The terms that each level introduces, for the field notes; fetched with them. */
  readonly notes?: Readonly<Record<string, readonly Term[]>>
  /** Levels whose files are broken, by level id. */
  readonly closed: Readonly<Record<string, LevelFault>>
  /** The level being fetched, if one is. */
  readonly opening?: string
  /** The level that could not be fetched, if the last one could not. */
  readonly unopened?: string
  /** The level that was asked for without a network and is not kept here. */
  readonly notKept?: NotKept
  /** What is kept for playing without a network; absent while that is not known, `cannot` where nothing can be kept. */
  readonly offline?: Offline | 'cannot'
  /** Another version of the game has come and waits for the player. */
  readonly renewal?: 'ready' | 'later' | 'loading'
  readonly play?: Play
  /** The files of levels that are printed, as far as they have come; `unread`: one that did not. */
  readonly papers?: Readonly<Record<string, Level | 'unread'>>
  /** The works of a tier as codes, for its certificate; `tooLong`: ids of levels whose recipe no code holds. */
  readonly packed?: {
    readonly tier: Tier
    readonly codes: readonly string[]
    readonly tooLong: readonly string[]
  }
  /** The daily puzzles of a date, by this machine's calendar. */
  readonly daily?: { readonly date: string; readonly today: DailyEntry; readonly yesterday: DailyEntry }
  /** The work at hand as a code, to be passed on; without one it is too long. */
  readonly shared?: { readonly of: Play['outcome']; readonly code: string | undefined }
  /** The code looked at last. */
  readonly check?: {
    readonly text: string
    readonly fault?: 'none' | 'damaged' | 'newer'
    readonly works: readonly CheckedWork[]
  }
  /** The lesson in the room, once somebody has been there. */
  readonly room?: Room
  /** The recipe at hand as a code; `drawn`: whether a QR code can hold it. */
  readonly handOn?: { readonly recipe: unknown; readonly code: string; readonly drawn: boolean }
  readonly handed?: Handed
  /** A lesson that was put together, as a code: of no other. */
  readonly madeLesson?: { readonly lesson: Lesson; readonly code: string }
  /** The lesson the player is in. */
  readonly lesson?: OpenLesson
  /** Why a lesson's link did not open. */
  readonly lessonFault?: 'damaged' | 'newer'
  /** The tier whose lights have all come on: the map celebrates it when it is seen next; a new object each time. */
  readonly ceremony?: { readonly tier: Tier }
  readonly notices: readonly Notice[]
  /** Parts of the game that were asked for and are slow to come, or did not come; a new object each time. */
  readonly missing?: { readonly is: 'slow' | 'lost' } | undefined
  /** The last sound that carried meaning, in words; a new object for each, even when the words are the same. */
  readonly caption?: { readonly text: Text }
  /** How wrong what the player holds sounds, 0 to 1, while there is something to be heard. */
  readonly tone?: number | undefined
  /** How high somebody sings, hertz, while somebody does. */
  readonly sung?: number | undefined
  /**
   * The canvas: absent while it is being fetched; `unfetched` when it, or the pictures of the level at hand, did not
   * come; `failed` when this browser cannot draw it.
   */
  readonly stage?: 'ready' | 'unfetched' | 'failed'
}

/**
 * What a player can do: made in `app/`, handed by `main.ts` to screens and scenes. They change the store and
 * return nothing; screens read the result there.
 */
export interface Verbs {
  go(route: Route): void
  /** Steps back to see the whole harbour, or up to the district again. Going to a district steps up to it. */
  viewMap(view: MapView): void
  /** Lecture. */
  nextCard(): void
  previousCard(): void
  guess(choice: number): void
  /** Straight to the lab, for those who know the story. */
  toLab(): void
  /** The story again, from its first card. */
  toLecture(): void
  /** Lab. */
  act(action: unknown): void
  undo(): void
  redo(): void
  startOver(): void
  /** Takes up one of the level's other works, or throws all of those away. */
  takeWork(recipe: unknown): void
  keepThisWork(): void
  train(): void
  cancel(): void
  hint(): void
  ask(query: unknown): Promise<unknown>
  /** What stage and panel of this session both show and both change. */
  readonly view: ViewOf
  /** Contest: trains first if the recipe has no outcome yet. */
  run(): void
  playPause(): void
  speed(times: 1 | 2 | 4): void
  /** Plays what the player guessed, once the level is solved; then the stars are back. */
  showGuess(): void
  seek(at: number): void
  skip(): void
  /** After the contest. */
  toResult(): void
  backToLab(): void
  toApplication(): void
  choose(choice: number): void
  /** Told by the stage, whether all that it shows has come; and asked for by the player, to try again. */
  stageCame(whole: boolean): void
  fetchStage(): void
  /** Shell. */
  set(settings: Partial<Settings>): void
  dismiss(notice: number): void
  /** Tells of a part of a screen that did not come, and how it is asked for again. */
  miss(part: string, again: () => void): void
  /** Asks again for the parts of the game that did not come, or says no more of them. */
  fetchMissing(): void
  forgetMissing(): void
  /** What is kept for playing without a network, and versions of the game. */
  offline(wish: OfflineWish): void
  /** Says whether what was done is kept, to those who ask for it to be saved. */
  tellSaved(): void
  downloadPassport(): void
  uploadPassport(file: Blob): Promise<void>
  /** Celebrates a tier whose lights are all on, once more. */
  celebrate(tier: Tier): void
  /** Puts the works of a tier into codes. */
  packWorks(tier: Tier): void
  /** Finds out which the daily puzzles are. */
  findDaily(): void
  /** Puts the work at hand into a code. */
  share(): void
  /** Attempts the works of a code again. */
  checkWorks(text: string): void
  /** Everything done in the room. */
  room(ask: RoomAsk): void
  /** What stands beside the game: papers, codes, lesson links. */
  beside(ask: BesideAsk): void
}

export type { Lang, Refusal, Tier }

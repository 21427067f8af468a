/**
 * When a stage plays the film of a training: once, when the training is new and its lab is watched. What was there when
 * the stage opened, what undo brings back and what was trained on the way to the contest stands at its end, as in the
 * panel (`ui/kit/useFilmTime.ts`). Kept over rebuilds, so that another size does not cut a film short. Pure.
 */
export interface Reel<Lab extends object> {
  /** The stage was built (anew) with this training there; `watched` when it shows the lab. */
  open(lab: Lab | undefined, watched: boolean): void
  /** The training to show now. `from`: how much of its film was watched live already, milliseconds. */
  follow(lab: Lab | undefined, now: number, calm: boolean, from?: number): void
  /** The film that plays, with when it began; undefined while none does. */
  readonly playing: { readonly lab: Lab; readonly begun: number } | undefined
  /** The film is over, or called off. */
  end(): void
}

export function createReel<Lab extends object>(): Reel<Lab> {
  const seen = new WeakSet<Lab>()
  let playing: Reel<Lab>['playing']
  return {
    open(lab, watched) {
      if (!watched || playing?.lab !== lab) playing = undefined
      if (lab) seen.add(lab)
    },
    follow(lab, now, calm, from = 0) {
      if (playing?.lab !== lab) playing = undefined
      if (!lab || seen.has(lab)) return
      seen.add(lab)
      if (!calm) playing = { lab, begun: now - from }
    },
    get playing() {
      return playing
    },
    end() {
      playing = undefined
    },
  }
}

import type Phaser from 'phaser'

/**
 * The page and the stage take turns: in a frame in which the page lays itself out anew (a curve has grown, the contest
 * tells of the next case) the stage keeps its last picture, and moves on in the frame after, however often the page
 * changes. Both in one frame would make every such frame a late one on a weak laptop. Returns how to stop.
 */
export function giveWay(game: Phaser.Game, stage: HTMLElement): () => void {
  const { loop } = game
  let changed = false
  let gaveWay = false
  const observer = new MutationObserver((records) => {
    // The pointer's shape over the stage is the stage's own doing.
    changed ||= records.some(({ target }) => !stage.contains(target))
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })

  const steps = { step: loop.step, stepLimitFPS: loop.stepLimitFPS }
  /** A step not taken leaves the loop's clock where it is: the next one covers the time of both. */
  const inTurn = (step: (time: number) => void) => (time: number) => {
    gaveWay = changed && !gaveWay
    changed = false
    if (!gaveWay) step.call(loop, time)
  }
  loop.step = inTurn(steps.step)
  loop.stepLimitFPS = inTurn(steps.stepLimitFPS)
  return () => {
    observer.disconnect()
    Object.assign(loop, steps)
  }
}

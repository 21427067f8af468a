import type Phaser from 'phaser'

/** What a scene tells the game when it has something to show: until then the canvas is veiled. */
export const standing = 'standing'
/** The opposite: what it shows no longer fits the page, and is being made anew. */
export const falling = 'falling'

/** Frames longer than this were no frames: the tab was hidden. Milliseconds. */
const away = 3000

/** Lets tweens end when they should, however late the frames are; Phaser would stretch them on a busy machine. */
export function keepTime({ tweens }: Phaser.Scene): void {
  tweens.setLagSmooth(away, 33)
}

/** Lectures in one place of the kind's own. Apart from `lecture.ts`, which every first Run has. */
import { type Box, clamp } from './layout.ts'
import { createLecture, type Lecture, type LectureSet, type LectureSpec } from './lecture.ts'
import type { StageKit } from './stage.ts'

/** Demos in one place, which was built for all of them and goes with them. */
export const lectureOn = (
  kit: StageKit,
  pip: LectureSet['pip'],
  parts: readonly { destroy(): void }[],
  demos: LectureSpec['demos'],
): Lecture =>
  createLecture(kit, {
    demos,
    set: {
      pip,
      dispose() {
        for (const part of parts) part.destroy()
      },
    },
  })

/** A board as large as the stage, with room for Pip at its right; CSS pixels. */
export function besidePip(
  width: number,
  height: number,
): { readonly board: Box; readonly pip: LectureSet['pip'] } {
  const size = clamp(Math.min(width, height) * 0.2, 46, 110)
  const [x, y] = [clamp(width * 0.03, 8, 34), clamp(height * 0.05, 8, 34)]
  return {
    board: { x, y, width: width - x * 2 - size * 1.3, height: height - y * 2 },
    pip: { x: width - x - size * 0.55, y: height * 0.62, size },
  }
}

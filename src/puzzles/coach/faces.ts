/** Whoever sings, in one place: one picture for each kind of learner, kept, of which one is seen. */
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Learner } from './learners.ts'
import type { Setup } from './schema.ts'

export function createFaces(
  { scene }: StageKit,
  setup: Setup,
  { x, y, size }: Point & { readonly size: number },
) {
  const names = [...setup.groups.map(({ singer }) => singer), 'penguin']
  const faces = new Map(
    names.map((name) => [name, sprite(scene, name, size).setPosition(x, y).setVisible(false)] as const),
  )
  const faceOf = ({ guest, group }: Pick<Learner, 'guest' | 'group'>) =>
    faces.get(guest === 'penguin' ? guest : (setup.groups[group]?.singer ?? ''))
  return {
    views: [...faces.values()],
    /** Answers with the picture; the teacher has none here. */
    show(one: Pick<Learner, 'guest' | 'group'> | undefined) {
      const seen = one && faceOf(one)
      for (const face of faces.values()) face.setVisible(face === seen)
      return seen
    },
    dispose(): void {
      for (const face of faces.values()) face.destroy()
    },
  }
}

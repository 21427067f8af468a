/** Lessons behind links: put together by a teacher, opened by a class. */
import { packLesson, readLesson } from '../levels/lesson.ts'
import type { Lesson } from '../store/index.ts'
import type { App } from './app.ts'
import type { BesideTools } from './besideTools.ts'

export function packLessonOf({ store }: App, lesson: Lesson): void {
  store.setState({ madeLesson: { lesson, code: packLesson(lesson as Parameters<typeof packLesson>[0]) } })
}

/** A level that stands open, or is on its way, is opened anew: the lesson may allow it fewer languages. */
export function openLesson({ app, closeLevel, openLevel, setSettings }: BesideTools, code: string): void {
  const { store } = app
  const read = readLesson(code)
  const { lesson, lessonFault: _, ...rest } = store.getState()
  if (!read.ok) {
    store.setState({ ...rest, ...(lesson && { lesson }), lessonFault: read.why }, true)
    return
  }
  if (lesson?.code === code) return
  store.setState({ ...rest, lesson: { ...read.lesson, code } }, true)
  closeLevel(app)
  const { lang, mode } = read.lesson
  setSettings(app, { lang, ...(mode !== 'own' && { view: 'projector' }) })
  // The pupil went on before the lesson was read.
  const { route } = store.getState()
  if (route.at === 'level') void openLevel(app, route.id)
}

/** After a reload the player is still in the lesson that this tab was opened for, unless another has been opened. */
export function resumeLesson({ store }: App, code: string): void {
  const read = readLesson(code)
  if (read.ok && !store.getState().lesson) store.setState({ lesson: { ...read.lesson, code } })
}

export function endLesson({ store }: App): void {
  const { lesson: _, lessonFault: __, ...rest } = store.getState()
  store.setState(rest, true)
}

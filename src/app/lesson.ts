/** Lessons behind links: put together by a teacher, opened by a class. */
import { packLesson, readLesson } from '../levels/lesson.ts'
import type { Lesson } from '../store/index.ts'
import type { App } from './app.ts'
import type { BesideTools } from './besideTools.ts'

export function packLessonOf({ store }: App, lesson: Lesson): void {
  store.setState({ lessonCode: packLesson(lesson as Parameters<typeof packLesson>[0]) })
}

/** A level that stands open is opened anew when its way is next gone: the lesson may allow it fewer languages. */
export function openLesson({ app, closeLevel, setSettings }: BesideTools, code: string, quiet = false): void {
  const { store } = app
  const read = readLesson(code)
  const { lesson, lessonFault: _, ...rest } = store.getState()
  if (!read.ok) {
    if (!quiet) store.setState({ ...rest, ...(lesson && { lesson }), lessonFault: read.why }, true)
    return
  }
  if (lesson?.code === code) return
  store.setState({ ...rest, lesson: { ...read.lesson, code } }, true)
  if (quiet) return
  closeLevel(app)
  const { lang, mode } = read.lesson
  setSettings(app, { lang, ...(mode !== 'own' && { view: 'projector' }) })
}

export function endLesson({ store }: App): void {
  const { lesson: _, lessonFault: __, ...rest } = store.getState()
  store.setState(rest, true)
}

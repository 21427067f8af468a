/** What stands beside the game, a verb's worth each: fetched when the first of it is wanted. */
import type { BesideAsk } from '../store/index.ts'
import type { BesideTools } from './besideTools.ts'
import { handOn, readHanded, takeHanded, watchHanded } from './handOn.ts'
import { endLesson, openLesson, packLessonOf } from './lesson.ts'
import { readPapers } from './papers.ts'

export { resumeLesson } from './lesson.ts'

export function beside(tools: BesideTools, ask: BesideAsk): void {
  const { app } = tools
  switch (ask.do) {
    case 'papers':
      void readPapers(app, ask.ids)
      return
    case 'handOn':
      void handOn(tools)
      return
    case 'read':
      void readHanded(tools, ask.text)
      return
    case 'watch':
      void watchHanded(tools)
      return
    case 'take':
      void takeHanded(tools)
      return
    case 'packLesson':
      packLessonOf(app, ask.lesson)
      return
    case 'openLesson':
      openLesson(tools, ask.code)
      return
    case 'endLesson':
      endLesson(app)
      return
  }
}

/** What stands beside the game, a verb's worth each: fetched when the first of it is wanted. */
import type { BesideAsk } from '../store/index.ts'
import type { App } from './app.ts'
import type { Trainer } from './attemptLevel.ts'
import { handOn, readHanded, takeHanded, watchHanded } from './handOn.ts'
import { endLesson, openLesson, packLessonOf } from './lesson.ts'
import { readPapers } from './papers.ts'
import type { Playback } from './playRun.ts'

interface Around {
  readonly app: App
  readonly trainer: Trainer
  readonly playback: Playback
}

export function beside({ app, trainer, playback }: Around, ask: BesideAsk): void {
  switch (ask.do) {
    case 'papers':
      void readPapers(app, ask.ids)
      return
    case 'handOn':
      void handOn(app)
      return
    case 'read':
      void readHanded(app, ask.text)
      return
    case 'watch':
      void watchHanded(app, trainer, playback)
      return
    case 'take':
      void takeHanded(app, trainer)
      return
    case 'packLesson':
      packLessonOf(app, ask.lesson)
      return
    case 'openLesson':
      openLesson(app, ask.code, ask.quiet)
      return
    case 'endLesson':
      endLesson(app)
      return
  }
}

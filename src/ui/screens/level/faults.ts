import type { Failure, Lang } from '../../../engine/index.ts'
import { fill } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayToPlayer, type Wording } from '../../../i18n/reasons.ts'
import type { TrainingFault } from '../../../store/session.ts'
import { type Kind, labWord } from '../../kinds.ts'

/** A training that went wrong in a way that teaches something. */
export function sayFailure(failure: Failure, kind: Kind, lang: Lang): string {
  switch (failure.code) {
    case 'diverged':
      return fill(levelWords.diverged[lang], { n: failure.epoch })
    case 'nothing-to-learn-from':
      return labWord(kind, 'nothingToLearn')[lang]
    case 'program-failed':
      return levelWords.programFailed[lang]
  }
}

const notJudged = { busy: 'tooBusy', lost: 'notJudged', unable: 'noMachine' } as const

/** The machinery failed, or the work was refused whole: a program may be over its budget while it is written. */
export function sayFault(fault: TrainingFault, wording: Wording, lang: Lang): string {
  switch (fault.code) {
    case 'worker-crashed':
      return levelWords.workerCrashed[lang]
    case 'refused':
      return sayToPlayer(fault.refusal, wording, lang)
    case 'not-judged':
      return levelWords[notJudged[fault.why]][lang]
    case 'broken':
      return fill(levelWords.broken[lang], { message: fault.message })
  }
}

import type { ComponentChildren } from 'preact'
import type { Text } from '../../../engine/index.ts'
import { tag } from '../../../i18n/index.ts'
import { paperWords as words } from '../../../i18n/paper.ts'
import { shellWords } from '../../../i18n/shell.ts'
import { useHarbour } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Answers } from './answers.tsx'
import { Plan } from './plan.tsx'
import { Quiz } from './quiz.tsx'
import type { Printed, Readied } from './readied.ts'
import { WordList } from './wordList.tsx'

export const sheetNames = ['plan', 'quiz', 'answers', 'words'] as const
export type SheetName = (typeof sheetNames)[number]

interface SheetsProps {
  readonly levels: readonly Printed[]
  readonly sheets: readonly SheetName[]
}

/** Plan and quiz begin a page each; answers and words of several levels run on, as nobody hands them out one by one. */
export function Sheets({ levels, sheets }: SheetsProps) {
  const papers = useHarbour((state) => state.papers)
  const ready = levels.flatMap((printed): Readied[] => {
    const level = papers?.[printed.id]
    return level && level !== 'unread' ? [{ ...printed, level, teacher: level.teacher }] : []
  })
  if (ready.length === 0) return null
  return (
    <>
      {sheets.includes('plan') &&
        ready.map((one) => (
          <Sheet key={one.id} title={words.plan} of={one}>
            <Plan of={one} />
          </Sheet>
        ))}
      {sheets.includes('quiz') &&
        ready.map((one) => (
          <Sheet key={one.id} title={words.quiz} of={one}>
            <Quiz of={one} />
          </Sheet>
        ))}
      {sheets.includes('answers') && (
        <Sheet title={words.answers} of={ready.length === 1 ? ready[0] : undefined}>
          {ready.map((one) => (
            <Answers key={one.id} of={one} alone={ready.length === 1} />
          ))}
        </Sheet>
      )}
      {sheets.includes('words') && (
        <Sheet title={words.words} of={ready.length === 1 ? ready[0] : undefined}>
          <WordList levels={ready} />
        </Sheet>
      )}
    </>
  )
}

interface SheetProps {
  readonly title: Text
  /** The one level it is about. */
  readonly of: Printed | undefined
  readonly children: ComponentChildren
}

/** Named in its language, so that paper and PDF take the face that has its characters. */
function Sheet({ title, of, children }: SheetProps) {
  const { lang, say } = useSpeaking()
  const about = of && `${of.number} ${say(of.title)}`
  return (
    <article
      class="paper__sheet"
      lang={tag[lang]}
      aria-label={about ? `${say(title)}: ${about}` : say(title)}
    >
      <header class="paper__head">
        <p>
          {say(shellWords.name)}
          {of && <> · {say(of.district)}</>}
        </p>
        <h3>
          {say(title)}
          {about && <span>{about}</span>}
        </h3>
      </header>
      {children}
    </article>
  )
}

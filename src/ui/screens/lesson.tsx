import { useHarbour } from '../harbour.ts'
import { Waiting } from '../loaded.tsx'
import { MakeLesson } from './lesson/make.tsx'
import { OpenLesson } from './lesson/open.tsx'
import { OverBar } from './overBar.tsx'
import './lesson.css'

/** A lesson behind a link: with a code in the address the lesson itself, without one the place where it is put together. */
export function LessonScreen() {
  const code = useHarbour(({ route }) => (route.at === 'lesson' ? route.text : undefined))
  const ready = useHarbour((state) => state.worlds.length > 0)
  return (
    <div class="over">
      <OverBar />
      <main class="over__main lesson">
        {!ready ? <Waiting /> : code ? <OpenLesson key={code} code={code} /> : <MakeLesson />}
      </main>
    </div>
  )
}

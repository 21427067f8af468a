import { useState } from 'preact/hooks'
import type { Text } from '../../../engine/index.ts'
import type { Notice } from '../../../store/state.ts'
import { Button, Dialog } from '../../kit/index.ts'
import { Toasts } from '../../kit/toast.tsx'
import { Part } from './part.tsx'

export function Overlays() {
  const [open, setOpen] = useState(false)
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const text = (en: string): Text => ({ en, 'zh-Hant': en, 'zh-Hans': en })
  const add = (tone: Notice['tone'], words: string) =>
    setNotices((all) => [...all, { id: all.length + 1, tone, text: text(words) }])
  return (
    <Part title="Dialog and messages">
      <div class="kit__row">
        <Button onPress={() => setOpen(true)}>Dialog</Button>
        <Button onPress={() => add('good', 'Passport read.')}>Good</Button>
        <Button onPress={() => add('plain', 'Two hints are left.')}>Plain</Button>
        <Button onPress={() => add('bad', 'This level could not be fetched.')}>Bad</Button>
      </div>
      <Dialog
        open={open}
        title="Start over?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Keep my work</Button>
            <Button kind="danger" onPress={() => setOpen(false)}>
              Start over
            </Button>
          </>
        }
      >
        <p>Your best result stays. Only what is on the bench goes.</p>
      </Dialog>
      <Toasts notices={notices} dismiss={(id) => setNotices((all) => all.filter((one) => one.id !== id))} />
    </Part>
  )
}

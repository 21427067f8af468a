import { Button, IconButton } from '../../kit/index.ts'
import { Part } from './part.tsx'

const nothing = () => {}

export function Buttons() {
  return (
    <Part title="Buttons">
      {(['primary', 'quiet', 'ghost', 'danger'] as const).map((kind) => (
        <div class="kit__row" key={kind}>
          <Button kind={kind} onPress={nothing}>
            {kind}
          </Button>
          <Button kind={kind} icon="play" onPress={nothing}>
            With icon
          </Button>
          <Button kind={kind} iconAfter="next" onPress={nothing}>
            Next
          </Button>
          <Button kind={kind} pressed onPress={nothing}>
            Pressed
          </Button>
          <Button kind={kind} busy onPress={nothing}>
            Busy
          </Button>
          <Button kind={kind} disabled why="Nothing to train yet" onPress={nothing}>
            Disabled
          </Button>
          <IconButton kind={kind} icon="undo" label="Undo" onPress={nothing} />
          <IconButton kind={kind} icon="redo" label="Redo" disabled onPress={nothing} />
        </div>
      ))}
      <Button kind="primary" size="large" icon="play" onPress={nothing}>
        Large
      </Button>
    </Part>
  )
}

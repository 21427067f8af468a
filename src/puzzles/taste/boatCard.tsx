import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Button, Card, Choice, IconButton, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import type { Spot } from './events.ts'
import { youOn } from './mind.ts'
import { mostStars } from './names.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './part.ts'
import { titleOf } from './titleOf.ts'

/** How many songs are offered to be rated: one of each style, until these. */
const shown = 6
/** How far an arrow sails, as part of the map. */
const stroke = 0.25

const steering = [
  ['←', words.west, -1, 0],
  ['↑', words.north, 0, 1],
  ['↓', words.south, 0, -1],
  ['→', words.east, 1, 0],
] as const

/** Stars of one's own, where they put one's boat, what it would be played, and why. */
export function BoatCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const { you: dragged } = view.now()
  const own = recipe.own ?? []
  const you = lab && youOn(setup, recipe, lab, dragged)
  const to = (x: number, y: number) => {
    const [a, b] = you?.at ?? [0, 0]
    const within = (n: number) => Math.min(1.1, Math.max(-1.1, n))
    const at: Spot = [within(a + x * stroke), within(b + y * stroke)]
    view.set({ you: at })
  }
  const offered = setup.styles.slice(0, shown).map(({ id, sign }) => ({
    ...{ sign, song: setup.songs.findIndex(({ style }) => style === id) },
  }))
  return (
    <Card>
      <div class="stack stack--snug">
        <div aria-live="polite">
          {you && lab ? (
            <>
              <strong>{say(words.plays)}</strong>
              <ol class="taste-offers">
                {you.songs.map((song) => (
                  <li key={song}>
                    <Chip
                      aria-label={say(words.hear, { song: titleOf(setup, song, lang) })}
                      onPress={() => view.set({ song, tune: { song } })}
                    >
                      <AtlasPicture
                        kind="taste"
                        name={setup.styles.find(({ id }) => id === setup.songs[song]?.style)?.sign ?? 'ferry'}
                        size={1.4}
                      />
                      {titleOf(setup, song, lang)}
                    </Chip>
                  </li>
                ))}
              </ol>
              <p class="note note--small">
                {say(lab.of.factors === 0 ? words.same : words.why, { n: you.near.length })}
              </p>
            </>
          ) : (
            <p class="note">{say(words.trainFirst)}</p>
          )}
        </div>
        {lab && (
          <div class="row">
            {steering.map(([sign, label, x, y]) => (
              <Chip key={sign} class="taste-steer" aria-label={say(label)} onPress={() => to(x, y)}>
                {sign}
              </Chip>
            ))}
            {dragged && (
              <Button kind="quiet" onPress={() => view.set({ you: undefined })}>
                {say(words.byStars)}
              </Button>
            )}
          </div>
        )}
        <p>{say(own.length > 0 ? words.last : words.rate)}</p>
        {offered.map(({ song, sign }) => {
          const { id = '' } = setup.songs[song] ?? {}
          const title = titleOf(setup, song, lang)
          return (
            <div key={id} class="taste-rate">
              <IconButton
                kind="quiet"
                icon="play"
                label={say(words.hear, { song: title })}
                onPress={() => view.set({ song, tune: { song } })}
              />
              <span class="taste-rate__title">
                <AtlasPicture kind="taste" name={sign} size={1.3} /> {title}
              </span>
              <Choice
                label={say(words.starsFor, { song: title })}
                bare
                layout="row"
                value={own.find((one) => one.song === id)?.stars}
                onChange={(stars) => {
                  view.set({ you: undefined })
                  decide({ type: 'rate', song: id, stars })
                }}
                options={Array.from({ length: mostStars }, (_, i) => ({ value: i + 1, label: `${i + 1}★` }))}
              />
            </div>
          )
        })}
        {own.length > 0 && (
          <Button kind="quiet" onPress={() => decide({ type: 'unrate' })}>
            {say(words.back)}
          </Button>
        )}
        <p class="note note--small">{say(words.madeUp)}</p>
      </div>
    </Card>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { decimal } from '../../i18n/numbers.ts'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, Choice, IconButton, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { words } from './panelWords.ts'
import type { PartProps } from './part.ts'
import { countsOf, meanOf, spreadOf } from './stats.ts'
import { titleOf } from './titleOf.ts'

/** Which songs newcomers are asked about, and how the neighbours' stars lie for each. */
export function AskCard({ setup, recipe, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const looked = view.now().song
  const [style, show] = useState(setup.styles.at(-1)?.id ?? '')
  // A song that was tapped on the stage is shown among those of its style.
  useEffect(() => {
    const of = looked === undefined ? undefined : setup.songs[looked]?.style
    if (of) show(of)
  }, [looked, setup])
  const { asked } = recipe
  const songs = setup.songs.flatMap((one, song) => (one.style === style ? [{ ...one, song }] : []))
  return (
    <Card>
      <div class="stack stack--snug">
        <p aria-live="polite">{say(asked.length === 0 ? words.nothing : words.asked)}</p>
        {asked.length > 0 && (
          <div class="chips">
            {asked.map((id) => (
              <Chip key={id} pressed onPress={() => decide({ type: 'ask', song: id })}>
                <AtlasPicture kind="taste" name={signOf(setup, id)} size={1.4} />
                {setup.songs.find((song) => song.id === id)?.title[lang]}
              </Chip>
            ))}
          </div>
        )}
        <div class="taste-styles">
          <Choice
            label={say(words.style)}
            bare
            layout="row"
            value={style}
            onChange={show}
            options={setup.styles.map(({ id, name, sign }) => ({
              ...{ value: id, label: name[lang] },
              picture: <AtlasPicture kind="taste" name={sign} size={1.4} />,
            }))}
          />
        </div>
        <ul class="taste-songs">
          {songs.map(({ id, song }) => {
            const title = titleOf(setup, song, lang)
            const counts = countsOf(setup, song)
            const spread = spreadOf(counts)
            return (
              <li key={id} class="taste-song" data-looked={song === looked || undefined}>
                <IconButton
                  kind="quiet"
                  icon="play"
                  label={say(words.hear, { song: title })}
                  onPress={() => view.set({ song, tune: { song } })}
                />
                <span class="taste-song__title">
                  {title}
                  {spread !== undefined && (
                    <span class="note note--small taste-song__spread">
                      {say(words.spread, { n: decimal(lang, spread, 1) })}
                    </span>
                  )}
                </span>
                <Bars counts={counts} />
                <Chip
                  pressed={asked.includes(id)}
                  aria-label={say(words.askOf, { song: title })}
                  onPress={() => {
                    decide({ type: 'ask', song: id })
                    view.set({ song })
                  }}
                >
                  {say(words.askShort)}
                </Chip>
              </li>
            )
          })}
        </ul>
        <p class="note note--small">{say(words.legend)}</p>
      </div>
    </Card>
  )
}

const signOf = (setup: PartProps['setup'], id: string): string => {
  const style = setup.songs.find((song) => song.id === id)?.style
  return setup.styles.find((one) => one.id === style)?.sign ?? 'ferry'
}

/** How many gave one star, two ... five, as bars; the same in words. */
function Bars({ counts }: { readonly counts: readonly number[] }) {
  const { lang, say } = useSpeaking()
  const most = Math.max(...counts, 1)
  const mean = meanOf(counts)
  const said =
    mean === undefined
      ? say(words.never)
      : say(words.gave, { counts: counts.join(lang === 'en' ? ', ' : '、'), mean: mean.toFixed(1) })
  return (
    <span class="taste-bars" role="img" aria-label={said}>
      {counts.map((count, i) => (
        <span key={i} class="taste-bars__bar" style={`--high: ${count / most}`} data-stars={i + 1} />
      ))}
    </span>
  )
}

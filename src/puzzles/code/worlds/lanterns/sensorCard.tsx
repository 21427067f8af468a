import { useEffect } from 'preact/hooks'
import type { Lang } from '../../../../engine/index.ts'
import { fill } from '../../../../i18n/say.ts'
import { Button, Card, Choice } from '../../../../ui/kit/index.ts'
import type { Walk } from '../../cursor.ts'
import type { Lab } from '../../events.ts'
import type { Action } from '../../rules.ts'
import type { Recipe, Setup } from '../../schema.ts'
import { sensorWords as words } from './sensorWords.ts'
import { signs as names } from './words.ts'

export interface SensorProps {
  readonly setup: Setup
  /** The player's drawings as the level that lends them has them now. */
  readonly lent: Recipe['signs']
  readonly recipe: Recipe
  /** Of this recipe's own program and sensor, or of one before. */
  readonly lab: Lab | undefined
  readonly stale: boolean
  readonly cursor: Walk
  readonly lang: Lang
  readonly decide: (action: Action) => void
}

/** New signs by which each sensor is measured. */
const fresh = 60

/** Whose sensor reads the signs: trained by the player's own drawings, or the house's. And how well each does. */
export function SensorCard({ setup, lent, recipe, lab, stale, cursor, lang, decide }: SensorProps) {
  const { signs } = recipe
  const own = signs ?? lent
  /** The lending level as the map calls it: "1-4". */
  const from = setup.signsFrom?.slice(0, 3) ?? ''
  const tried = stale ? undefined : lab?.model?.own
  useEffect(() => {
    if (tried && cursor.at().sensor?.was !== tried) cursor.move({ sensor: { signs, was: tried } })
  }, [tried])
  const seen = cursor.at().sensor
  const was = tried ?? (seen && same(seen.signs, own) ? seen.was : undefined)
  const house = lab?.model?.accuracy
  if (!own) return null
  const read = (share: number | undefined) =>
    share === undefined
      ? words.unknown[lang]
      : fill(words.reads[lang], { n: Math.round(fresh * share), of: fresh })
  return (
    <Card title={words.whose[lang]}>
      <Choice
        bare
        label={words.whose[lang]}
        value={signs ? 'own' : 'house'}
        onChange={(to) => decide({ type: 'signs', ...(to === 'own' && { signs: own }) })}
        options={[
          {
            value: 'own',
            label: fill(words.own[lang], { n: own.length, from }),
            detail: read(was?.accuracy),
          },
          { value: 'house', label: words.house[lang], detail: read(house) },
        ]}
      />
      {signs && was?.worst && (
        <p class="code-note">
          {fill(words.worst[lang], {
            sign: names[was.worst.sign]?.[lang] ?? was.worst.sign,
            n: was.worst.right,
            of: was.worst.of,
            from,
          })}{' '}
          {fill(words.astray[lang], { n: Math.max(1, Math.round(10 * was.astray)) })}
        </p>
      )}
      {signs && lent && !same(signs, lent) && (
        <Button kind="ghost" onPress={() => decide({ type: 'signs', signs: lent })}>
          {fill(words.newest[lang], { from })}
        </Button>
      )}
    </Card>
  )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

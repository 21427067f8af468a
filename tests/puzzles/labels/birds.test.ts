import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { levelOf } from './level.ts'

test.each(['2/2-1-label-rush', '2/2-2-clean-the-crate'])(
  'cards and unseen penguins of %s are different birds of the data set, as it measures them',
  (name) => {
    const { setup } = levelOf(name)
    const csv = readFileSync(new URL('../../../assets/data/penguins.csv', import.meta.url), 'utf8')
    const left = csv.split('\n').map((row) => {
      const [species = '', , bill, , flipper] = row.split(',')
      return `${species.toLowerCase()} ${bill} ${flipper}`
    })
    for (const { truth, values } of [...setup.cards, ...setup.unseen]) {
      const at = left.indexOf(`${truth} ${values.join(' ')}`)
      expect(at, `${truth} ${values}`).toBeGreaterThan(0)
      left.splice(at, 1)
    }
  },
)

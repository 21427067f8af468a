/** The kind's hands: a row is named, buoys are anchored and lifted, the mean taken or left, speakers and a way to tell chosen, by keys alone. */

import { nameOf } from '../../../src/puzzles/tones/nameOf.ts'
import { peopleWords } from '../../../src/puzzles/tones/peopleWords.ts'
import type { Recipe, Setup } from '../../../src/puzzles/tones/schema.ts'
import { choose, hand, hold, nameRow } from '../../e2e/keys.ts'
import { button } from '../../e2e/player.ts'

export const enter = hand<Recipe, Setup>(
  async (page, { moments, mean, speakers, told, hand: named = [] }, setup) => {
    if (speakers && told) {
      const names = setup.tones.map((_, i) => nameOf(setup, i, 'en'))
      await nameRow(page, peopleWords.which.en, names, named)
      const crew = page.getByRole('group', { name: peopleWords.learnFrom.en })
      for (const { id, name } of setup.voices)
        await hold(page, crew.getByRole('button', { name: name.en }), speakers.includes(id))
      const ways = page.getByRole('group', { name: peopleWords.tell.en })
      await choose(page, ways, ways.getByRole('radio', { name: peopleWords[told].en }))
      return
    }
    const buoy = (moment: number) =>
      page.getByRole('button', { name: `Buoy at ${moment * setup.every} ms`, exact: true })
    for (let moment = 0; moment < setup.moments; moment++)
      if (!moments.includes(moment)) await hold(page, buoy(moment), false)
    for (const moment of moments) await hold(page, buoy(moment), true)
    await hold(page, button(page, /^Average pitch/), mean === true)
  },
)

/** Room to work: in every lab the thing worked on has at least 60% of the panel's height, once the task is read. */

import { levelWords } from '../../src/i18n/level.ts'
import { button, ids, named, open } from './player.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('at 1366 by 768 the work has at least 60% of the panel in every lab', async ({ page }) => {
  for (const id of ids) {
    await open(page, `#/level/${id}`)
    await button(page, named(levelWords.skipToLab)).click()
    const face = button(page, named(levelWords.task))
    await face.click()
    await expect(face).toHaveAttribute('aria-expanded', 'false')
    const box = async (of: string) => (await page.locator(of).boundingBox()) ?? { y: 0, height: 0 }
    const [panel, head, foot] = await Promise.all(['.level__panel', '.lab__head', '.lab__foot'].map(box))
    const work = ((foot?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0)) / (panel?.height ?? 1)
    expect(work, id).toBeGreaterThan(0.6)
  }
})

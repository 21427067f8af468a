/** Room to work: in every lab the thing worked on has at least 60% of the panel's height, before the first press. */

import { levelWords } from '../../src/i18n/level.ts'
import { button, ids, named, open } from './player.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('at 1366 by 768 the work has at least 60% of the panel in every lab, at first sight', async ({
  page,
}) => {
  for (const id of ids) {
    await open(page, `#/level/${id}`)
    await button(page, named(levelWords.skipToLab)).click()
    await expect(button(page, named(levelWords.task))).toHaveAttribute('aria-expanded', 'true')
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const box = (of: string) => document.querySelector(of)?.getBoundingClientRect()
            const work = (box('.lab__foot')?.top ?? 0) - (box('.lab__head + *')?.top ?? 0)
            return work / (box('.level__panel')?.height ?? 1)
          }),
        { message: id },
      )
      .toBeGreaterThan(0.6)
  }
})

test('a task that was cut is read whole by one press, and folds away with the first training', async ({
  page,
}) => {
  await open(page, '#/level/3-2-downhill')
  await button(page, named(levelWords.skipToLab)).click()
  const task = page.locator('.lab__task')
  const height = async () => (await task.boundingBox())?.height ?? 0
  const more = task.getByRole('button', { name: levelWords.more.en, exact: true })
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  const short = await height()
  await more.click()
  await expect(task).toContainText('I have one spare ball.')
  await expect.poll(height).toBeGreaterThan(short + 20)
  await task.getByRole('button', { name: levelWords.less.en, exact: true }).click()
  await expect.poll(height).toBe(short)

  // What is worked on stays where it is under the finger.
  const lead = button(page, 'Height more')
  const before = await lead.boundingBox()
  await lead.click()
  await expect(button(page, named(levelWords.undo))).not.toHaveAttribute('aria-disabled')
  expect(await lead.boundingBox()).toEqual(before)
  await page.locator('.lab__train').click()
  await expect(task).toBeHidden()
  await button(page, named(levelWords.task)).click()
  await expect(task).toContainText('I have one spare ball.')
})

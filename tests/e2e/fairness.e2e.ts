/** The Fairness Jury, as a class plays it: by keys alone. */

import { expectNoBarriers } from './barriers.ts'
import { button } from './player.ts'
import { begin, goOn, heading, press, reload } from './teacher.ts'
import { expect, test } from './test.ts'

test('three teams hold the Fairness Jury by keyboard, with a veto and a threshold for each group; a reload loses nothing', async ({
  page,
}) => {
  await begin(page, /Fairness Jury/)
  await goOn(page, /^Deal the cards/)
  await expect(heading(page, 'Who are you at this table?')).toBeVisible()
  for (const role of ['Applicant', 'Bank', 'Regulator', 'Developer'])
    await expect(page.getByText(role, { exact: true })).toBeVisible()
  await goOn(page, /^Open the talks/)
  await expect(heading(page, 'One threshold for everybody: argue!')).toBeVisible()
  await press(page, ' ', '1', '1', '2', '2', '2', 'Shift+3')
  await expect(button(page, /^Lock 60%/)).toBeVisible()
  await expectNoBarriers(page, 'the talks')
  const bars = await page.locator('.fairness__share').allInnerTexts()
  await reload(page)
  await expect(button(page, /^Lock 60%/)).toBeVisible()
  await expect(page.locator('.fairness__share')).toHaveText(bars, { useInnerText: true })
  await press(page, 'Enter', '3')
  await expect(heading(page, 'Locked: 60%. Does anybody veto?')).toBeVisible()
  await goOn(page, /^Back to the table/)
  await expect(button(page, /^60% was vetoed/)).toBeVisible()
  await press(page, '2', '1', 'Enter')
  await expect(heading(page, 'Locked: 65%. Does anybody veto?')).toBeVisible()
  await expect(button(page, 'Turtles: veto used')).toBeDisabled()
  await goOn(page, /^Let the people come/)
  await expect(heading(page, 'What 65% did to 200 people')).toBeVisible()
  await expectNoBarriers(page, 'what it did')
  // How anybody stands is told at the end alone.
  await expect(page.getByText(/points$/)).toHaveCount(0)
  await goOn(page, /^Next round/)
  await press(page, 'g', ' ', 'Shift+1', 'Shift+2', 'Shift+3')
  await expect(heading(page, 'The threshold for 25 or younger')).toBeVisible()
  await expect(page.getByText(/can be against the law/)).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, /^Locked: 60% \| 65%/)).toBeVisible()
  await goOn(page, /^Let the people come/)
  await goOn(page, /^Next round/)
  await expect(heading(page, 'One threshold for everybody: argue!')).toBeVisible()
  await press(page, 'Enter')
  await goOn(page, /^Let the people come/)
  await goOn(page, /^One minute to talk/)
  await expect(heading(page, 'One minute to talk')).toBeVisible()
  await expect(page.locator('.fairness__log tbody tr')).toHaveCount(3)
  await press(page, 'Enter')
  await goOn(page, /^Deal the cards/)
})

/**
 * Looks for barriers with axe: no violation of WCAG 2.2 A and AA, nor of axe's own best practices. The library is read once
 * a document and asked for violations alone; handing it in for each look took longer than looking.
 */
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { hasTurn, ids } from './player.ts'

export async function expectNoBarriers(page: Page, where: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished)))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') }
    // The only frame is the sandbox's, which nobody sees or hears.
    const { violations } = await axe.run(document, { resultTypes: ['violations'], iframes: false })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join(', ')}`,
    )
  })
  expect(found, where).toEqual([])
}

/**
 * Whether a level's briefing, question, stars and world outside are looked at today. They are the same components with other
 * words on every level, so a third of the levels takes its turn a day. A lab and a contest are each kind's own, and are
 * looked at on every tour.
 */
export const shellIsLookedAt = (id: string): boolean => hasTurn(ids.indexOf(id))

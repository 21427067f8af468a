/** What a page prints, read back out of its PDF. */
import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** Radicals that a PDF may name instead of the characters they look like; no normal form joins them. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⻜飞',
    '⻅见',
    '⻓长',
    '⻔门',
    '⻋车',
    '⻢马',
    '⻥鱼',
    '⻛风',
    '⻚页',
    '⻝食',
    '⻄西',
    '⻆角',
    '⻦鸟',
    '⻩黄',
    '⻬齐',
  ]
    .concat([
      '⻰龙',
      '⺟母',
      '⺠民',
      '⻘青',
      '⻉贝',
      '⻮齿',
      '⻳龟',
      '⻨麦',
      '⻣骨',
      '⻤鬼',
      '⻁虎',
      '⻑長',
      '⻙韦',
    ])
    .map(([radical = '', character = '']) => [radical, character]),
)

/** Without what differs between a text and its print: spaces, line ends, the several code points of one character. */
export const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2E80-\u2EFF]/g, (sign) => radicals[sign] ?? sign)
    // A slash between digits comes back as the sign of division.
    .replaceAll('∕', '/')
    // Signs that share a glyph with another one: an en dash with a figure dash, 胶 with a rare character.
    .replaceAll('‒', '–')
    .replaceAll('㬵', '胶')
    // Spaces, and what only forbids a line's end.
    .replace(/[\s\u2060]+/g, '')

export interface Printed {
  /** In points. */
  readonly width: number
  readonly height: number
  /** As `bare` leaves it. */
  readonly text: string
}

/** The pages as the page's own style sheet would print them. */
export async function printedPages(page: Page): Promise<readonly Printed[]> {
  await page.evaluate(() => document.fonts.ready)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const one = await pdf.getPage(i + 1)
      const { items } = await one.getTextContent()
      const { width, height } = one.getViewport({ scale: 1 })
      return { width, height, text: bare(items.map((item) => ('str' in item ? item.str : '')).join('')) }
    }),
  )
}

/** A4 in points. */
const a4 = { width: 595, height: 842 }

export function expectA4(pages: readonly Printed[]): void {
  for (const { width, height } of pages) {
    expect(Math.abs(width - a4.width)).toBeLessThan(2)
    expect(Math.abs(height - a4.height)).toBeLessThan(2)
  }
}

import { describe, expect, it } from 'vitest'
import { colour, ease, easing, markOf, marks, tokensAsCss } from '../../src/look/index.ts'

/** WCAG 2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const read = ['mist', 'paper', 'lantern', 'jade', 'neonBlue', 'pink', 'violet', 'coralText'] as const
  it.each(read)('%s can be read on every panel', (name) => {
    for (const ground of ['ink', 'deep', 'dusk', 'haze'] as const) {
      expect(contrast(colour[name], colour[ground]), `on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })
  it('edges of controls can be seen on panels', () => {
    expect(contrast(colour.edge, colour.deep)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour.edge, colour.dusk)).toBeGreaterThanOrEqual(3)
  })
  it('ink can be read on every class mark', () => {
    for (const mark of marks)
      expect(contrast(mark.colour, colour.ink), mark.letter).toBeGreaterThanOrEqual(4.5)
  })
})

describe('class marks', () => {
  it('never share a letter, a shape or a colour', () => {
    for (const part of ['letter', 'shape', 'colour'] as const)
      expect(new Set(marks.map((mark) => mark[part])).size).toBe(marks.length)
  })
  it('stay inside their box', () => {
    for (const mark of marks)
      for (const [x, y] of mark.outline) {
        expect(x).toBeGreaterThanOrEqual(-0.5)
        expect(x).toBeLessThanOrEqual(24.5)
        expect(y).toBeGreaterThanOrEqual(-0.5)
        expect(y).toBeLessThanOrEqual(24.5)
      }
  })
  it('go on past the last one', () => {
    expect(markOf(12).letter).toBe('M')
  })
})

describe('easings', () => {
  it('begin at nothing and end at all', () => {
    for (const name of Object.keys(easing) as (keyof typeof easing)[]) {
      expect(ease(name)(0)).toBe(0)
      expect(ease(name)(1)).toBe(1)
    }
  })
  it('overshoot goes past the mark', () => {
    expect(Math.max(...[0.5, 0.6, 0.7, 0.8].map(ease('overshoot')))).toBeGreaterThan(1)
  })
})

describe('tokens as CSS', () => {
  it('names every token as a custom property', () => {
    const css = tokensAsCss()
    expect(css).toContain('--ink: #0B1026;')
    expect(css).toContain('--neon-blue: #4CC9F0;')
    expect(css).toContain('--ease-overshoot: cubic-bezier(0.34, 1.56, 0.64, 1);')
  })
})

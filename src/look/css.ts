import { cssEase } from './ease.ts'
import {
  colour,
  duration,
  type Easing,
  easing,
  light,
  radius,
  space,
  target,
  type,
  weight,
} from './tokens.ts'

/**
 * The tokens as one CSS rule: `--lantern`, `--text-body`, `--space-wide`, `--radius-card`, `--light-panel`,
 * `--settle` (a duration), `--ease-out`. Written into the page before the first paint of the app.
 */
export function tokensAsCss(): string {
  const lines = [
    ...entries(colour).map(([name, value]) => `--${kebab(name)}: ${value}`),
    ...entries(type).map(([name, rem]) => `--text-${kebab(name)}: ${rem}rem`),
    ...entries(weight).map(([name, value]) => `--weight-${kebab(name)}: ${value}`),
    ...entries(space).map(([name, rem]) => `--space-${kebab(name)}: ${rem}rem`),
    ...entries(radius).map(([name, px]) => `--radius-${kebab(name)}: ${px}px`),
    ...entries(light).map(([name, value]) => `--light-${kebab(name)}: ${value}`),
    ...entries(duration).map(([name, ms]) => `--${kebab(name)}: ${ms}ms`),
    ...entries(easing).map(([name]) => `--ease-${kebab(name)}: ${cssEase(name as Easing)}`),
    `--target: ${target}px`,
  ]
  return `:root {\n  ${lines.join(';\n  ')};\n}\n`
}

const entries = <T extends object>(of: T) => Object.entries(of) as [string, T[keyof T]][]
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

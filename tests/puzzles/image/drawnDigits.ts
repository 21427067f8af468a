import type { Stroke } from '../../../src/ui/kit/hands.ts'

/** Digits as somebody might draw them on the pad, in the usual order of strokes: points in a square of side 100. */
const paths: Readonly<Record<string, string>> = {
  '0': '50 15 35 20 28 40 28 60 35 80 50 86 65 80 72 60 72 40 65 20 50 15',
  '1': '38 30 52 16 52 86',
  '2': '32 32 40 18 58 16 68 28 64 45 45 65 30 84 50 84 72 84',
  '3': '32 20 50 15 66 22 66 38 48 48 66 56 70 72 56 86 38 86 28 76',
  '4': '58 14 30 60 76 60|62 40 62 88',
  '5': '68 16 36 16 34 46 52 42 68 52 70 70 56 86 38 86 30 78',
  '6': '62 14 44 30 32 54 32 74 46 86 62 82 68 68 58 56 42 58 33 68',
  '7': '30 18 70 18 56 46 44 88',
  '8': '64 24 50 15 36 24 40 40 60 56 66 74 50 86 34 74 40 56 62 38 64 24',
  '9': '66 34 52 16 36 26 36 44 52 50 66 36 66 60 60 88',
}

export function drawn(digit: string): Stroke[] {
  return (paths[digit] ?? '').split('|').map((line) => {
    const numbers = line.split(' ').map((n) => Number(n) / 100)
    return Array.from(
      { length: numbers.length / 2 },
      (_, i) => [numbers[i * 2] ?? 0, numbers[i * 2 + 1] ?? 0] as const,
    )
  })
}

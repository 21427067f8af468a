/** A number of any size in a few characters, for sentences: `2.00`, `1.6e286`. */
export function figure(value: number): string {
  if (Math.abs(value) < 1e6) return value.toFixed(2)
  return value.toExponential(1).replace('e+', 'e')
}

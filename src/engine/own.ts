/**
 * What stands under a name that came from a file, a link or a program. Written `from[name]`, such a name also finds what
 * every object inherits: `constructor`, `valueOf`.
 */
export function own<T>(from: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined
}

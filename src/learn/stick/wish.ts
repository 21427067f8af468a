/** What the worker of a stick asks the page for: the name of a file of `assets/data`. A port for the answer comes along. */
export interface Wish {
  readonly type: 'file-wanted'
  readonly file: string
}

export function isWish(data: unknown): data is Wish {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'file-wanted'
}

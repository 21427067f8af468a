import type { Level, Teacher, Text } from '../../../engine/index.ts'

/** A level that is printed, as the map knows it. */
export interface Printed {
  readonly id: string
  readonly number: string
  readonly title: Text
  readonly district: Text
}

/** The same with its file. */
export interface Readied extends Printed {
  readonly level: Level
  /** Absent in a level whose author wrote none. */
  readonly teacher: Teacher | undefined
}

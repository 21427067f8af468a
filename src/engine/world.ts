/**
 * A simulated world that a program acts on. It runs twice: inside the sandbox, to answer the program, and outside,
 * to judge what the program did. It may import the engine and nothing else.
 */
export interface World<I = never> {
  /** The functions a program may call, as JavaScript writes them (`turnLeft`, `model.predict`); Python says `turn_left`. */
  readonly api: readonly ApiFunction[]
  /** The function a program must define; without one, the program simply runs from top to bottom. */
  readonly entry?: ApiFunction
  open(input: I): Simulation
}

export interface ApiFunction {
  readonly name: string
  readonly params: readonly string[]
}

export interface Simulation {
  /** Answers one call in plain JSON. Throws `WorldFault` for what a program must not do. */
  call(name: string, args: readonly unknown[]): unknown
  /** What the entry function is called with, plain JSON. */
  readonly entryArguments?: readonly unknown[]
}

/** The world refuses to go on: the robot hit a wall. `reason` names an explanation in `words.ts`. */
export class WorldFault extends Error {
  override name = 'WorldFault'
  constructor(readonly reason: string) {
    super(reason)
  }
}

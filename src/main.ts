/** Composition root: makes the pieces, wires them, holds no logic. */
export {}

/** The instructions that a meter (meter.ts) puts into a machine, as bytes. */
import { branch, end, i32, leb, otherwise, signedLeb } from './wasm.ts'

/** Turns that a call out to the host is paid as. */
const hostTurns = 20

export interface Tolls {
  /** For a loop turn, or the entry of a function. */
  readonly turn: readonly number[]
  /** For a call out to the host. */
  readonly host: readonly number[]
  /** For so many bytes, whose number lies on top of the stack and is put back. */
  readonly bytes: readonly number[]
  take(room: number): readonly number[]
  give(room: number): readonly number[]
  /** Keeps in two variables, and puts back, what a leap leaves as it was: where the stack is, and its room. */
  keep(one: number, other: number): readonly number[]
  putBack(one: number, other: number): readonly number[]
  /** In place of memory.size and memory.grow: how many pages there are, and so many more. */
  readonly size: readonly number[]
  readonly grow: readonly number[]
}

/**
 * `fuelAt` and so on are the indices of globals: the fuel, the room that is left to calls, one for a length that is put down for
 * a moment, the memory's pages, and the machine's own stack pointer, if it tells of one. Throws where a call may leap and it
 * does not.
 */
export function tollsOf(
  fuelAt: number,
  roomAt: number,
  heldAt: number,
  pagesAt: number,
  stackAt = -1,
): Tolls {
  const [fuel, room, held, pages] = [leb(fuelAt), leb(roomAt), leb(heldAt), leb(pagesAt)]
  // global.get, global.get, i32.add
  const wanted = [0x23, ...pages, 0x23, ...held, 0x6a]
  // global.get, global.get, i32.const 4, i32.shr_u
  const both = [0x23, ...fuel, 0x23, ...held, 0x41, 0x04, 0x76]
  // global.get, i32.const, i32.sub or i32.add, global.set
  const change = (by: number, how: number) => [0x23, ...room, 0x41, ...signedLeb(by), how, 0x24, ...room]
  return {
    // global.get, i32.eqz, if: unreachable; global.get, i32.const 1, i32.sub, global.set.
    turn: [
      ...[0x23, ...fuel, 0x45, branch, 0x40, 0x00, end],
      ...[0x23, ...fuel, 0x41, 0x01, 0x6b, 0x24, ...fuel],
    ],
    // global.get, i32.const, i32.lt_u, if: i32.const 0, global.set, unreachable; global.get, i32.const, i32.sub, global.set
    host: [
      ...[0x23, ...fuel, 0x41, hostTurns, 0x49, branch, 0x40, 0x41, 0x00, 0x24, ...fuel, 0x00, end],
      ...[0x23, ...fuel, 0x41, hostTurns, 0x6b, 0x24, ...fuel],
    ],
    // One for every 16 of them.
    bytes: [
      ...[0x24, ...held],
      // i32.lt_u, if: global.set 0, unreachable
      ...[...both, 0x49, branch, 0x40, 0x41, 0x00, 0x24, ...fuel, 0x00, end],
      // i32.sub, global.set
      ...[...both, 0x6b, 0x24, ...fuel],
      ...[0x23, ...held],
    ],
    // global.get, i32.const 0, i32.lt_s, if: unreachable
    take: (by) => [...change(by, 0x6b), 0x23, ...room, 0x41, 0x00, 0x48, branch, 0x40, 0x00, end],
    give: (by) => change(by, 0x6a),
    keep(one, other) {
      if (stackAt < 0) throw new Error('meter: no __stack_pointer is exported, which a leap would move')
      // global.get, local.set
      return [0x23, ...leb(stackAt), 0x21, ...leb(one), 0x23, ...room, 0x21, ...leb(other)]
    },
    // local.get, global.set
    putBack: (one, other) => [0x20, ...leb(one), 0x24, ...leb(stackAt), 0x20, ...leb(other), 0x24, ...room],
    size: [0x23, ...pages],
    grow: [
      ...[0x24, ...held],
      // memory.size, i32.le_u, if: i32.const 1; else: (memory.size, i32.sub, memory.grow, i32.const -1, i32.ne)
      ...[...wanted, 0x3f, 0x00, 0x4d, branch, i32, 0x41, 0x01, otherwise],
      ...[...wanted, 0x3f, 0x00, 0x6b, 0x40, 0x00, 0x41, 0x7f, 0x47, end],
      // if: what there was, and global.set; else: i32.const -1
      ...[branch, i32, 0x23, ...pages, ...wanted, 0x24, ...pages, otherwise, 0x41, 0x7f, end],
    ],
  }
}

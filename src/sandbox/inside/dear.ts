/** What the game's own Python says when work begins (with any text) or ends (with none) that takes an engine long for its fuel. */
export const dearKind = 'd'.charCodeAt(0)

/**
 * How often its fuel counts. Going back and forth in a pattern makes and drops a list at every turn, which takes twice as
 * long a unit as Python's work does in the middle.
 */
const times = 2

/**
 * Lets fuel count several times while such work lasts: so much of the tank is put aside meanwhile that what is left traps
 * in time. `begins` or else ends; what never began cannot end.
 */
export function createDear(fuel: () => { value: number }): (begins: boolean) => void {
  let [before, given] = [0, 0]
  let working = false
  return (begins) => {
    if (begins === working) return
    working = begins
    const tank = fuel()
    if (begins) {
      before = tank.value
      given = Math.floor(before / times)
      tank.value = given
    } else tank.value = before - times * (given - tank.value)
  }
}

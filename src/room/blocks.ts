/** Paper cards in a class that plays in teams: the numbers are dealt in blocks, the lowest to the first team. */
import type { TeamId } from './teams.ts'

export interface Block {
  readonly team: TeamId
  readonly from: number
  readonly to: number
}

/** As even as can be; a team for which there is no card has none. */
export function blocksOf(teams: readonly TeamId[], cards: number): Block[] {
  const end = (i: number) => Math.floor((cards * i) / teams.length)
  return teams.flatMap((team, i) => (end(i + 1) > end(i) ? [{ team, from: end(i) + 1, to: end(i + 1) }] : []))
}

/** What most of a team's cards say; of answers given equally often, the one of its lowest card. `sides`: in the answers' order. */
export function blockVotes<S>(
  answers: ReadonlyMap<number, S>,
  sides: readonly S[],
  blocks: readonly Block[],
): { readonly team: TeamId; readonly on: number }[] {
  return blocks.flatMap(({ team, from, to }) => {
    const said: number[] = []
    for (let card = from; card <= to; card++) {
      const side = answers.get(card)
      const on = side === undefined ? -1 : sides.indexOf(side)
      if (on >= 0) said.push(on)
    }
    const count = (on: number) => said.filter((one) => one === on).length
    const [first] = said
    if (first === undefined) return []
    return [{ team, on: said.reduce((best, one) => (count(one) > count(best) ? one : best), first) }]
  })
}

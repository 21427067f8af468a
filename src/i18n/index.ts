/** Words of the shell in three languages, and numbers as each language writes them. A level's own words live in its file. */
export { dayName, decimal, figure, number, percent, tag } from './numbers.ts'
export { fill, fillAll, type Gaps, type Phrases, sure } from './say.ts'

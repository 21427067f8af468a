/** `npm run --silent play -- LEVEL.json RECIPE.json`: the game without a screen. Answers on stdout, reasons on stderr. */
import { answer } from './answer.ts'
import { refusal } from './refusal.ts'

const args = process.argv.slice(2)
const fail = (error: unknown) => {
  process.stderr.write(`${refusal(error, args)}\n`)
  process.exitCode = 2
}
// Whoever stops reading (`| head`) is no error; whatever is thrown later, from a worker, is said like the rest.
process.stdout.on('error', () => {
  process.exitCode = 2
})
process.on('uncaughtException', fail)

try {
  const { line, notices } = await answer(args)
  for (const notice of notices) process.stderr.write(`${notice}\n`)
  process.stdout.write(`${line}\n`)
} catch (error) {
  fail(error)
}

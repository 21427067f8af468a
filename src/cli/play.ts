/** `npm run --silent play -- LEVEL.json RECIPE.json`: the game without a screen. Answers on stdout, reasons on stderr. */
import { answer } from './answer.ts'
import { NotValid } from './files.ts'

try {
  const { line, notices } = await answer(process.argv.slice(2))
  for (const notice of notices) process.stderr.write(`${notice}\n`)
  process.stdout.write(`${line}\n`)
} catch (error) {
  if (!(error instanceof NotValid)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

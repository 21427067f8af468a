import { expect, test } from 'vitest'
import { asText } from './tab.ts'

test('what a page says comes back as plain ASCII, half a character and all', async () => {
  const work = () => ({ text: `${'🏮'.slice(1)} 霓虹 🏮\n`, at: 3 })
  const run = new Function(`return (${asText(work)})()`) as () => Promise<string>
  const said = await run()
  expect(said).toMatch(/^[ -~]*$/)
  expect(JSON.parse(said)).toEqual(work())
})

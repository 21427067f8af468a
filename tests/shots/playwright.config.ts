/** `npm run shots`: a picture of every screen in every size and language, in test-results/shots, for people to look at. */
import base from '../e2e/playwright.config.ts'

export default {
  ...base,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: '../../test-results/shots-run',
  timeout: 600_000,
}

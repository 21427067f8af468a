/** `npm run shots`: a picture of every screen in every size and language, in test-results/shots, for people to look at. */
import base from '../e2e/playwright.config.ts'

export default {
  ...base,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: '../../test-results/shots-run',
  timeout: 600_000,
  // A screen that does not come should say so before the whole set is late.
  use: { ...base.use, actionTimeout: 45_000 },
}

/** Finds an installed Chromium, Chrome or Edge for the browser tests. Plain JavaScript without packages. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { argv, env, exit, platform, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

export const howToGet =
  'No Chromium, Chrome or Edge was found. Install one (Debian/Ubuntu: sudo apt install chromium; macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), or name one in the variable BROWSER_PATH.'

/** @returns {string | undefined} Path of the browser to use; `BROWSER_PATH` comes first. */
export function findBrowser() {
  if (env.BROWSER_PATH) return existsSync(env.BROWSER_PATH) ? env.BROWSER_PATH : undefined
  return candidates().find((path) => existsSync(path))
}

function candidates() {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    )
    const names = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return folders.flatMap((folder) => names.map((name) => join(folder, name)))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const found = findBrowser()
  if (found) stdout.write(`${found}\n`)
  else {
    stderr.write(`${howToGet}\n`)
    exit(1)
  }
}

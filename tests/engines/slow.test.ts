import { expect, test } from 'vitest'
import { pagesBelow } from './slow.ts'

test('the pages of every engine are slowed, and of no browser that another started', () => {
  const all = [
    { id: 2, parent: 1, command: '/usr/lib/chromium/chromium --headless' },
    { id: 3, parent: 2, command: '/usr/lib/chromium/chromium --type=zygote' },
    { id: 4, parent: 3, command: '/usr/lib/chromium/chromium --type=renderer --lang=en' },
    { id: 5, parent: 2, command: '/usr/lib/chromium/chromium --type=gpu-process' },
    { id: 6, parent: 1, command: 'firefox-esr --headless' },
    { id: 7, parent: 6, command: 'firefox-esr -contentproc -childID 4 -isForBrowser 4 tab' },
    { id: 8, parent: 6, command: 'firefox-esr -contentproc -parentPid 6 socket' },
    { id: 9, parent: 1, command: '/usr/lib/webkit2gtk-4.1/WebKitWebProcess 10 31' },
    { id: 10, parent: 99, command: '/usr/lib/chromium/chromium --type=renderer --lang=en' },
  ]
  expect(pagesBelow(1, all)).toEqual([4, 7, 9])
})

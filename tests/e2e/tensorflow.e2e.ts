/**
 * TensorFlow.js in a player's program, inside the page's own frame and policy: the same bits as in Node, and nothing
 * of it leads out.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Worker } from 'node:worker_threads'
import type { Page } from '@playwright/test'
import { sandboxScript } from '../../src/build/sandboxPlugin.ts'
import type { ProgramRun } from '../../src/engine/index.ts'
import { framePage } from '../../src/sandbox/frame.ts'
import type { Job, Told } from '../../src/sandbox/inside/protocol.ts'
import { instrumentJavaScript } from '../../src/sandbox/instrumentJavaScript.ts'
import { fileOf } from '../../src/sandbox/machineFiles.ts'
import { meter } from '../../src/sandbox/meter.ts'
import { exclusiveOr } from '../sandbox/exclusiveOr.ts'
import { listening } from './listening.ts'
import { expect, test } from './test.ts'

const limits = { steps: 200_000, together: 600_000, fuel: 20_000_000, depth: 120, output: 6000, calls: 600 }

function jobOf(source: string): Job {
  const { plain, traced } = instrumentJavaScript(source, {
    entry: undefined,
    taken: new Set(),
    uncounted: false,
  })
  const cases = [1, 2].map((seed) => ({ input: {}, seed, trace: seed === 1 }))
  return { language: 'javascript', plain, traced, world: 'plain', cases, limits, runs: 'quickjs' }
}

const metered = Buffer.from(meter(readFileSync(fileOf('quickjs'))))
const machine = new WebAssembly.Module(metered)

async function inNode(script: string, job: Job): Promise<ProgramRun[]> {
  const worker = new Worker(script, { eval: true, execArgv: [], workerData: { ...job, machine } })
  try {
    return await new Promise((resolve, reject) => {
      const runs: ProgramRun[] = []
      worker.on('error', reject)
      worker.on('message', (told: Told) => {
        if (told.type === 'end') runs.push(told.run)
        if (told.type === 'broken') reject(new Error(told.message))
        if (runs.length === job.cases.length) resolve(runs)
      })
    })
  } finally {
    await worker.terminate()
  }
}

async function inPage(page: Page, script: string, job: Job): Promise<ProgramRun[]> {
  return page.evaluate(
    async ([srcdoc, text, given, quickjs]) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.srcdoc = srcdoc
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      const { port1: door, port2 } = new MessageChannel()
      const open = new Promise<void>((resolve) => {
        door.onmessage = () => resolve()
      })
      frame.contentWindow?.postMessage('', '*', [port2])
      await open
      const { port1, port2: inside } = new MessageChannel()
      const ended = new Promise<ProgramRun[]>((resolve, reject) => {
        const runs: ProgramRun[] = []
        port1.onmessage = ({ data }: MessageEvent<Told>) => {
          if (data.type === 'end') runs.push(data.run)
          if (data.type === 'broken') reject(new Error(data.message))
          if (runs.length === given.cases.length) resolve(runs)
        }
        door.onmessage = ({ data }) => {
          if (data.type === 'died') reject(new Error('The worker died.'))
        }
      })
      door.postMessage({ type: 'script', kit: 'tensorflow', text })
      const bytes = Uint8Array.from(atob(quickjs), (letter) => letter.charCodeAt(0)).buffer
      door.postMessage({ type: 'machine', name: 'quickjs', bytes })
      door.postMessage({ type: 'start', id: 1, kit: 'tensorflow', runs: 'quickjs' })
      door.postMessage({ type: 'job', id: 1, job: given }, [inside])
      const runs = await ended
      frame.remove()
      return runs
    },
    [framePage, script, job, metered.toString('base64')] as const,
  )
}

test('a network that a program trains is the same to the bit in the browser and in Node', async ({
  page,
}) => {
  const job = jobOf(exclusiveOr)
  const [browser, node] = await Promise.all([
    sandboxScript('browserTensorflow'),
    sandboxScript('nodeTensorflow'),
  ])
  await page.goto('./')
  const there = await inPage(page, browser.text, job)
  expect(there[0]?.stop).toBeUndefined()
  expect(there[0]?.printed).toMatch(/^400 0\.000/)
  expect(there).toEqual(await inNode(node.text, job))
})

test('no attack through TensorFlow.js reaches anything', async ({ page }) => {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(String(request.url))
    response.end()
  })
  const target = `http://127.0.0.1:${await listening(server, '127.0.0.1')}`
  const { text } = await sandboxScript('browserTensorflow')
  await page.goto('./')
  try {
    for (const attack of [
      `tf.io.http('${target}/io').load()`,
      `tf.loadLayersModel('${target}/model.json')`,
      `tf.sequential().save('${target}/save')`,
      `tf.sequential().save('indexeddb://stolen')`,
      `tf.util.fetch('${target}/util')`,
      `tf.env().platform.fetch('${target}/platform')`,
      `_tfengine.ENV.platform.fetch('${target}/engine')`,
      'tf.browser.fromPixels(document.createElement("canvas"))',
      'tf.setBackend("webgl")',
      'tf.env().set("IS_BROWSER", false)',
      'tf.registerBackend("mine", () => ({}))',
      'tf.tensor([1]).data().then(() => print("later"))',
      'new (tf.tensor([1]).dataSync().constructor)(1e9)',
      'tf.sequential.constructor("return this")()',
      'tf.tensor([1]).constructor.prototype.dataSync = () => [1]',
      'new WebAssembly.Memory({ initial: 65536 })',
    ]) {
      const [run] = await inPage(page, text, jobOf(attack))
      expect(run?.stop?.code, attack).toBe('error')
    }
    expect(visits).toEqual([])
  } finally {
    server.close()
  }
})

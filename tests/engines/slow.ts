/**
 * Slows a browser down by stopping the processes that its pages live in for most of the time. Chromium's own throttle
 * (`Emulation.setCPUThrottlingRate`) reaches the page's main thread alone ("only supported for pages, not workers"), and
 * models and programs run in workers; a stopped process stops with all of its threads, in every engine.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { wait } from './tab.ts'

/** Milliseconds that they go on for at a time: long beside what a timer is late by. */
const turn = 10

/** How the engines call the processes that pages, their frames and workers live in. */
const ofPages = /--type=renderer|-contentproc.* tab$|WebKitWebProcess/

export interface Process {
  readonly id: number
  readonly parent: number
  readonly command: string
}

/** The processes of pages among those that descend from `root`. */
export function pagesBelow(root: number, all: readonly Process[]): number[] {
  const children = all.filter(({ parent }) => parent === root)
  return children.flatMap(({ id, command }) => [
    ...(ofPages.test(command) ? [id] : []),
    ...pagesBelow(id, all),
  ])
}

/** All that run on this machine, as Linux tells of them. */
export function running(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
        return [{ id: Number(name), parent, command }]
      } catch {
        // It ended while it was looked at.
        return []
      }
    })
}

/** Gives a browser's pages one part of the time in `rate`, until the function that this gives back is called. */
export function slowDown(rate: number): () => Promise<void> {
  let going = true
  let pages: readonly number[] = []
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of pages)
      try {
        process.kill(id, name)
      } catch {
        // It has ended; the next look misses it.
      }
  }
  async function alternate() {
    while (going) {
      // A timer may be late: how long they stand is reckoned from how long they went on.
      const from = performance.now()
      await wait(turn)
      signal('SIGSTOP')
      const stopped = performance.now()
      // New ones have run all the while.
      pages = pagesBelow(process.pid, running())
      signal('SIGSTOP')
      await wait((stopped - from) * (rate - 1) - (performance.now() - stopped))
      signal('SIGCONT')
    }
  }
  const alternating = rate > 1 ? alternate() : Promise.resolve()
  return () => {
    going = false
    return alternating
  }
}

/** Keeps so many threads busy beside all else, until the function that this gives back is called. */
export function keepBusy(threads: number): () => void {
  const busy: ChildProcess[] = Array.from({ length: threads }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  )
  return () => {
    for (const one of busy) one.kill('SIGKILL')
  }
}

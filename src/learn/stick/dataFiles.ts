/** The data sets as the worker of a stick gets them: each handed in by the page when it is asked for (startWorker.ts). */

import { names } from 'virtual:dataNames'
import { bytesAt } from '../../loading/bytesAt.ts'
import type { ReadFile } from '../data.ts'
import type { Wish } from './wish.ts'

/** Their names alone: the contents stay outside until they are wanted. */
export const dataFiles: readonly string[] = names

export const readDataFile: ReadFile = async (file) => {
  const address = await ask({ type: 'file-wanted', file })
  if (typeof address !== 'string') throw new Error(`${file} did not come.`)
  return bytesAt(address)
}

const scope = self as unknown as DedicatedWorkerGlobalScope

function ask(wish: Wish): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data)
    scope.postMessage(wish, [port2])
  })
}

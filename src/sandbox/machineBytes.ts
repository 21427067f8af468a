/// <reference path="./virtual.d.ts" />
/** The machines as the page fetches them, each once. Small, so that one can be on its way before whatever runs it. */
import micropythonUrl from 'virtual:sandbox/micropython'
import quickjsUrl from 'virtual:sandbox/quickjs'
import type { ProgramLanguage } from '../engine/index.ts'
import { bytesAt } from '../loading/bytesAt.ts'
import { hasWebAssembly } from './hasWebAssembly.ts'
import { machineFor } from './machineFor.ts'
import type { MachineName } from './machines.ts'

const urls: Readonly<Record<MachineName, string>> = { micropython: micropythonUrl, quickjs: quickjsUrl }
const machines = new Map<MachineName, Promise<ArrayBuffer>>()

export function machineBytes(name: MachineName, priority?: 'low'): Promise<ArrayBuffer> {
  const known = machines.get(name)
  if (known) return known
  const fetched = bytesAt(urls[name], priority).then(({ buffer }) => buffer)
  machines.set(name, fetched)
  // What could not be fetched is asked for again the next time.
  fetched.catch(() => machines.delete(name))
  return fetched
}

/** Fetches the machine that a first run will need, behind whatever else the line carries; resolves when it is here. */
export async function fetchMachineFor(language: ProgramLanguage | 'blocks'): Promise<void> {
  const name = machineFor(language)
  if (name && hasWebAssembly()) await machineBytes(name, 'low')
}

/**
 * Runs a job in a process of its own that Node's permissions leave nothing: no file, no process, no thread, no addon. For
 * programs that the engine itself runs, beside whose locks a worker thread is no wall.
 */
import { spawn } from 'node:child_process'
import type { Job } from './inside/protocol.ts'

/** Node calls it an experiment before 22.13 and 23.5. */
export function permissionFlag(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const settled = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13)
  return settled ? '--permission' : '--experimental-permission'
}

export function launchAlone(script: string, job: Job, tell: (told: unknown) => void): () => void {
  const child = spawn(
    process.execPath,
    [permissionFlag(process.versions.node), '--no-warnings', '--max-old-space-size=256', '-'],
    { stdio: ['pipe', 'ignore', 'ignore', 'ipc'], env: {}, serialization: 'advanced' },
  )
  const died = () => tell({ type: 'died' })
  child.on('message', tell)
  child.on('error', died)
  child.on('exit', died)
  // A process that is gone before it has read all says so by its exit.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(script)
  child.send(job)
  return () => void child.kill('SIGKILL')
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How a process ended, what it said, and the most memory that was resident in it and in the process of its diagnosis. */
export interface Measured {
  /** null: it did not end within its time. */
  code: number | null
  output: string
  seconds: number
  megabytes: number
}

/** Runs a program and reads the kernel's own high-water mark of its memory until it ends. */
export function measure(
  program: string,
  args: readonly string[],
  { env, cwd, timeoutSeconds }: { env: NodeJS.ProcessEnv; cwd: string; timeoutSeconds: number },
): Promise<Measured> {
  return new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let megabytes = 0
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, highWater(child.pid))
    }, 50)
    const end = setTimeout(() => child.kill('SIGKILL'), timeoutSeconds * 1000)
    const stop = (): void => {
      clearInterval(look)
      clearTimeout(end)
    }
    child.on('error', (error) => {
      stop()
      fail(error)
    })
    child.on('close', (code) => {
      stop()
      done({ code, output, seconds: (performance.now() - began) / 1000, megabytes })
    })
  })
}

/** Of a process and of the one of Node that its diagnosis runs in. */
function highWater(pid: number | undefined): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    return [String(pid), ...children.filter(explains)].reduce((sum, one) => sum + ownHighWater(one), 0)
  } catch {
    // It has just ended.
    return 0
  }
}

function ownHighWater(pid: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
}

/** By its module: a tool that is being started shares the memory of its parent for a moment. */
const explains = (pid: string): boolean =>
  pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('/explain/index.js')

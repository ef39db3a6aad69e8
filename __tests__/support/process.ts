import { spawn } from 'node:child_process'

/** How a process ended, and all that it said. */
export interface Ended {
  /** null: ended by a signal, or by us when its time was over. */
  code: number | null
  stdout: string
  stderr: string
  seconds: number
}

export interface Spawned {
  env: NodeJS.ProcessEnv
  cwd: string
  timeoutSeconds: number
}

const running = new Set<number>()

/** Ends whatever still runs, with its children: for a run that is interrupted. */
export function endAll(): void {
  for (const pid of running) endGroup(pid)
}

/**
 * Runs a program without a shell and without standard input, in a process group of its own, so that nothing of it
 * outlives its time.
 */
export function runProcess(program: string, args: readonly string[], options: Spawned): Promise<Ended> {
  const { env, cwd, timeoutSeconds } = options
  return new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const { pid } = child
    if (pid !== undefined) running.add(pid)
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    const timer = setTimeout(() => {
      texts.stderr += `\n(e2e ended ${program}: its ${timeoutSeconds} s were over)\n`
      if (pid !== undefined) endGroup(pid)
    }, timeoutSeconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      fail(new Error(`${program} could not be started: ${error.message}`))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      done({ code, ...texts, seconds: (performance.now() - began) / 1000 })
    })
  })
}

/** The same, for what has to work. @throws Error with what the program said */
export async function mustRun(program: string, args: readonly string[], options: Spawned): Promise<string> {
  const ended = await runProcess(program, args, options)
  if (ended.code !== 0)
    throw new Error(
      `${[program, ...args].join(' ')} ended with ${ended.code ?? 'a signal'}:\n${ended.stderr || ended.stdout}`,
    )
  return ended.stdout
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Harness } from './harness.ts'

/** How a step of a job ended. */
export interface StepEnd {
  /** Exit code, or 128 + the number of the signal that ended it, as the runner counts. */
  code: number
  output: string
  seconds: number
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/** Files by which a step tells the runner something. */
const runnerFiles = [
  'GITHUB_STATE',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const

/** A job with one step of ours: dist/main and dist/post, started as the runner starts them, each with its files. */
export class Job {
  readonly folder: string
  private readonly harness: Harness
  private readonly env: NodeJS.ProcessEnv
  private child: ChildProcess | null = null

  /** @param inputs of the action, by their names */
  constructor(harness: Harness, folder: string, inputs: Readonly<Record<string, string>>) {
    this.harness = harness
    this.folder = folder
    for (const name of ['temp', 'workspace']) mkdirSync(join(folder, name), { recursive: true })
    for (const name of runnerFiles) writeFileSync(join(folder, name), '')
    this.env = {
      ...harness.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: join(folder, 'workspace'),
      RUNNER_TEMP: join(folder, 'temp'),
      // Its own, so that tools are downloaded each time: that is a part of the run as well.
      RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
      ...Object.fromEntries(runnerFiles.map((name) => [name, join(folder, name)])),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
    }
  }

  /** Starts the main step. */
  main(): Promise<StepEnd> {
    return this.step('main', {})
  }

  /** Runs the post step, with what the main step kept. @param status of the job */
  post(status: 'success' | 'failure' | 'cancelled'): Promise<StepEnd> {
    const state = this.told('GITHUB_STATE')
    const kept = Object.fromEntries(Object.entries(state).map(([name, text]) => [`STATE_${name}`, text]))
    return this.step('post', { ...kept, 'INPUT_JOB-STATUS': status })
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal)
  }

  get outputs(): Record<string, string> {
    return this.told('GITHUB_OUTPUT')
  }

  /** Lines of processes of this job that are still there, whoever their parent is: its folder is in their environment. */
  processes(): string[] {
    const mark = `RUNNER_TEMP=${join(this.folder, 'temp')}`
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const read = (file: string): string => {
          try {
            return readFileSync(`/proc/${pid}/${file}`, 'latin1').replaceAll('\0', '\n')
          } catch {
            return ''
          }
        }
        return read('environ').split('\n').includes(mark)
          ? [`${pid} ${read('cmdline').replaceAll('\n', ' ')}`]
          : []
      })
  }

  private step(entry: 'main' | 'post', more: NodeJS.ProcessEnv): Promise<StepEnd> {
    return new Promise((done, fail) => {
      const began = performance.now()
      const child = spawn(process.execPath, [join(this.harness.dist, entry, 'index.js')], {
        cwd: join(this.folder, 'workspace'),
        env: { ...this.env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      this.child = child
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text
        })
      child.on('error', fail)
      // Not close: a child that outlives it may hold its output.
      child.on('exit', (code, signal) => {
        const seconds = (performance.now() - began) / 1000
        writeFileSync(join(this.folder, `${entry}.log`), output)
        done({ code: code ?? 128 + (signalNumbers[signal ?? 'SIGKILL'] ?? 0), output, seconds })
      })
    })
  }

  /** What a step wrote into one of the runner's files: `NAME<<DELIMITER`, lines, `DELIMITER`; the last one wins. */
  private told(file: (typeof runnerFiles)[number]): Record<string, string> {
    const path = join(this.folder, file)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const told: Record<string, string> = {}
    for (const { groups } of text.matchAll(
      /^(?<name>[^\n]+?)<<(?<end>[^\n]+)\n(?<value>[\s\S]*?)\n\k<end>$/gm,
    ))
      told[groups?.name ?? ''] = groups?.value ?? ''
    return told
  }
}

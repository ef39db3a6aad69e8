import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { LabFailure } from './failure.ts'

export type CommandOptions = {
  /** File that gets all the command printed, appended. */
  log: string
  cwd?: string
  /** Added to the environment; undefined removes a variable. */
  env?: Record<string, string | undefined>
  /** What the person can do when it fails. */
  hint?: string
  timeoutSeconds?: number
}

const tailLines = 15

/**
 * Runs a program to its end and gives what it printed on stdout. A failure names the command, its exit and the
 * last lines of both its outputs.
 */
export async function run(program: string, args: string[], options: CommandOptions): Promise<string> {
  await mkdir(path.dirname(options.log), { recursive: true })
  const log = createWriteStream(options.log, { flags: 'a' })
  log.write(`\n$ ${[program, ...args].join(' ')}\n`)
  const started = Date.now()
  let stdout = ''
  let recent = ''
  const ended = await new Promise<string | undefined>((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (options.timeoutSeconds ?? 1800) * 1000,
    })
    const seen = (chunk: string) => {
      log.write(chunk)
      recent = (recent + chunk).slice(-8000)
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      seen(chunk)
    })
    child.stderr.setEncoding('utf8').on('data', seen)
    child.on('error', (error) => resolve(`could not be started: ${error.message}`))
    child.on('close', (code, signal) =>
      resolve(
        code === 0 ? undefined : signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`,
      ),
    )
  })
  await new Promise<void>((resolve) => log.end(resolve))
  if (ended === undefined) return stdout
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const tail = recent.trimEnd().split('\n').slice(-tailLines)
  throw new LabFailure(
    [
      `\`${[program, ...args].join(' ')}\` ${ended} after ${seconds} s. Its last lines:`,
      ...tail.map((line) => `    ${line}`),
      `  All of it: ${options.log}`,
      ...(options.hint === undefined ? [] : [`  ${options.hint}`]),
    ].join('\n'),
  )
}

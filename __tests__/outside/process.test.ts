import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Command, commandLine, runProcess as run } from '../../src/outside/process.ts'

/** With a limit that no test reaches, unless it sets one. */
const runProcess = (command: Omit<Command, 'timeoutSeconds'> & { timeoutSeconds?: number }) =>
  run({ timeoutSeconds: 30, ...command })

const sh = (script: string, ...args: string[]) => ({ tool: 'sh', args: ['-c', script, 'sh', ...args] })

test('keeps both streams, apart and as they came', async () => {
  const result = await runProcess(sh('echo out; echo err >&2; exit 3'))
  expect(result).toMatchObject({
    code: 3,
    stdout: 'out\n',
    stderr: 'err\n',
    timedOut: false,
    notStarted: null,
  })
  expect(result.output).toHaveLength(8)
})

test('no shell sees the arguments', async () => {
  const { stdout } = await runProcess({ tool: 'printf', args: ['%s', '$(id) `id` ; & "'] })
  expect(stdout).toBe('$(id) `id` ; & "')
})

test('says why a process could not be started, with a deadline and without', async () => {
  for (const more of [{}, { timeoutSeconds: 5 }, { yields: true }]) {
    const result = await runProcess({ tool: '/there/is/no/such-tool', args: [], ...more })
    expect(result.code).toBeNull()
    expect(result.notStarted).toMatch(/such-tool/)
  }
})

test('its time over, a process is ended with its children', async () => {
  const result = await runProcess({ ...sh('sleep 60 & echo $!; wait'), timeoutSeconds: 0.3 })
  expect(result).toMatchObject({ code: null, timedOut: true })
  await gone(Number(result.stdout))
})

test('keeps the end of what is too long', async () => {
  const { output } = await runProcess({ ...sh('printf aaaa; sleep 0.1; printf bbbb'), keepBytes: 4 })
  expect(output).toBe('bbbb')
})

test('feeds a file to standard input, and says so where it is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'process-'))
  try {
    writeFileSync(join(folder, 'file'), 'fed')
    expect((await runProcess({ tool: 'cat', args: [], inputFile: join(folder, 'file') })).stdout).toBe('fed')
    const missing = await runProcess({ tool: 'cat', args: [], inputFile: join(folder, 'none') })
    expect(missing.notStarted).toMatch(/ENOENT/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('what yields is of the lowest priority, its children too', async () => {
  const { stdout } = await runProcess({ ...sh('sleep 0.2; nice'), yields: true })
  expect(Number(stdout)).toBe(constants.priority.PRIORITY_LOW)
  expect(Number((await runProcess(sh('nice'))).stdout)).toBeLessThan(constants.priority.PRIORITY_LOW)
})

test('who ends us ends what we started', async () => {
  const module = resolve('src/outside/process.ts')
  const script = `const { runProcess } = await import(${JSON.stringify(module)})
    await runProcess({ tool: 'sh', args: ['-c', 'echo $$ > "$0"; exec sleep 60', process.argv[1]], yields: true })`
  const folder = mkdtempSync(join(tmpdir(), 'process-'))
  const file = join(folder, 'pid')
  try {
    const us = spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: 'ignore' })
    const pid = await filled(file)
    const ended = new Promise((end) => us.on('exit', (_, signal) => end(signal)))
    us.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    await gone(pid)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

async function filled(file: string): Promise<number> {
  for (;;) {
    const text = read(file)
    if (text?.endsWith('\n')) return Number(text)
    await new Promise((next) => setTimeout(next, 20))
  }
}

/** A killed process is there until its parent, or init, has asked for it. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    const status = read(`/proc/${pid}/stat`)
    if (status === null || /\) Z /.test(status)) return
    await new Promise((next) => setTimeout(next, 20))
  }
}

test('a command is shown as a person would type it', () => {
  expect(commandLine({ tool: 'kind', args: ['--name', 'a b', "it's"] })).toBe("kind --name 'a b' 'it'\\''s'")
})

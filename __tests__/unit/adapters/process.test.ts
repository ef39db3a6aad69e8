import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, getPriority, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/adapters/clock.ts'
import { endProcessesOf } from '../../../src/adapters/leftover-processes.ts'
import { type Command, commandLine, processRunner, runProcess as run } from '../../../src/adapters/process.ts'
import { temporaryFolder } from '../../support/folder.ts'

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

test('reports why a process could not be started, with a deadline and without', async () => {
  for (const more of [{}, { timeoutSeconds: 5 }, { yields: true }]) {
    const result = await runProcess({ tool: '/there/is/no/such-tool', args: [], ...more })
    expect(result.code).toBeNull()
    expect(result.notStarted).toMatch(/such-tool/)
  }
})

test('after its deadline a process is ended with its children', async () => {
  const result = await runProcess({ ...sh('sleep 60 & echo $!; wait'), timeoutSeconds: 0.3 })
  expect(result).toMatchObject({ code: null, timedOut: true })
  await gone(Number(result.stdout))
})

test('its time over, a process can tidy up before it is killed', async () => {
  const tidying = 'trap "echo tidy; exit" TERM; while :; do sleep 0.02; done'
  expect(await runProcess({ ...sh(tidying), timeoutSeconds: 0.3 })).toMatchObject({
    ...{ timedOut: true, code: null, stdout: 'tidy\n' },
  })
})

test.each(['INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])(
  'no tool gets what the runner gives to the action alone: %s',
  async (name) => {
    process.env[name] = 'of-the-runner'
    try {
      expect((await runProcess({ tool: 'env', args: [] })).stdout).not.toContain('of-the-runner')
    } finally {
      delete process.env[name]
    }
  },
)

test.each([
  ['in one piece', 'printf aaaabbbb'],
  ['in two pieces', 'printf aaaab; sleep 0.05; printf bbb'],
])('keeps the end of what is too long, to the byte: %s', async (_, script) => {
  const { output } = await runProcess({ ...sh(script), keepBytes: 4 })
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

test('a process that yields has the lowest priority, as have its children', async () => {
  const { stdout } = await runProcess({
    ...sh('for try in $(seq 200); do [ "$(nice)" = 19 ] && break; sleep 0.05; done; nice'),
    yields: true,
  })
  expect(Number(stdout)).toBe(constants.priority.PRIORITY_LOW)
  expect(Number((await runProcess(sh('nice'))).stdout)).toBe(getPriority())
})

test('what a process leaves in the background does not keep us waiting, and is ended', async () => {
  const run = processRunner(0.05)
  // In the group of the tool, and in a session of its own.
  for (const start of ['sleep 60', 'setsid sleep 60']) {
    const result = await run({ ...sh(`${start} & echo $!; exit 3`), timeoutSeconds: 30 })
    expect(result).toMatchObject({ code: 3, timedOut: false })
    if (start === 'sleep 60') await gone(Number(result.stdout))
    else process.kill(Number(result.stdout), 'SIGKILL')
  }
})

describe('a signal that ends us', () => {
  const module = (name: string): string => JSON.stringify(resolve(`src/adapters/${name}.ts`))
  /** Starts `command` with runProcess in a process of its own; the command writes its pid into the file. */
  const started = (command: string, more = '') => {
    const folder = temporaryFolder()
    const file = join(folder, 'pid')
    const script = `const { runProcess } = await import(${module('process')})
      const { onInterrupt } = await import(${module('interrupt')})
      ${more}
      await runProcess({ tool: 'sh', args: ['-c', ${JSON.stringify(command)}, process.argv[1]] })
      console.log('it went on')
      await runProcess({ tool: 'sh', args: ['-c', 'echo second > "$0"', process.argv[1]] })`
    const runId = `test-${process.pid}-${folder.slice(-6)}`
    const us = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SETUP_KRO_RUN: runId },
    })
    let output = ''
    us.stdout.on('data', (data: Buffer) => {
      output += data
    })
    const ended = new Promise<string>((end) => us.on('close', (code, signal) => end(`${signal ?? code}`)))
    return { us, file, runId, ended, output: () => output }
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends what we started', async (signal) => {
    const { us, file, ended, output } = started('echo $$ > "$0"; exec sleep 60')
    const pid = await filled(file)
    us.kill(signal)
    expect(await ended).toBe(signal)
    await gone(pid)
    // Who waited for the process must not take it for a failure of the tool, and try something else.
    expect([output(), read(file)]).toEqual(['', `${pid}\n`])
  })

  test('children get the signal first, so that they can clean up; listeners are called before', async () => {
    const { us, file, ended, output } = started(
      'trap "echo tidy >> $0; exit" INT; echo $$ > "$0"; while :; do sleep 0.02; done',
      'onInterrupt((signal) => process.stdout.write("heard " + signal))',
    )
    await filled(file)
    us.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect([output(), read(file)]).toEqual(['heard SIGTERM', expect.stringMatching(/tidy\n$/)])
  })

  test('a second signal does not wait for children that are slow to end', async () => {
    const { us, file, ended } = started('trap "" INT TERM; echo $$ > "$0"; while :; do sleep 0.02; done')
    const pid = await filled(file)
    const began = performance.now()
    us.kill('SIGINT')
    us.kill('SIGTERM')
    expect(await ended).toMatch(/^SIG(INT|TERM)$/)
    expect(performance.now() - began).toBeLessThan(1900)
    await gone(pid)
  })

  test('temporary folders are removed, with what the children put there', async () => {
    const more = `const { privateFolder } = await import(${module('private-folder')})
      process.argv[1] = (await privateFolder(process.argv[1] + '-folder', 'x-')).path + '/pid'
      process.stdout.write(process.argv[1])`
    const { us, file, ended, output } = started('echo $$ > "$0"; exec sleep 60', more)
    while (!output().endsWith('/pid')) await new Promise((next) => setTimeout(next, 20))
    await filled(output())
    us.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect(readdirSync(`${file}-folder`)).toEqual([])
  })

  test('a process that left its group is known by its environment', async () => {
    const { us, file, ended } = started('setsid sh -c \'echo $$ > "$0"; exec sleep 60\' "$0" & sleep 60')
    const pid = await filled(file)
    us.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    await gone(pid)
  })

  test('after a kill, which no handler sees, another process can end what is left', async () => {
    const { us, file, runId, ended } = started('echo $$ > "$0"; exec sleep 60')
    const pid = await filled(file)
    const other = spawn('sleep', ['60'], { env: { ...process.env, SETUP_KRO_RUN: 'another run' } })
    us.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    expect(status(pid)).toBe('alive')
    expect(await endProcessesOf(runId, systemClock)).toBe(1)
    await gone(pid)
    expect(status(other.pid ?? 0)).toBe('alive')
    other.kill('SIGKILL')
  })
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
function status(pid: number): 'alive' | 'gone' {
  const stat = read(`/proc/${pid}/stat`)
  return stat === null || /\) Z /.test(stat) ? 'gone' : 'alive'
}

async function gone(pid: number): Promise<void> {
  while (status(pid) === 'alive') await new Promise((next) => setTimeout(next, 20))
}

test('a command is shown as a person would type it', () => {
  expect(commandLine({ tool: 'kind', args: ['--name', 'a b', "it's"] })).toBe("kind --name 'a b' 'it'\\''s'")
})

test('output is handed on as it comes, with its stream', async () => {
  const heard: string[] = []
  const onOutput = (stream: string, data: Buffer): void => void heard.push(`${stream} ${data.toString()}`)
  await runProcess({ ...sh('echo out; echo err >&2'), onOutput })
  expect(heard.sort()).toEqual(['stderr err\n', 'stdout out\n'])
})
